import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as finnishStem } from "@orama/stemmers/finnish";

/** A word of a text, with everything it may be found by. */
export interface Word {
  /** The word itself: NFKC, lower case, with its dots (ä stays ä). */
  raw: string;
  /** The base forms that it may be a form of: mostly one. A text is found where any of them meets the query's. */
  keys: readonly string[];
  /** The base forms of a compound's parts, its head first. They count half. */
  parts: readonly string[];
  /** Where it stands in the text that was analysed, in UTF-16 units. */
  start: number;
  end: number;
}

/** Finds the words of a text. One analyzer makes the index and reads the queries, or they would not meet. */
export interface Analyzer {
  analyze(text: string, lang: string): Word[];
}

/** The longest word that is looked at; of a longer one, the beginning. */
const longestWord = 64;

/** Stems by Snowball: the measure that everything better is held against. */
export const snowballAnalyzer: Analyzer = {
  analyze(text, lang) {
    const stem = lang === "fi" ? finnishStem : englishStem;
    return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => {
      const raw = match[0].slice(0, longestWord).toWellFormed().normalize("NFKC").toLowerCase();
      const start = match.index;
      return { raw, keys: [stem(raw)], parts: [], start, end: start + match[0].length };
    });
  },
};
