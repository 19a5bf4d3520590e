import { RENDER_LIMITS, type Profile } from "./rendering.ts";

/**
 * Tells whether a Markdown text is small and flat enough to be parsed.
 *
 * A parser's work grows with the square of the depth, so a few kilobytes of `> > >`
 * can hold it for seconds. This looks at each line's start once and gives up early.
 * It may overlook depth that only a parser can see: the parser counts again.
 */
export function isParsable(source: string, profile: Profile): boolean {
  const { characters, commentCharacters } = RENDER_LIMITS;
  if (source.length > (profile === "comment" ? commentCharacters : characters)) return false;
  if (profile === "comment") return true;

  const lines = source.split("\n");
  if (lines.length > RENDER_LIMITS.lines) return false;

  const indents: number[] = [];
  for (const line of lines) {
    const { markers, isListItem, indent } = readLineStart(line);
    if (markers > RENDER_LIMITS.nesting) return false;
    if (!isListItem) continue;

    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    indents.push(indent);
    if (indents.length - 1 + markers > RENDER_LIMITS.nesting) return false;
  }
  return true;
}

const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const marker = /^(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/;

/** Counts the quote and list markers that stand one behind the other at a line's start. */
function readLineStart(line: string) {
  const indent = /^[ \t]*/.exec(line)![0].replaceAll("\t", "    ").length;
  let rest = line.trimStart();
  let markers = 0;
  let isListItem = false;
  while (markers <= RENDER_LIMITS.nesting && !rule.test(rest)) {
    const found = marker.exec(rest);
    if (!found) break;
    if (markers === 0) isListItem = found[0] !== ">";
    markers += 1;
    rest = rest.slice(found[0].length).trimStart();
  }
  return { markers, isListItem, indent };
}
