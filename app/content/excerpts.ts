/**
 * Shortens words to at most `longest` characters, ending with a whole word and "…".
 *
 * Takes plain text, never HTML. Lines become one. A single word that is too long is cut
 * between characters as people count them, so no letter loses its dots.
 */
export function excerptOf(text: string, longest: number): string {
  const start = text.slice(0, longest * 8).replace(/[\ud800-\udbff]$/, "");
  const line = start.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;

  const head = line.slice(0, longest);
  const lastSpace = head.lastIndexOf(" ");
  const isNearTheEnd = lastSpace > longest / 2;
  const cut = isNearTheEnd ? head.slice(0, lastSpace) : wholeCharacters(line, longest - 1);
  return `${cut.replace(/[\s,;:.!?–-]+$/u, "")}…`;
}

/** What search engines and link previews show under a title. */
export function descriptionOf(text: string): string {
  return excerptOf(text, 160);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function wholeCharacters(line: string, longest: number) {
  let cut = "";
  for (const { segment } of graphemes.segment(line.slice(0, longest * 2))) {
    if (cut.length + segment.length > longest) break;
    cut += segment;
  }
  return cut;
}
