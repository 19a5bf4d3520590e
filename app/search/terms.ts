import type { Analyzer, Word } from "./analysis/words.ts";
import type { DocumentText, Passage } from "./documents.ts";

/** How much of a document is indexed: nothing that anybody posts can hold the index up for long. */
export const INDEX_LIMITS = {
  passageCharacters: 40_000,
  answers: 200,
  termCharacters: 80,
} as const;

/** The terms of a document, one entry for each time they stand there, in the order of the text. */
export interface DocumentTerms {
  id: number;
  title: string[];
  /** The title's words as typed, with and without dots, for beginnings of words. */
  titleWords: string[];
  titleParts: string[];
  body: string[];
  answers: string[];
  /** Parts of compounds, wherever they stand. */
  parts: string[];
}

/** What a document is found by. The same words read the queries: see `keyTerms`. */
export function termsOf(id: number, text: DocumentText, analyzer: Analyzer): DocumentTerms {
  const analyze = ({ text: words, lang }: Passage) =>
    analyzer.analyze(words.slice(0, INDEX_LIMITS.passageCharacters), lang);
  const title = analyze(text.title);
  const tags = analyze({ text: text.tags.join(" "), lang: text.title.lang });
  const body = [...analyze(text.body), ...tags];
  const answers = text.answers.slice(0, INDEX_LIMITS.answers).flatMap(analyze);
  return {
    id,
    title: title.flatMap(keyTerms),
    titleWords: title.flatMap(typedTerms),
    titleParts: title.flatMap(partTerms),
    body: body.flatMap(keyTerms),
    answers: answers.flatMap(keyTerms),
    parts: [...title, ...body, ...answers].flatMap(partTerms),
  };
}

/** A word's base forms as the index writes them. */
export const keyTerms = (word: Word): string[] => cleaned(word.keys);

/** The base forms of a compound's parts, without those that are base forms of the whole. */
export const partTerms = (word: Word): string[] =>
  cleaned(word.parts.filter((part) => !word.keys.includes(part)));

/** A word as typed, with its dots and without. */
export const typedTerms = (word: Word): string[] => cleaned([word.raw, folded(word.raw)]);

/** Every different term of a document, and which of them its title has. */
export function distinctTerms(terms: DocumentTerms): { all: Set<string>; title: Set<string> } {
  const title = new Set([...terms.title, ...terms.titleParts]);
  return { title, all: new Set([...title, ...terms.body, ...terms.answers, ...terms.parts]) };
}

/** A word as people without its dots on their keyboard type it: "kayttaja" for "käyttäjä". */
export function folded(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC") || word;
}

function cleaned(terms: readonly string[]): string[] {
  return [...new Set(terms.map(asTerm).filter((term) => term !== ""))];
}

// What both indexes would otherwise part or drop: spaces of every kind, controls, and the signs
// that SQLite's tokenizer is not told to keep (db/migrations/sqlite, full-text-index).
const notKept = /[\p{Z}\p{C}]|(?![_\-.$#/+@:%&=])[!-/:-@[-`{-~]/gu;

/** A base form as both databases store it: nothing in it parts it or means anything to them. */
export function asTerm(key: string): string {
  const kept = key.toWellFormed().toLowerCase().replaceAll(notKept, "");
  return kept.length <= INDEX_LIMITS.termCharacters
    ? kept
    : Array.from(kept)
        .slice(0, INDEX_LIMITS.termCharacters / 2)
        .join("");
}
