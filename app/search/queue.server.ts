import { sql } from "drizzle-orm";
import type { Tx } from "#app/platform/database.server.ts";
import { searchQueue } from "#db/schema/search.ts";
import type { Subject } from "./documents.ts";

interface Change {
  /** Whether readers may see less than before: until it is indexed anew, the document is found by nobody. */
  withdraws: boolean;
  at: Date;
}

/**
 * Notes that a thread or an article has changed, or is public no longer: within seconds the index knows.
 *
 * Call it in the transaction of the change, whatever the change is; what the document now is, the indexing reads.
 */
export async function queueDocument(tx: Tx, subject: Subject, change: Change) {
  await queueDocuments(tx, [subject], change);
}

/** The same for many at once. */
export async function queueDocuments(
  tx: Tx,
  subjects: readonly Subject[],
  { withdraws, at }: Change,
) {
  if (subjects.length === 0) return;
  const rows = subjects.map((subject) => ({ ...subject, withdraws, change: 1, queuedAt: at }));
  await tx
    .insert(searchQueue)
    .values(rows)
    .onConflictDoUpdate({
      target: [searchQueue.kind, searchQueue.subjectId],
      set: {
        change: sql`${searchQueue.change} + 1`,
        ...(withdraws && { withdraws: true }),
      },
    });
}
