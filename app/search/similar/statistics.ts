import type { Reading } from "./reading.ts";
import { Tally } from "./tally.ts";
import { gramPlaces, type KnownWord } from "./vocabulary.ts";
import { Rarities } from "./rarities.ts";
import { squaredLength, tallyOf } from "./vectors.ts";

/** What is known of the whole collection, by which a word of it is told from a rare one. */
export interface Statistics {
  /** Texts read, and how many of them have answers. */
  texts: number;
  answered: number;
  /** In how many titles and bodies a term stands, by its number. */
  termTexts: Float64Array;
  /** How much a term tells in a question, in an answer, and a run of characters by its place. */
  termRarity: Rarities;
  answerRarity: Rarities;
  gramRarity: Rarities;
  /** How often a term stands in all texts together, titles counted twice. */
  termCounts: Float64Array;
  totalLength: number;
  /** Words in a body on average: near nothing in a list of questions. */
  meanBody: number;
  /** Mean lengths of the vectors that the first, third and fifth signal compare. */
  meanWords: number;
  meanQuoted: number;
  meanAnswers: number;
}

/** With fewer words in a body on average, a collection is one of bare questions. */
const bareBody = 3;

export const isBare = ({ meanBody }: Statistics) => meanBody < bareBody;

/** From these the mean lengths are taken: they need every other figure first. */
const measured = 2_000;

/** Counts readings one by one. Its memory does not grow with their number. */
export class Counting {
  #texts = 0;
  #answered = 0;
  #bodyWords = 0;
  #totalLength = 0;
  readonly #termTexts = new Tally();
  readonly #answerTexts = new Tally();
  readonly #gramTexts = new Tally(gramPlaces);
  readonly #termCounts = new Tally();
  readonly #kept: Reading[] = [];
  readonly #seen = new Tally();

  add(reading: Reading): void {
    const { title, body, answers } = reading;
    this.#texts++;
    this.#bodyWords += body.length;
    if (answers.length > 0) this.#answered++;
    this.#countOnce([title, body], this.#termTexts);
    this.#countOnce([answers], this.#answerTexts);
    this.#countGrams([title, body]);
    this.#countAll(title, 2);
    this.#countAll(body, 1);
    if (this.#kept.length < measured) this.#kept.push(reading);
  }

  finish(): Statistics {
    const termRarity = new Rarities(this.#texts, this.#termTexts.values);
    const answerRarity = new Rarities(this.#answered, this.#answerTexts.values);
    return {
      texts: this.#texts,
      answered: this.#answered,
      termTexts: this.#termTexts.values,
      termRarity,
      answerRarity,
      gramRarity: new Rarities(this.#texts, this.#gramTexts.values),
      termCounts: this.#termCounts.values,
      totalLength: this.#totalLength,
      meanBody: this.#bodyWords / Math.max(this.#texts, 1),
      meanWords: this.#meanLength((one, tally) => tallyOf(one.title, one.body, tally), termRarity),
      meanQuoted: this.#meanLength((one, tally) => tallyOf([], one.quoted, tally), termRarity),
      meanAnswers: this.#meanLength((one, tally) => tallyOf([], one.answers, tally), answerRarity),
    };
  }

  #meanLength(count: (reading: Reading, tally: Tally) => Tally, rarity: Rarities) {
    const tally = new Tally();
    let [sum, filled] = [0, 0];
    for (const reading of this.#kept) {
      tally.clear();
      const length = Math.sqrt(squaredLength(count(reading, tally), rarity));
      sum += length;
      filled += Number(length > 0);
    }
    return sum / Math.max(filled, 1);
  }

  #countOnce(fields: readonly (readonly KnownWord[])[], into: Tally) {
    for (const words of fields)
      for (const { terms } of words) for (const term of terms) this.#seen.add(term, 1);
    this.#addSeen(into);
  }

  #countGrams(fields: readonly (readonly KnownWord[])[]) {
    for (const words of fields)
      for (const { grams } of words) for (const gram of grams) this.#seen.add(gram, 1);
    this.#addSeen(this.#gramTexts);
  }

  #addSeen(into: Tally) {
    for (let at = 0; at < this.#seen.size; at++) into.add(this.#seen.keys[at]!, 1);
    this.#seen.clear();
  }

  #countAll(words: readonly KnownWord[], times: number) {
    for (const { terms, weights } of words)
      terms.forEach((term, at) => this.#termCounts.add(term, weights[at]! * times));
    this.#totalLength += words.length * times;
  }
}
