import type { Signals } from "./signals.ts";

type Fused = Exclude<keyof Signals, "cover">;
type Weights = Record<Fused, number>;

/** What each signal counts for, fixed: weights learned from some hundred pairs were no better. */
const WEIGHTS: Weights = {
  words: 2,
  letters: 2.5,
  quoted: 1.3,
  chance: 2.5,
  answers: 2.5,
  titles: 0,
};

/** What is compared: whole questions, a title that is being typed, or questions that have no body anywhere. */
export type Comparing = "questions" | "titles" | "bare";

const weightsFor: Record<Comparing, Weights> = {
  questions: WEIGHTS,
  // Less is there to compare, and titles are like titles.
  titles: { ...WEIGHTS, letters: 1.2, titles: 1.3 },
  // BM25 says all that the cosine of words says of bare questions, and says it better.
  bare: { ...WEIGHTS, words: 0 },
};

/** One extraordinary candidate does not make a signal deaf to the others. */
const [least, most] = [-5, 8];

/**
 * One score for each candidate, higher is more alike: the weighted sum of each signal's standard
 * scores among these candidates. Scores of different questions cannot be compared.
 */
export function fuse(all: readonly Signals[], comparing: Comparing): number[] {
  const scores = all.map(() => 0);
  for (const [signal, weight] of Object.entries(weightsFor[comparing]) as [Fused, number][]) {
    if (weight === 0) continue;
    standardScores(all.map((one) => one[signal])).forEach((score, at) => {
      scores[at]! += weight * score;
    });
  }
  return scores;
}

/** How many standard deviations each value is above the mean, within bounds. Nothing where all are the same. */
export function standardScores(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(values.length, 1);
  if (variance < 1e-24) return values.map(() => 0);
  return values.map((value) =>
    Math.min(Math.max((value - mean) / Math.sqrt(variance), least), most),
  );
}
