/** A text as an eye reads it, with the way back to what was typed. */
export interface Folded {
  text: string;
  /** For each character of `text`, where it begins in the original. */
  starts: Int32Array;
  /** For each character of `text`, where it ends in the original. */
  ends: Int32Array;
}

/** Characters that no eye sees between two digits: zero width, direction, variation, soft hyphen, fillers. */
const unseen = /^[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]$/u;
/** Strokes through what they follow, and frames around it: those of a keycap. */
const strokes = /^[\u0334-\u0338\u20d0-\u20f0]$/u;
const dots = /^[\u00b7\u2022\u2024\u2027\u2219\u22c5\u3002\u30fb\uff0e\uff61\uff65]$/u;
const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  zwj: "",
  hyphen: "-",
  dash: "-",
  minus: "-",
  ndash: "-",
  mdash: "-",
  period: ".",
  middot: ".",
  commat: "@",
  amp: "&",
};
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/iy;
/** Tags without attributes, as they stand in text that was copied from a page. */
const tag = /<(?:(br ?\/?)|\/?(?:b|i|u|s|em|strong|span|code|wbr))>/iy;
const percent = /%([2-7][\da-f])/iy;

/**
 * Folds a text into what it says, one plain character for each that is seen.
 *
 * Full-width and other digits become 0 to 9, every kind of dash `-`, space ` ` and dot `.`; entities of Markdown and
 * escapes of addresses are decoded; what has no width is left out. Linear in the length of the text.
 */
export function foldText(original: string): Folded {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  for (let at = 0; at < original.length;) {
    const [seen, next] = readOne(original, at);
    const isStruckOut =
      seen > "\u02ff" && /^\p{Mn}$/u.test(seen) && /^\d$/.test(characters.at(-1) ?? "");
    for (let unit = 0; unit < seen.length && !isStruckOut; unit += 1) {
      characters.push(seen[unit]!);
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return {
    text: characters.join(""),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/** The range in the original of the characters from `first` to `last`, both included. */
export function originalRange(folded: Folded, first: number, last: number) {
  return { start: folded.starts[first] ?? 0, end: folded.ends[last] ?? 0 };
}

function readOne(text: string, at: number): [seen: string, next: number] {
  const code = text.codePointAt(at)!;
  if (code === 0x26) return readEntity(text, at) ?? ["&", at + 1];
  if (code === 0x3c) {
    tag.lastIndex = at;
    const found = tag.exec(text);
    return found ? [found[1] ? "\n" : "", at + found[0].length] : ["<", at + 1];
  }
  if (code === 0x25) {
    percent.lastIndex = at;
    const hex = percent.exec(text)?.[1];
    return hex ? [fold(Number.parseInt(hex, 16)), at + 3] : ["%", at + 1];
  }
  return [fold(code), at + (code > 0xffff ? 2 : 1)];
}

function readEntity(text: string, at: number): [string, number] | undefined {
  entity.lastIndex = at;
  const [whole, decimal, hex, name] = entity.exec(text) ?? [];
  if (!whole) return undefined;
  const plain = name === undefined ? undefined : named[name.toLowerCase()];
  if (plain !== undefined) return [plain, at + whole.length];

  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  return [fold(code), at + whole.length];
}

const known = new Map<number, string>();

function fold(code: number): string {
  if (code === 0x0d) return "";
  if (code === 0x09) return " ";
  if (code < 0x7f) return String.fromCodePoint(code);
  const before = known.get(code);
  if (before !== undefined) return before;

  const folded = foldRare(code);
  if (known.size < 5_000) known.set(code, folded);
  return folded;
}

function foldRare(code: number): string {
  const character = String.fromCodePoint(code);
  if (unseen.test(character) || strokes.test(character)) return "";
  if (/^\p{Zs}$/u.test(character)) return " ";
  if (/^[\p{Zl}\p{Zp}\u0085]$/u.test(character)) return "\n";
  if (/^[\p{Pd}\u2212\u02d7\u2043\u00af]$/u.test(character)) return "-";
  if (dots.test(character)) return ".";

  const plain = character.normalize("NFKC");
  if (/^\p{Nd}$/u.test(plain) && !/^\d$/.test(plain)) return String(valueOf(plain.codePointAt(0)!));
  if (/^\p{Pd}$/u.test(plain)) return "-";
  return plain;
}

/** Unicode keeps the ten digits of a script side by side, zero first; some scripts follow one another without a gap. */
function valueOf(code: number): number {
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}
