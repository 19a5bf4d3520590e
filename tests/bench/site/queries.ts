import { randomFrom } from "./vocabulary.ts";

/** What people type, by how common the words are: the classes that a search is slow at. Ranks count from 1. */
const stop = [1, 12] as const;
const common = [100, 300] as const;
const middle = [1_000, 3_000] as const;
const rare = [15_000, 30_000] as const;

export const queryClasses = {
  "stop word": [stop],
  "common word": [common],
  "mid word": [middle],
  "rare word": [rare],
  "common + common": [common, common],
  "common + mid": [common, middle],
  "stop + stop": [stop, stop],
  "stop + common + rare": [stop, common, rare],
  "common + mid + rare": [common, middle, rare],
  "three common": [common, common, common],
  "a sentence of ten": [stop, stop, common, common, common, middle, middle, rare, stop, common],
} as const;

/** Draws queries of a class, the same for the same seed. */
export function queriesOf(
  name: keyof typeof queryClasses,
  vocabulary: readonly string[],
  many: number,
  seed = 7,
): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: many }, () =>
    queryClasses[name]
      .map(([from, to]) => vocabulary[from - 1 + Math.floor(random() * (to - from))]!)
      .join(" "),
  );
}
