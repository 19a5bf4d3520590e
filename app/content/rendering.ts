/**
 * Where a text stands, which decides what Markdown may do there: whole documents in
 * posts, articles and pages, single lines of emphasis, code and links in comments.
 */
export type Profile = "post" | "comment" | "article" | "page";

/** A heading that can be linked to. Only articles and pages have such. */
export type OutlineEntry = { id: string; level: number; text: string };

export type RenderedText = {
  /** Sanitized. Nothing may be cut from it or put into it any more. */
  html: string;
  /** The same words without markup: for excerpts, search and mails. */
  text: string;
  /** The renderer that made it; rows with an older one are made anew by `tuki rerender`. */
  version: number;
  /** True when the text was too much for the parser and is shown as it was typed. */
  degraded: boolean;
  outline: readonly OutlineEntry[];
};

/** Raise it with every change that makes other HTML from the same source. */
export const RENDERER_VERSION = 1;

/** What people may type. The forms ask for these; the renderer has room for older and imported texts. */
export const BODY_CHARACTERS = 30_000;
export const COMMENT_CHARACTERS = 600;
export const BODY_LINKS = 20;
export const BODY_PICTURES = 10;

/** Past these a text is shown as it was typed: parsing it could hold everyone else up. */
export const RENDER_LIMITS = {
  characters: 40_000,
  commentCharacters: 4_000,
  lines: 4_000,
  nesting: 20,
  /** Pieces of markup in the whole text: words between emphasis, list items, table cells … */
  pieces: 6_000,
  tableColumns: 40,
  tableCells: 3_000,
  /** How far all look-aheads for the end of an emphasis may reach together. */
  lookAhead: 4_000_000,
  /** All addresses of links together; one definition can be pointed to thousands of times. */
  addressCharacters: 200_000,
  /** Characters of code that get colours; the rest stays plain. */
  highlighted: 12_000,
} as const;

/** The most of a degraded text that is shown. */
const PLAIN_CHARACTERS = 200_000;

/**
 * Shows a text exactly as typed: escaped, with its lines and paragraphs.
 *
 * Works for every string, so it is what remains when rendering fails.
 */
export function renderPlain(source: string, profile: Profile): RenderedText {
  const text = settleCharacters(source.slice(0, PLAIN_CHARACTERS)).trim();
  const paragraphs = text
    .split(/\n\n+/)
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => escapeHtml(paragraph).replaceAll("\n", "<br>"));
  const html =
    profile === "comment"
      ? paragraphs.join("<br><br>")
      : paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return { html, text, version: RENDERER_VERSION, degraded: true, outline: [] };
}

/**
 * Settles the characters of a text before anything reads it: one kind of line end, no
 * control characters, no lone surrogates, nothing that turns the direction of what follows.
 */
export function settleCharacters(source: string): string {
  return source.toWellFormed().replaceAll(/\r\n?/g, "\n").replaceAll(unwanted, "");
}

const unwanted =
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff]/g;

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}
