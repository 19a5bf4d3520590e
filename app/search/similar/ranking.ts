import { confidenceOf, likenessOf } from "./confidence.ts";
import { followDuplicates, type Scored } from "./duplicates.ts";
import { fuse } from "./fusion.ts";
import type { Reading } from "./reading.ts";
import { Comparison, type Signals } from "./signals.ts";
import { isBare, type Statistics } from "./statistics.ts";
import type { KnownWord } from "./vocabulary.ts";

export interface Candidate {
  id: number;
  reading: Reading;
}

/** Candidates that were compared with a question. */
export interface Compared {
  ids: number[];
  signals: Signals[];
  /** Those whose answers are worth reading: further down they would lift nothing to the top. */
  likest: number[];
}

/**
 * Comparing letters takes most of the time and answers are half of what there is to read, so both are looked at of the
 * likest only: the others would not come near the top by them (measured: no hit is lost).
 */
const COMPARED = { letters: 100, answers: 60 } as const;

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

  /** Compares titles and bodies. */
  compare(question: Reading, candidates: readonly Candidate[]): Compared {
    this.#comparison.ask(question);
    const signals = candidates.map(({ reading }) => this.#comparison.compare(reading));
    const ids = candidates.map(({ id }) => id);
    const promising = orderOf(this.#scoresOf(question, signals)).slice(0, COMPARED.letters);
    for (const at of promising)
      signals[at] = {
        ...signals[at]!,
        letters: this.#comparison.lettersLike(candidates[at]!.reading),
      };
    const order = orderOf(this.#scoresOf(question, signals));
    return { ids, signals, likest: order.slice(0, COMPARED.answers).map((at) => ids[at]!) };
  }

  /**
   * Compares the answers of the likest too, and ranks. Duplicates are ranked as their final originals, which need not
   * be among the candidates.
   */
  rank(
    question: Reading,
    { ids, signals: compared }: Compared,
    answers: ReadonlyMap<number, readonly KnownWord[]> = new Map(),
    originals: ReadonlyMap<number, number> = new Map(),
  ): Ranking {
    // Another question may have been asked since.
    this.#comparison.ask(question);
    const signals = compared.map((one, at) => {
      const given = answers.get(ids[at]!);
      return given ? { ...one, answers: this.#comparison.answersLike(given) } : one;
    });
    const scores = this.#scoresOf(question, signals);
    const order = orderOf(scores);
    const scored = order.map((at) => ({
      id: ids[at]!,
      score: scores[at]!,
      likeness: likenessOf(signals[at]!),
    }));
    const best = order.map((at) => signals[at]!);
    return {
      ranked: followDuplicates(scored, originals),
      confidence: confidenceOf(best, this.#comparison.terms),
    };
  }

  #scoresOf({ body }: Reading, signals: readonly Signals[]) {
    const isTitle = body.length === 0;
    return fuse(signals, isBare(this.#statistics) ? "bare" : isTitle ? "titles" : "questions");
  }
}

const orderOf = (scores: readonly number[]) =>
  [...scores.keys()].sort((one, other) => scores[other]! - scores[one]!);
