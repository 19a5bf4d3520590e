import { nominalClassesOf } from "./nominal-classes.ts";
import { type Entry, readEntry } from "./stems.ts";
import { verbClasses } from "./verb-classes.ts";

/** A line of a file that isn't a word with its class. */
export class NotAWord extends Error {
  override readonly name = "NotAWord";
}

/**
 * Reads a site's own words: one a line, with its class and the letter of its gradation as in Nykysuomen sanalista.
 *
 * `klarna 9`, `pankki 5 A`; empty lines and lines after # are nothing. Throws NotAWord with the line's number.
 */
export function readHouseWords(text: string): Entry[] {
  return text.split(/\r?\n/u).flatMap((line, place) => {
    const given = line.replace(/#.*$/u, "").trim().normalize("NFC").toLowerCase();
    if (given === "") return [];
    const [lemma = "", inflection = "", ...rest] = given.split(/\s+/u);
    const entry = readEntry([lemma, inflection, ...rest.map((letter) => letter.toUpperCase())]);
    if (!/^[a-zåäöšž]{2,}$/u.test(lemma) || !isClass(entry))
      throw new NotAWord(
        `Line ${place + 1}: "${line.trim()}" is not a word with its class, such as "klarna 9".`,
      );
    return [entry];
  });
}

function isClass({ lemma, inflection }: Entry): boolean {
  return (
    inflection === 99 ||
    verbClasses.has(inflection) ||
    nominalClassesOf(lemma, inflection).length > 0
  );
}
