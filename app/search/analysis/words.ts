import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as finnishStem } from "@orama/stemmers/finnish";
import { tokensOf } from "./tokens.ts";

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

/** The base forms of one word of a language. */
export interface BaseForms {
  keys: readonly string[];
  parts: readonly string[];
}

/** Knows the words of a language: in lower case and NFC, letters only. */
export type Language = (word: string) => BaseForms;

/**
 * An analyzer of the languages given by their code; of a text in another one, every word is its own base form.
 *
 * Codes, addresses, identifiers and numbers belong to no language: they are found as typed (`tokens.ts`).
 */
export function makeAnalyzer(languages: Readonly<Record<string, Language>>): Analyzer {
  const known = new Map(
    Object.entries(languages).map(([lang, language]) => [lang, remembering(language)]),
  );
  return {
    analyze(text, lang) {
      const language = known.get(lang) ?? asItIs;
      return tokensOf(text).map(({ raw, kind, whole, pieces, start, end }) => {
        const own = kind === "word" ? language(raw.replaceAll("'", "")) : undefined;
        const keys = unique([...whole, ...(own?.keys ?? [])]);
        const parts = [
          ...(own?.parts ?? []),
          ...pieces.flatMap((piece) => keysOfPiece(piece, language)),
        ];
        return {
          raw,
          keys,
          parts: unique(parts).filter((part) => !keys.includes(part)),
          start,
          end,
        };
      });
    },
  };
}

/** So many words of a language are remembered with their base forms: most of any text is among them. */
const mostRemembered = 20_000;

function remembering(language: Language): Language {
  const known = new Map<string, BaseForms>();
  return (word) => {
    let forms = known.get(word);
    if (!forms) {
      if (known.size >= mostRemembered) known.clear();
      forms = language(word);
      known.set(word, forms);
    }
    return forms;
  };
}

const asItIs: Language = (word) => ({ keys: [word], parts: [] });

const keysOfPiece = (piece: string, language: Language) =>
  /^\p{L}{3,}$/u.test(piece) ? [piece, ...language(piece).keys.slice(0, 1)] : [piece];

const unique = (keys: readonly string[]) => [...new Set(keys)];

/** English words by Porter2. */
export const english: Language = (word) => ({ keys: [englishStem(word)], parts: [] });

/** Stems by Snowball: the measure that everything better is held against. */
export const snowballAnalyzer = makeAnalyzer({
  en: english,
  fi: (word) => ({ keys: [finnishStem(word)], parts: [] }),
});
