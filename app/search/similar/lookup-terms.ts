import type { Reading } from "./reading.ts";
import { dampened, tallyOf } from "./vectors.ts";

/** More find nothing better; 8 would cost one to two points of a hundred. */
const mostTerms = 16;

/** In how many of all texts a term stands. */
export interface TermTexts {
  texts: number;
  having: (term: number) => number;
}

/** All terms of a question. */
export const termsOf = ({ title, body }: Reading): number[] =>
  Array.from(tallyOf(title, body).counted());

/**
 * The terms by which candidates are looked up: those that tell most of the question, tf^0.9 (ln(N / df) + 1).
 *
 * Words that tell nothing come last, for a title may have few others. What no text has is left out.
 */
export function lookupTerms({ title, body }: Reading, { texts, having }: TermTexts): number[] {
  const counts = tallyOf(title, body);
  const stops = new Set([...title, ...body].flatMap(({ isStop, terms }) => (isStop ? terms : [])));
  return Array.from(counts.counted(), (term) => ({ term, texts: having(term) }))
    .filter((one) => one.texts > 0)
    .map((one) => ({
      term: one.term,
      isStop: Number(stops.has(one.term)),
      tells: dampened(counts.of(one.term)) * (Math.log(texts / one.texts) + 1),
    }))
    .sort((one, other) => one.isStop - other.isStop || other.tells - one.tells)
    .slice(0, mostTerms)
    .map(({ term }) => term);
}
