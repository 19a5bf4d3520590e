/** A candidate with its score. */
export interface Scored {
  id: number;
  score: number;
}

/**
 * Puts the final original in the place of each duplicate, with the best score among them, best first.
 *
 * `originals` names for a duplicate what it is a duplicate of; chains are followed, and a ring ends
 * where it began. Having many duplicates earns nothing (measured: it costs hits).
 */
export function followDuplicates(
  scored: readonly Scored[],
  originals: ReadonlyMap<number, number>,
): Scored[] {
  const best = new Map<number, number>();
  for (const { id, score } of scored) {
    const original = finalOriginal(id, originals);
    best.set(original, Math.max(best.get(original) ?? -Infinity, score));
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score || one.id - other.id);
}

export function finalOriginal(id: number, originals: ReadonlyMap<number, number>): number {
  const passed = new Set<number>();
  let at = id;
  for (;;) {
    const next = originals.get(at);
    if (next === undefined || passed.has(next) || next === id) return at;
    passed.add(at);
    at = next;
  }
}
