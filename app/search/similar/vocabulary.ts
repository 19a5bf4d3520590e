import type { Analyzer, Word } from "#app/search/analysis/words.ts";

/** Runs of characters are counted in a table of so many places: two that share one are rare enough. */
export const gramPlaces = 1 << 18;

/** A word that was met, with what it counts for. */
export interface KnownWord {
  /** Numbers of its base forms and of its parts, if it is a compound. */
  terms: readonly number[];
  /** How much each counts: the squares of base forms add up to 1, each part counts a half. */
  weights: readonly number[];
  /** Places of its runs of 3, 4 and 5 characters, with its beginning and end. */
  grams: Int32Array;
  /** Tells nothing where words are looked up: "the", "is". */
  isStop: boolean;
}

/** Looked up last, and counted like all other words everywhere else: without them hits are lost. */
const stopWords = new Set(
  "a an the of to in is are do does be i it and or for on with what how this that".split(" "),
);

/** So much is remembered, then memory starts anew: a stream of invented words cannot fill it. */
const MOST = { pieces: 200_000, terms: 1_000_000, longest: 64 } as const;

/** What stands between spaces, without signs around it: the analyzer says what is in it. */
const piecePattern = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}\p{M}+#])?/gu;

/**
 * Parts texts into words and remembers what each is: analysed once, then looked up.
 *
 * Numbers of terms hold for the life of the vocabulary; statistics are kept by them.
 */
export class Vocabulary {
  readonly #analyzer: Analyzer;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #pieces = new Map<string, Map<string, readonly KnownWord[]>>();
  #remembered = 0;

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  /** The words of a text, in order. */
  read(text: string, lang: string): KnownWord[] {
    const words: KnownWord[] = [];
    let known = this.#piecesOf(lang);
    for (const piece of text.match(piecePattern) ?? []) {
      let found = known.get(piece);
      if (!found) {
        found = this.#learn(piece, lang);
        known = this.#piecesOf(lang);
      }
      for (const word of found) words.push(word);
    }
    return words;
  }

  /** The base form that a number stands for. */
  nameOf(term: number): string {
    return this.#names[term] ?? "";
  }

  #piecesOf(lang: string) {
    let pieces = this.#pieces.get(lang);
    if (!pieces) this.#pieces.set(lang, (pieces = new Map()));
    return pieces;
  }

  #learn(piece: string, lang: string): readonly KnownWord[] {
    if (this.#remembered >= MOST.pieces) {
      this.#pieces.clear();
      this.#remembered = 0;
    }
    this.#remembered++;
    const words = this.#analyzer.analyze(piece, lang).map((word) => this.#describe(word));
    if (piece.length <= MOST.longest) this.#piecesOf(lang).set(piece, words);
    return words;
  }

  #describe({ raw, keys, parts }: Word): KnownWord {
    const others = parts.filter((part) => !keys.includes(part));
    const weight = 1 / Math.sqrt(Math.max(keys.length, 1));
    return {
      terms: [...keys, ...others].map((term) => this.#numberOf(term)),
      weights: [...keys.map(() => weight), ...others.map(() => 0.5)],
      grams: gramsOf(raw.slice(0, MOST.longest)),
      isStop: stopWords.has(raw),
    };
  }

  /** Beyond the most, all new terms are one: unknown, and told apart by their letters only. */
  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    if (this.#names.length >= MOST.terms) return MOST.terms;
    this.#numbers.set(term, this.#names.length);
    return this.#names.push(term) - 1;
  }
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, folded to a place of the table. */
function gramsOf(raw: string): Int32Array {
  const text = ` ${raw} `;
  const places: number[] = [];
  for (let start = 0; start < text.length; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= 5 && start + length <= text.length; length++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + length - 1), 0x01000193);
      if (length >= 3) places.push(((hash ^ (hash >>> 15)) >>> 0) % gramPlaces);
    }
  }
  return Int32Array.from(places);
}
