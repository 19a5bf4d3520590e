/** A candidate with its score: higher is better. */
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
export function followDuplicates<One extends Scored>(
  scored: readonly One[],
  originals: ReadonlyMap<number, number>,
): One[] {
  const best = new Map<number, One>();
  for (const one of scored) {
    const id = finalOriginal(one.id, originals);
    const known = best.get(id);
    if (!known || one.score > known.score) best.set(id, { ...one, id });
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.id - other.id);
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
