import { comparedText, quotedIn, type SimilarText } from "./texts.ts";
import type { KnownWord, Vocabulary } from "./vocabulary.ts";

/** A text as words, field by field. */
export interface Reading {
  title: readonly KnownWord[];
  body: readonly KnownWord[];
  /** The quoted words of title and body; the title's stand in it twice. */
  quoted: readonly KnownWord[];
  answers: readonly KnownWord[];
}

/** Reads a text with one vocabulary. Readings of different vocabularies cannot be compared. */
export function readText(vocabulary: Vocabulary, whole: SimilarText): Reading {
  const { lang, title, body, answers } = comparedText(whole);
  const quotedTitle = vocabulary.read(quotedIn(title), lang);
  const quotedBody = vocabulary.read(quotedIn(body), lang);
  return {
    title: vocabulary.read(title, lang),
    body: vocabulary.read(body, lang),
    quoted: [...quotedTitle, ...quotedTitle, ...quotedBody],
    answers: vocabulary.read(answers, lang),
  };
}
