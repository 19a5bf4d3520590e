import { withoutClitic } from "./clitics.ts";
import { nominalKeys } from "./nominal.ts";
import { verbKeys } from "./verb.ts";

/**
 * The keys of a word that no lexicon knows, by its ending alone: every word that it may be a form of, as a stem with
 * the kind of its inflection.
 *
 * The word itself is one of them, for names and foreign words.
 */
export function grammarKeys(word: string): string[] {
  return [
    ...new Set([
      word,
      ...withoutClitic(word).flatMap((form) => [...nominalKeys(form), ...verbKeys(form)]),
    ]),
  ];
}
