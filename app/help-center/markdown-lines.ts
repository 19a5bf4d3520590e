/** A line of Markdown as seen from the block it stands in. */
export interface Line {
  /** Where the block's own column begins on this line. */
  start: number;
  /** The first character that is no space; `end` where there is none. */
  first: number;
  /** After the last character that is no space. */
  end: number;
  /** Columns between `start` and `first`; a tab reaches to the next fourth. */
  indent: number;
  isBlank: boolean;
}

const isSpace = (sign: string | undefined) => sign === " " || sign === "\t";

/** The lines of a text, whatever ends them. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= source.length;) {
    let end = start;
    while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end += 1;
    lines.push(measure(source, start, end));
    const isPair = source[end] === "\r" && source[end + 1] === "\n";
    start = end + (isPair ? 2 : 1);
  }
  return lines;
}

/** The same line from further right: after a bullet, or after up to `width` columns of its indentation. */
export function columnOf(source: string, line: Line, from: number, width = 0): Line {
  let start = from;
  for (let column = 0; column < width && start < line.end && isSpace(source[start]); start += 1) {
    column += source[start] === "\t" ? 4 - (column % 4) : 1;
  }
  return measure(source, Math.min(start, line.end), line.end);
}

function measure(source: string, start: number, to: number): Line {
  let end = to;
  while (end > start && /\s/.test(source[end - 1]!)) end -= 1;
  let [first, indent] = [start, 0];
  while (first < end && isSpace(source[first])) {
    indent += source[first] === "\t" ? 4 - (indent % 4) : 1;
    first += 1;
  }
  return { start, first, end, indent, isBlank: first >= end };
}

export interface Bullet {
  isOrdered: boolean;
  number: number;
  /** Where the item's words begin. */
  content: number;
  /** Columns that a line below must be indented by to belong to the item. */
  width: number;
  isEmpty: boolean;
}

/** The mark of a list item, if the line begins with one. */
export function readBullet(source: string, line: Line): Bullet | undefined {
  if (line.isBlank || line.indent >= 4) return undefined;
  let at = line.first;
  const isOrdered = !"-*+".includes(source[at]!);
  let number = 0;
  if (isOrdered) {
    for (; at < line.end && at - line.first < 10 && /[0-9]/.test(source[at]!); at += 1) {
      number = number * 10 + Number(source[at]);
    }
    if (at === line.first || at - line.first > 9) return undefined;
    if (source[at] !== "." && source[at] !== ")") return undefined;
  }
  at += 1;
  if (at < line.end && !isSpace(source[at])) return undefined;
  let content = at;
  while (content < line.end && isSpace(source[content])) content += 1;
  const mark = line.indent + at - line.first;
  const gap = content - at;
  const isEmpty = content >= line.end;
  // More than four spaces after the mark are indented code; it begins one space after the mark.
  if (gap > 4 && !isEmpty) return { isOrdered, number, content: at + 1, width: mark + 1, isEmpty };
  return { isOrdered, number, content, width: mark + (isEmpty ? 1 : gap), isEmpty };
}

/** The line under a table's head: only `|`, `:`, `-` and spaces, with a `-` and a `|` or `:`. */
export function isTableRuler(text: string): boolean {
  return /^[|:\- \t]+$/.test(text) && text.includes("-") && /[|:]/.test(text);
}

/** The opening of a code fence, if the line is one. */
export function fenceAt(source: string, line: Line): string | undefined {
  const sign = source[line.first];
  if (line.indent >= 4 || (sign !== "`" && sign !== "~")) return undefined;
  let end = line.first;
  while (end < line.end && source[end] === sign) end += 1;
  if (end - line.first < 3) return undefined;
  if (sign === "`" && source.slice(end, line.end).includes("`")) return undefined;
  return source.slice(line.first, end);
}

/** Under words it makes them a heading. */
export function isUnderline(source: string, line: Line) {
  const text = line.indent < 4 ? source.slice(line.first, line.end).trimEnd() : "";
  return text !== "" && (text === "=".repeat(text.length) || text === "-".repeat(text.length));
}

/** A line across the page. */
export function isRule(source: string, line: Line) {
  if (line.isBlank || line.indent >= 4 || !"-*_".includes(source[line.first]!)) return false;
  let signs = 0;
  for (let at = line.first; at < line.end; at += 1) {
    if (source[at] === source[line.first]) signs += 1;
    else if (source[at] !== " " && source[at] !== "\t") return false;
  }
  return signs >= 3;
}

/** `[name]: address` names an address for others and is nothing to read. */
export function isDefinition(source: string, line: Line) {
  if (line.indent >= 4 || source[line.first] !== "[") return false;
  return /^\[[^[\]]{1,200}\]:[ \t]*\S/.test(source.slice(line.first, line.end));
}
