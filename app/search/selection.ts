/** A group of terms with how many documents have any of them. */
export interface Counted<Group> {
  group: Group;
  documents: number;
}

/**
 * Parts groups into those that may be ranked (all together at most `budget` entries of the index, rarest first) and
 * those that are too common for it. Groups that no document has are in neither.
 *
 * Ranking costs about a microsecond for every entry and can't be broken off, so this is what bounds a query.
 */
export function selectRare<Group>(
  counted: readonly Counted<Group>[],
  budget: number,
): { rare: Counted<Group>[]; common: Counted<Group>[] } {
  const rare: Counted<Group>[] = [];
  const common: Counted<Group>[] = [];
  let spent = 0;
  for (const one of counted
    .filter(({ documents }) => documents > 0)
    .toSorted((a, b) => a.documents - b.documents)) {
    spent += one.documents;
    (spent <= budget ? rare : common).push(one);
  }
  return { rare, common };
}

/** How much having a term tells: ln(1 + (N - n + 0.5) / (n + 0.5)), as BM25 has it. N documents, n with the term. */
export function rarity(documents: number, all: number): number {
  const n = Math.min(documents, all);
  return Math.log(1 + (all - n + 0.5) / (n + 0.5));
}
