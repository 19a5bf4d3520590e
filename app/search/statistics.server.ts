import { eq, inArray, sql } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { searchState, searchTerms } from "#db/schema/search.ts";
import { folded } from "./terms.ts";

/** The one row of `search_state`. */
export const stateRow = 1;

/** In how many documents, and in how many titles, each term is. A term that is in none has no entry. */
export async function termCounts(
  db: Queries,
  terms: readonly string[],
): Promise<Map<string, { documents: number; titles: number }>> {
  const counts = new Map<string, { documents: number; titles: number }>();
  for (let at = 0; at < terms.length; at += 5_000) {
    const rows = await db
      .select({
        term: searchTerms.term,
        documents: searchTerms.documents,
        titles: searchTerms.titles,
      })
      .from(searchTerms)
      .where(inArray(searchTerms.term, terms.slice(at, at + 5_000)));
    for (const { term, documents, titles } of rows)
      if (documents > 0) counts.set(term, { documents, titles });
  }
  return counts;
}

/** How many documents the index has. */
export async function documentCount(db: Queries): Promise<number> {
  return (await readState(db))?.documents ?? 0;
}

/** What is known of the index as a whole; null before anything was indexed. */
export async function readState(db: Queries) {
  const [state] = await db.select().from(searchState).where(eq(searchState.id, stateRow));
  return state ?? null;
}

/** A change of the counts: of a term, in how many documents and titles more. */
export type TermChanges = Map<string, { documents: number; titles: number }>;

/** Adds to the counts of terms; those that are new get a row. */
export async function addTermCounts(tx: Tx, changes: TermChanges) {
  const rows = [...changes]
    .filter(([, { documents, titles }]) => documents !== 0 || titles !== 0)
    .map(([term, counts]) => ({ term, folded: folded(term), ...counts }))
    // Two processes that write the same terms wait for each other only where both go in one order.
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insert(searchTerms)
      .values(rows.slice(at, at + 500))
      .onConflictDoUpdate({
        target: searchTerms.term,
        set: {
          documents: sql`${searchTerms.documents} + excluded.documents`,
          titles: sql`${searchTerms.titles} + excluded.titles`,
        },
      });
}

/** Adds to the numbers of the whole index. */
export async function addToState(tx: Tx, more: { documents: number; withdrawals: number }) {
  await tx
    .insert(searchState)
    .values({ id: stateRow, ...more })
    .onConflictDoUpdate({
      target: searchState.id,
      set: {
        documents: sql`${searchState.documents} + excluded.documents`,
        withdrawals: sql`${searchState.withdrawals} + excluded.withdrawals`,
      },
    });
}
