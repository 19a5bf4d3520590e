import type { Queries } from "#app/platform/database.server.ts";
import { type DocumentKind, subjectOf, type Subject } from "./documents.ts";
import { engine } from "./engines.server.ts";
import { rarity, selectRare } from "./selection.ts";
import { readSights } from "./sight.server.ts";
import { documentCount, termCounts } from "./statistics.server.ts";

/** So many entries of the index are ranked for one lookup: some 20 ms where the site is large. */
const budget = 15_000;

export interface Candidate extends Subject {
  /** Higher is better. Means something within one answer only, and not the same on both databases. */
  score: number;
}

/**
 * The documents that have most of the terms, rare ones counting most, best first: what is worth a closer look.
 *
 * Terms come from `keyTerms` and `partTerms` of analysed words; 16 are enough, more cost more. On a large site the
 * commonest are left out. Only what everybody may read is given. Their words: `readTexts`; how rare a term is:
 * `termCounts` and `documentCount`.
 */
export async function findCandidates(
  db: Queries,
  terms: readonly string[],
  { limit = 200, kinds }: { limit?: number; kinds?: readonly DocumentKind[] } = {},
): Promise<Candidate[]> {
  const all = await documentCount(db);
  const counts = await termCounts(db, [...new Set(terms)]);
  const counted = [...counts].map(([term, { documents }]) => ({
    group: { terms: [term], weight: rarity(documents, all) },
    documents,
  }));
  const { rare, common } = selectRare(counted, budget);
  const found =
    rare.length > 0
      ? await engine.ranked(
          db,
          rare.map(({ group }) => group),
          { where: "texts", limit },
        )
      : (
          await engine.newest(
            db,
            common.slice(0, 3).map(({ group }) => group),
            { where: "texts", limit },
          )
        ).map((id) => ({ id, score: 0 }));
  const shown = await readSights(
    db,
    found.map(({ id }) => id),
  );
  return found
    .filter(({ id }) => shown.has(id))
    .map(({ id, score }) => ({ ...subjectOf(id), score }))
    .filter(({ kind }) => kinds?.includes(kind) ?? true);
}
