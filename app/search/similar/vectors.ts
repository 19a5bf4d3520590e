import type { Rarities } from "./rarities.ts";
import { Tally } from "./tally.ts";
import type { KnownWord } from "./vocabulary.ts";

/** How often words stand in a text, the title's counted three times: 3 title + body. */
export function tallyOf(
  title: readonly KnownWord[],
  body: readonly KnownWord[],
  into = new Tally(),
) {
  addWords(into, title, 3);
  addWords(into, body, 1);
  return into;
}

export function addWords(into: Tally, words: readonly KnownWord[], times: number): void {
  for (const { terms, weights } of words)
    for (let at = 0; at < terms.length; at++) into.add(terms[at]!, weights[at]! * times);
}

export function addGrams(into: Tally, words: readonly KnownWord[], times: number): void {
  for (const { grams } of words)
    for (let at = 0; at < grams.length; at++) into.add(grams[at]!, times);
}

/** tf^0.9: a word said again counts nearly as much again. A logarithm costs hits (measured). */
export const dampened = powers(0.9);
/** tf^0.75, for runs of characters, which repeat within a word. */
export const dampenedGrams = powers(0.75);

export function squaredLength(tally: Tally, rarity: Rarities): number {
  let sum = 0;
  for (let at = 0; at < tally.size; at++) {
    const key = tally.keys[at]!;
    sum += (dampened(tally.values[key]!) * rarity.of(key)) ** 2;
  }
  return sum;
}

/** Powers of whole numbers are looked up: a suggestion takes tens of thousands of them. */
function powers(exponent: number): (amount: number) => number {
  const table = Float64Array.from({ length: 256 }, (_, amount) => amount ** exponent);
  return (amount) => {
    const known = Number.isInteger(amount) ? table[amount] : undefined;
    return known ?? amount ** exponent;
  };
}
