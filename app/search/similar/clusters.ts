/** That two of a set are alike, and how much. */
export interface Likeness {
  one: number;
  other: number;
  likeness: number;
}

/** Less alike than this and they are about something else. */
export const CLUSTERS = { leastLikeness: 0.5, mostMembers: 40 } as const;

/**
 * Puts what is alike into groups, largest first, each with its members in order; who is like nobody is in none.
 *
 * The likest pairs join first, and no group grows beyond `mostMembers`: chains of "a is like b is like c" would
 * otherwise end with everything in one.
 */
export function clustersOf(pairs: readonly Likeness[]): number[][] {
  const groupOf = new Map<number, Set<number>>();
  const close = pairs.filter(({ likeness }) => likeness >= CLUSTERS.leastLikeness);
  for (const { one, other } of close.toSorted((a, b) => b.likeness - a.likeness)) {
    const [left, right] = [
      groupOf.get(one) ?? new Set([one]),
      groupOf.get(other) ?? new Set([other]),
    ];
    if (left === right || left.size + right.size > CLUSTERS.mostMembers) continue;
    const joined = new Set([...left, ...right]);
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((one, other) => one - other))
    .sort((one, other) => other.length - one.length || one[0]! - other[0]!);
}
