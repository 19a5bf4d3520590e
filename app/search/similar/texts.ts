/** What a question or an article says, as far as likeness looks at it. */
export interface SimilarText {
  lang: string;
  title: string;
  /** Plain text, without markup. Empty where only a title is there. */
  body: string;
  /** The answers joined, or the solution: empty where nobody answered. */
  answers: string;
}

/**
 * How much of a text is looked at, in UTF-16 units: what a question is about stands at its beginning.
 *
 * Two hundred candidates are read for every suggestion, so these bound its time.
 */
export const TEXT_LIMITS = { title: 300, body: 1_500, answers: 1_500 } as const;

/** Banners of imported questions name the very original that a search is to find. */
const banner = /^\s*possible duplicates?:?[^\n]*\n/i;

/** The text as it is compared: bounded, and without a "Possible duplicate" banner. */
export function comparedText({ lang, title, body, answers }: SimilarText): SimilarText {
  return {
    lang,
    title: title.slice(0, TEXT_LIMITS.title),
    body: body.slice(0, TEXT_LIMITS.body).replace(banner, ""),
    answers: answers.slice(0, TEXT_LIMITS.answers),
  };
}

/** Words between quotation marks or backticks; an apostrophe inside a word opens and ends nothing. */
const quotations =
  /"([^"\n]{1,200})"|“([^”\n]{1,200})”|`([^`\n]{1,200})`|‘([^’\n]{1,200})’(?!\p{L})|(?<![\p{L}\p{N}])'([^'\n]{1,200})'(?![\p{L}\p{N}])/gu;

/** What a text names word by word: quoted words, code and error messages between backticks. */
export function quotedIn(text: string): string {
  if (!/["“`‘']/.test(text)) return "";
  return Array.from(text.matchAll(quotations), (match) =>
    match.slice(1).find((part) => part !== undefined),
  ).join(" \n ");
}
