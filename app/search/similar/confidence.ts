import type { Signals } from "./signals.ts";

/** How far the first results are looked at. */
const first = 5;

/**
 * How sure it is that something close was found, about 0 to 1.5: how alike the letters and the words
 * of the first results are to the question's, and how much of what it tells is in one of them.
 *
 * It can be compared between the questions of one site, but not between sites.
 *
 * conf = (letters@1 + letters5) / 2 + (words5 + cover5 / 2) / 2 + 0.1 ln(1 + terms of the question),
 * where 5 is the mean of the first five (of cover the best), which nearly does what a model trained on
 * fifteen figures did. Gaps between results and scores relative to the question tell nothing.
 */
export function confidenceOf(ranked: readonly Signals[], terms: number): number {
  const top = ranked.slice(0, first);
  const leader = top[0];
  if (!leader) return 0;
  const mean = (signal: "letters" | "words") =>
    top.reduce((sum, one) => sum + one[signal], 0) / top.length;
  const cover = Math.max(...top.map((one) => one.cover));
  const letters = (leader.letters + mean("letters")) / 2;
  const words = (mean("words") + cover / 2) / 2;
  return letters + words + 0.1 * Math.log(1 + terms);
}

/** How alike one candidate is, 0 to 1.75: its part of the confidence if it were alone. 0 is nothing in common. */
export const likenessOf = ({ letters, words, cover }: Signals): number =>
  letters + (words + cover / 2) / 2;

export const SILENCE = {
  /** Below it nothing is shown, until a site has its own. */
  firstThreshold: 0.6,
  /** So many opened suggestions make a threshold of the site's own: fewer sway too much. */
  opened: 50,
  /** Of the suggestions that people opened, this share would have been kept from them. */
  lost: 0.1,
  /** So little above the threshold it is not sure, and shows little. */
  near: 0.1,
  shown: 5,
  shownNear: 3,
  /** Every so manieth list below the site's own threshold is shown all the same. */
  tried: 10,
} as const;

/** How many suggestions were opened that the search was so sure of. */
export interface Opened {
  confidence: number;
  opened: number;
}

/** A site's threshold, from how sure it was of the suggestions that people opened there. */
export function thresholdFrom(openings: readonly Opened[]): number {
  const all = openings.reduce((sum, { opened }) => sum + opened, 0);
  if (all < SILENCE.opened) return SILENCE.firstThreshold;
  let below = 0;
  const sorted = openings.toSorted((one, other) => one.confidence - other.confidence);
  const at = sorted.find(({ opened }) => (below += opened) > all * SILENCE.lost);
  return at?.confidence ?? SILENCE.firstThreshold;
}

/** How many suggestions may be shown: none where a list would be noise. */
export function mostShown(confidence: number, threshold: number): number {
  if (confidence < threshold) return 0;
  return confidence < threshold + SILENCE.near ? SILENCE.shownNear : SILENCE.shown;
}

/**
 * Whether a list below the site's own threshold is shown to learn from it: some are, chosen by their words.
 *
 * Without them only what is above the threshold could be opened, and it would climb for ever. An opening of one
 * counts for the others that were not shown.
 */
export function isTried(words: string, confidence: number): boolean {
  if (confidence < SILENCE.firstThreshold) return false;
  let hash = 0;
  for (const unit of words) hash = (Math.imul(hash, 31) + unit.codePointAt(0)!) >>> 0;
  return hash % SILENCE.tried === 0;
}
