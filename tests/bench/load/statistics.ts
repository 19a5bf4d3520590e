/** The value that so many per cent of the values don't exceed; of none, not a number. */
export function percentile(values: readonly number[], per: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((per / 100) * sorted.length) - 1)]!;
}

/** What several rounds say together. */
export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** Sums rounds up. What isn't a number in a round doesn't count; null where no round has one. */
export function spreadOf(values: readonly number[]): Spread | null {
  const known = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  const median = known.length % 2 ? known[middle]! : (known[middle - 1]! + known[middle]!) / 2;
  return { median, least: known[0]!, most: known.at(-1)! };
}
