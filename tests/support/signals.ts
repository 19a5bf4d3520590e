import type { Signals } from "#app/search/similar/signals.ts";

/** What a candidate has in common with a question: nothing but what is given. */
export const signals = (own: Partial<Signals>): Signals => ({
  words: 0,
  letters: 0,
  quoted: 0,
  chance: 0,
  answers: 0,
  titles: 0,
  cover: 0,
  ...own,
});
