import { confidenceOf, likenessOf } from "./confidence.ts";
import { followDuplicates, type Scored } from "./duplicates.ts";
import { fuse, type Comparing } from "./fusion.ts";
import type { Reading } from "./reading.ts";
import { Comparison } from "./signals.ts";
import { isBare, type Statistics } from "./statistics.ts";

export interface Candidate {
  id: number;
  reading: Reading;
}

export interface Ranked extends Scored {
  /** How alike it is to the question, whatever the others are: see `likenessOf`. */
  likeness: number;
}

export interface Ranking {
  /** Best first. */
  ranked: Ranked[];
  /** How sure it is that something close is among them: see `confidenceOf`. */
  confidence: number;
}

/** Ranks candidates by their likeness to a question. One for each collection, asked again and again. */
export class Ranker {
  readonly #comparison: Comparison;
  readonly #statistics: Statistics;

  constructor(statistics: Statistics) {
    this.#statistics = statistics;
    this.#comparison = new Comparison(statistics);
  }

  /** Duplicates are ranked as their final originals, which need not be among the candidates. */
  rank(
    question: Reading,
    candidates: readonly Candidate[],
    originals: ReadonlyMap<number, number> = new Map(),
  ): Ranking {
    this.#comparison.ask(question);
    const signals = candidates.map(({ reading }) => this.#comparison.compare(reading));
    const scores = fuse(signals, this.#comparing(question));
    const order = [...scores.keys()].sort((one, other) => scores[other]! - scores[one]!);
    const scored = order.map((at) => ({
      id: candidates[at]!.id,
      score: scores[at]!,
      likeness: likenessOf(signals[at]!),
    }));
    const best = order.map((at) => signals[at]!);
    return {
      ranked: followDuplicates(scored, originals),
      confidence: confidenceOf(best, this.#comparison.terms),
    };
  }

  #comparing({ body }: Reading): Comparing {
    if (isBare(this.#statistics)) return "bare";
    return body.length === 0 ? "titles" : "questions";
  }
}
