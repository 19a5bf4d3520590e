import type { Rarities } from "./rarities.ts";
import type { Reading } from "./reading.ts";
import { isBare, type Statistics } from "./statistics.ts";
import { Tally } from "./tally.ts";
import { addGrams, addWords, dampened, dampenedGrams, tallyOf } from "./vectors.ts";
import type { KnownWord } from "./vocabulary.ts";

/** How alike a question and a candidate are, seen in several ways that do not fail together. */
export interface Signals {
  /** Cosine of their words. */
  words: number;
  /** Cosine of their runs of 3, 4 and 5 characters: forms, misspellings, names. */
  letters: number;
  /** Cosine of what both quote. */
  quoted: number;
  /** How likely the candidate's words would give the question. Comparable for one question only. */
  chance: number;
  /** Cosine of the question's words and the candidate's answers. */
  answers: number;
  /** Cosine of their titles. */
  titles: number;
  /** The share of what the question's words tell that the candidate has too, 0 to 1. */
  cover: number;
}

/** A quoted word tells more than the same word in passing. */
const quotedCounts = 1.5;
/** Pivoted length (Singhal, Buckley, Mitra 1996): long texts lose a little less than their length. */
const pivot = 0.85;

/**
 * Compares a question with candidates, one question at a time. Weights: w = tf^0.9 · (ln(N / df) + 1).
 *
 * It keeps the room that a comparison needs, which is large, so make one and ask it again and again.
 */
export class Comparison {
  readonly #statistics: Statistics;
  readonly #counts = new Tally();
  readonly #words: Vector;
  readonly #quoted: Vector;
  readonly #answers: Vector;
  readonly #titles: Vector;
  readonly #grams: Vector;
  readonly #tally = new Tally();
  readonly #marked = new Tally();
  readonly #runs = new Tally();
  #length = 0;
  #told = 0;

  constructor(statistics: Statistics) {
    const { termRarity, answerRarity, gramRarity } = statistics;
    this.#statistics = statistics;
    this.#words = new Vector(termRarity, dampened);
    this.#quoted = new Vector(termRarity, dampened);
    this.#answers = new Vector(answerRarity, dampened);
    this.#titles = new Vector(termRarity, dampened);
    this.#grams = new Vector(gramRarity, dampenedGrams);
  }

  /** Takes up a question, to which candidates are compared from now on. */
  ask({ title, body, quoted }: Reading): void {
    const counts = this.#counts;
    counts.clear();
    tallyOf(title, body, counts);
    const marked = fill(this.#marked, quoted);
    this.#length = title.length * 3 + body.length;
    this.#words.take(counts, marked);
    this.#quoted.take(marked);
    this.#answers.take(counts);
    this.#titles.take(fill(this.#tally, title));
    this.#grams.take(gramsOf(title, body, this.#runs));
    this.#told = 0;
    for (const key of counts.counted()) this.#told += this.#statistics.termRarity.of(key);
  }

  /** Distinct terms of the question. */
  get terms(): number {
    return this.#counts.size;
  }

  /** Compares all but letters and answers, which take longest: see `lettersLike` and `answersLike`. */
  compare({ title, body, quoted }: Reading): Signals {
    const { meanWords, meanQuoted } = this.#statistics;
    const marked = fill(this.#marked, quoted);
    const all = this.#tally;
    all.clear();
    tallyOf(title, body, all);
    const words = this.#words.cosine(all, meanWords, marked);
    const cover = this.#coverOf(all);
    const chance = this.#chanceOf(all, title, title.length * 2 + body.length);
    return {
      words,
      cover,
      chance,
      quoted: this.#quoted.cosine(marked, meanQuoted),
      letters: 0,
      answers: 0,
      titles: this.#titles.cosine(fill(this.#tally, title), 0),
    };
  }

  lettersLike({ title, body }: Reading): number {
    return this.#grams.cosine(gramsOf(title, body, this.#runs), 0);
  }

  answersLike(answers: readonly KnownWord[]): number {
    return this.#answers.cosine(fill(this.#tally, answers), this.#statistics.meanAnswers);
  }

  #coverOf(words: Tally) {
    let found = 0;
    for (const key of this.#counts.counted())
      if (words.of(key) > 0) found += this.#statistics.termRarity.of(key);
    return this.#told === 0 ? 0 : found / this.#told;
  }

  #chanceOf(words: Tally, title: readonly KnownWord[], length: number): number {
    // The tally has the title three times; here it counts twice.
    addWords(words, title, -1);
    return isBare(this.#statistics) ? this.#okapi(words, length) : this.#dirichlet(words, length);
  }

  /** A language model with Dirichlet smoothing (Zhai, Lafferty 2004), mu twice the mean length. */
  #dirichlet(words: Tally, length: number) {
    const { texts, totalLength, termCounts } = this.#statistics;
    if (totalLength === 0) return 0;
    const mu = (2 * totalLength) / texts;
    let sum = this.#length * Math.log(mu / (length + mu));
    for (const key of this.#counts.counted()) {
      const often = words.of(key);
      if (often <= 0) continue;
      const likely = Math.max(termCounts[key] ?? 0, 1) / totalLength;
      sum += this.#counts.of(key) * Math.log(1 + often / (mu * likely));
    }
    return sum;
  }

  /** BM25 (Robertson, Walker 1994) with k1 1.2 and b .75, which suits bare questions better. */
  #okapi(words: Tally, length: number) {
    const { texts, totalLength, termTexts } = this.#statistics;
    const relative = (length * texts) / Math.max(totalLength, 1);
    const saturation = 1.2 * (0.25 + 0.75 * relative);
    let sum = 0;
    for (const key of this.#counts.counted()) {
      const often = words.of(key);
      if (often <= 0) continue;
      const having = termTexts[key] ?? 0;
      const rarity = Math.log(1 + (texts - having + 0.5) / (having + 0.5));
      sum += (dampened(this.#counts.of(key)) * rarity * often * 2.2) / (often + saturation);
    }
    return sum;
  }
}

function fill(tally: Tally, words: readonly KnownWord[]) {
  tally.clear();
  addWords(tally, words, 1);
  return tally;
}

/** Of a body, the letters of so many words are compared. */
const spelled = 60;

/** Runs of characters, the title's counted twice. */
function gramsOf(title: readonly KnownWord[], body: readonly KnownWord[], into: Tally) {
  into.clear();
  addGrams(into, title, 2);
  addGrams(into, body.slice(0, spelled), 1);
  return into;
}

/** A question's side of a cosine. */
class Vector {
  readonly #weights = new Tally();
  readonly #rarity: Rarities;
  readonly #damp: (amount: number) => number;
  #length = 0;

  constructor(rarity: Rarities, damp: (amount: number) => number) {
    this.#rarity = rarity;
    this.#damp = damp;
  }

  take(counts: Tally, marked?: Tally): void {
    this.#weights.clear();
    let squares = 0;
    for (const key of counts.counted()) {
      const weight = this.#weightOf(counts, key, marked);
      this.#weights.add(key, weight);
      squares += weight * weight;
    }
    this.#length = Math.sqrt(squares);
  }

  /** The cosine with a candidate's counts; 0 where one of them is empty. With a mean, its length is pivoted. */
  cosine(counts: Tally, mean: number, marked?: Tally): number {
    if (counts.size === 0 || this.#length === 0) return 0;
    let dot = 0;
    let squares = 0;
    for (let at = 0; at < counts.size; at++) {
      const key = counts.keys[at]!;
      const weight = this.#weightOf(counts, key, marked);
      squares += weight * weight;
      dot += weight * this.#weights.of(key);
    }
    const own = Math.sqrt(squares);
    const length = mean > 0 ? pivot * own + (1 - pivot) * mean : own;
    return dot / (length * this.#length);
  }

  #weightOf(counts: Tally, key: number, marked?: Tally) {
    const weight = this.#damp(counts.values[key]!) * this.#rarity.of(key);
    return marked !== undefined && marked.of(key) > 0 ? weight * quotedCounts : weight;
  }
}
