import { eq, sql } from "drizzle-orm";
import type { Visit } from "#app/accounts/admission.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { viewsOf } from "#app/platform/view-days.server.ts";
import { threads } from "#db/schema/forum.ts";

/** Counts that somebody reads a public thread; nothing is written here and now. */
export function countThreadView(
  { actor, request, context }: Pick<Visit, "actor" | "request" | "context">,
  thread: { id: number; visibility: string },
) {
  if (thread.visibility !== "public") return;
  const reader = { memberId: actor.id, address: context.address, request };
  viewsOf("thread", addViews).count(thread.id, reader);
}

async function addViews(tx: Tx, id: number, views: number) {
  const changed = await tx
    .update(threads)
    .set({ viewCount: sql`${threads.viewCount} + ${views}` })
    .where(eq(threads.id, id))
    .returning({ id: threads.id });
  return changed.length > 0;
}
