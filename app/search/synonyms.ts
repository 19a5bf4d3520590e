import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { tokensOf } from "./analysis/tokens.ts";
import type { Analyzer, Word } from "./analysis/words.ts";

export const SYNONYM_LIMITS = { words: 12, characters: 40, groups: 500 } as const;

/** Words that mean the same, in the base forms they were given in. */
export interface SynonymGroup {
  finnish: readonly string[];
  english: readonly string[];
}

/** The words of a line that commas or line ends part. */
export function synonymWords(line: string): string[] {
  const words = line.split(/[,;\n]/u).map((word) => word.replaceAll(/\s+/gu, " ").trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** Refuses a group that would do nothing, or what is no single word: a search looks for words one by one. */
export function judgeSynonyms(group: SynonymGroup) {
  const fields = Object.fromEntries(
    (["finnish", "english"] as const).flatMap((name) => {
      const problem = problemOf(group[name]);
      return problem ? [[name, problem]] : [];
    }),
  );
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
  if (group.finnish.length + group.english.length < 2)
    throw new Refusal("invalid", "form.invalid", {
      fields: { finnish: "search.synonyms-too-few" },
    });
}

function problemOf(words: readonly string[]): RefusalWords | null {
  const { words: most, characters } = SYNONYM_LIMITS;
  if (words.length > most) return { key: "search.synonyms-too-many", values: { most } };
  const unfit = words.find((word) => word.length > characters || tokensOf(word).length !== 1);
  return unfit === undefined
    ? null
    : { key: "search.synonyms-one-word", values: { word: unfit.slice(0, characters) } };
}

/** The base forms of each word of each group. */
export type Synonyms = readonly (readonly (readonly string[])[])[];

export function readSynonyms(groups: readonly SynonymGroup[], analyzer: Analyzer): Synonyms {
  const keysOf = (lang: string) => (word: string) =>
    analyzer.analyze(word, lang).flatMap(({ keys }) => keys);
  return groups.map(({ finnish, english }) => [
    ...finnish.map(keysOf("fi")),
    ...english.map(keysOf("en")),
  ]);
}

/**
 * The words of a query, each found by its synonyms too: "refund" also by the base forms of "palautus".
 *
 * Only queries are read so: what is indexed stays, whatever list an admin writes.
 */
export function expandSynonyms(words: readonly Word[], synonyms: Synonyms): Word[] {
  return words.map((word) => {
    const groups = synonyms.filter((group) =>
      group.some((keys) => keys.some((key) => word.keys.includes(key))),
    );
    return groups.length === 0
      ? word
      : { ...word, keys: [...new Set([...word.keys, ...groups.flat(2)])] };
  });
}
