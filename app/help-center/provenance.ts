/** Which words of which version of which post: UTF-16 places in that revision's Markdown, the end not included. */
export interface PassageRef {
  postId: number;
  revision: number;
  start: number;
  end: number;
}

const number = "([1-9]\\d{0,9})";
const refForm = new RegExp(`^${number}\\.${number}\\.(0|[1-9]\\d{0,6})-${number}$`);

/** A reference as a form holds it: `17.2.0-45`. */
export function writeRef({ postId, revision, start, end }: PassageRef): string {
  return `${postId}.${revision}.${start}-${end}`;
}

/** The reference of a form; anything else is none. */
export function readRef(typed: string): PassageRef | undefined {
  const match = refForm.exec(typed);
  if (!match) return undefined;
  const [postId, revision, start, end] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (start >= end || postId > 2_147_483_647 || revision > 2_147_483_647) return undefined;
  return { postId, revision, start, end };
}

/** Whether a range lies in a text and cuts no character in two. */
export function liesIn(source: string, { start, end }: { start: number; end: number }): boolean {
  if (start < 0 || start >= end || end > source.length) return false;
  return !cutsCharacter(source, start) && !cutsCharacter(source, end);
}

function cutsCharacter(source: string, at: number) {
  const [before, after] = [source.charCodeAt(at - 1), source.charCodeAt(at)];
  return (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00;
}

/**
 * Takes a passage out of its post, so that it stands on its own as Markdown.
 *
 * Lines below the first lose the indentation of the list they stood in, and the addresses that
 * `[name]` points to come along.
 */
export function carry(source: string, { start, end }: { start: number; end: number }): string {
  const indent = columnAt(source, start);
  const [first = "", ...rest] = source.slice(start, end).replaceAll(/\r\n?/g, "\n").split("\n");
  const text = [first, ...rest.map((line) => dedent(line, indent))].join("\n");
  const addresses = addressesFor(text, source);
  return addresses.length === 0 ? text : `${text.trimEnd()}\n\n${addresses.join("\n")}`;
}

function columnAt(source: string, at: number) {
  let lineStart = at;
  while (lineStart > 0 && !"\n\r".includes(source[lineStart - 1]!)) lineStart -= 1;
  return at - lineStart;
}

function dedent(line: string, columns: number) {
  let [at, column] = [0, 0];
  while (column < columns && (line[at] === " " || line[at] === "\t")) {
    column += line[at] === "\t" ? 4 - (column % 4) : 1;
    at += 1;
  }
  return line.slice(at);
}

const label = /\[([^[\]\n]{1,200})\]/g;
const definition = /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*\S.*$/gm;

function addressesFor(text: string, source: string) {
  const used = new Set([...text.matchAll(label)].map(([, name]) => name!.toLowerCase()));
  const own = new Set([...text.matchAll(definition)].map(([, name]) => name!.toLowerCase()));
  if (used.size === 0) return [];
  const found = new Map<string, string>();
  for (const [line, name] of source.matchAll(definition)) {
    const key = name!.toLowerCase();
    if (used.has(key) && !own.has(key) && !found.has(key)) found.set(key, line.trim());
  }
  return [...found.values()];
}

/** A block that says what its passage says is verbatim; as soon as one character differs it is adapted. */
export function modeOf(
  markdown: string,
  source: string | null,
  ref: PassageRef | null,
): "verbatim" | "adapted" | "new" {
  if (!ref) return "new";
  const isSame = source !== null && liesIn(source, ref) && sameWords(markdown, carry(source, ref));
  return isSame ? "verbatim" : "adapted";
}

/** What a form can't change counts as the same: line ends, composed letters, empty lines around. */
function sameWords(one: string, other: string) {
  return settled(one) === settled(other);
}

// oxlint-disable-next-line no-control-regex -- a form takes out the same
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function settled(text: string) {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(controls, "")
    .normalize("NFC")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}
