import type { Word } from "./analysis/words.ts";
import { folded, keyTerms, partTerms } from "./terms.ts";

/** A piece of a text as it is shown. Plain words, never HTML. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

/** The terms that words of a text are marked for, and which word of the query each stands for. */
export type WantedTerms = ReadonlyMap<string, number>;

/** So much of a text is looked through for the best place to quote. */
export const SNIPPET = { searched: 3_000, characters: 190, lead: 40 } as const;

/** Which word of the query a word of a text meets; undefined where it meets none. */
function meets(word: Word, wanted: WantedTerms): number | undefined {
  for (const term of [...keyTerms(word), ...partTerms(word)]) {
    const found = wanted.get(term) ?? wanted.get(folded(term));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A whole text in pieces, with the words that meet the query marked. */
export function markAll(text: string, words: readonly Word[], wanted: WantedTerms): Piece[] {
  return cut(text, words, wanted, 0, text.length);
}

/**
 * The passage of a text that has most of the query's words, in pieces. It begins and ends with whole words, and with
 * "…" where the text goes on.
 */
export function quoteBest(text: string, words: readonly Word[], wanted: WantedTerms): Piece[] {
  const met = words.flatMap((word) => {
    const which = meets(word, wanted);
    return which === undefined ? [] : [{ word, which }];
  });
  let best = { from: 0, many: 0 };
  for (const { word } of met) {
    const end = word.start + SNIPPET.characters - SNIPPET.lead;
    const inside = met.filter((one) => one.word.start >= word.start && one.word.end <= end);
    const many = new Set(inside.map(({ which }) => which)).size;
    if (many > best.many) best = { from: word.start, many };
  }
  const wish = Math.max(0, best.from - SNIPPET.lead);
  const start = wish === 0 ? 0 : (words.find((word) => word.start >= wish)?.start ?? wish);
  const last = words.findLast((word) => word.end <= start + SNIPPET.characters);
  const isWhole = text.length <= start + SNIPPET.characters;
  const end = isWhole ? text.length : Math.max(last?.end ?? 0, start);
  const pieces = cut(text, words, wanted, start, end);
  if (start > 0) pieces.unshift({ text: "… ", isMarked: false });
  if (end < text.length) pieces.push({ text: " …", isMarked: false });
  return pieces;
}

function cut(
  text: string,
  words: readonly Word[],
  wanted: WantedTerms,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const add = (until: number, isMarked: boolean) => {
    const piece = text.slice(at, until).replaceAll(/\s+/g, " ");
    if (piece !== "") pieces.push({ text: piece, isMarked });
    at = until;
  };
  for (const word of words) {
    if (word.start < at || word.end > end || meets(word, wanted) === undefined) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(end, false);
  return pieces;
}
