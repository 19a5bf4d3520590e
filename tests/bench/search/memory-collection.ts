import { snowballAnalyzer } from "#app/search/analysis/words.ts";
import { lookupTerms } from "#app/search/similar/lookup-terms.ts";
import { Ranker, type Ranking } from "#app/search/similar/ranking.ts";
import { readText, type Reading } from "#app/search/similar/reading.ts";
import { Counting, type Statistics } from "#app/search/similar/statistics.ts";
import type { SimilarText } from "#app/search/similar/texts.ts";
import { tallyOf } from "#app/search/similar/vectors.ts";
import { Vocabulary } from "#app/search/similar/vocabulary.ts";

const candidates = 300;

/** A collection held in memory, ranked by the product's own rules; only the lookup of candidates stands in for the index. */
export class MemoryCollection {
  readonly #vocabulary = new Vocabulary(snowballAnalyzer);
  readonly #readings = new Map<number, Reading>();
  readonly #postings = new Map<number, Map<number, number>>();
  readonly #statistics: Statistics;
  readonly #ranker: Ranker;

  constructor(texts: Iterable<readonly [number, SimilarText]>) {
    const counting = new Counting();
    for (const [id, text] of texts) {
      const reading = readText(this.#vocabulary, text);
      this.#readings.set(id, reading);
      counting.add(reading);
      this.#index(id, reading);
    }
    this.#statistics = counting.finish();
    this.#ranker = new Ranker(this.#statistics);
  }

  /** Ranks what is like a question, without one text of the collection: mostly the question itself. */
  find(question: SimilarText, without?: number, originals?: ReadonlyMap<number, number>): Ranking {
    const asked = readText(this.#vocabulary, question);
    const found = this.#lookup(asked)
      .filter((id) => id !== without)
      .slice(0, candidates)
      .map((id) => ({ id, reading: this.#readings.get(id)! }));
    const compared = this.#ranker.compare(asked, found);
    const answers = new Map(
      compared.likest.map((id) => [id, this.#readings.get(id)!.answers] as const),
    );
    const { ranked, confidence } = this.#ranker.rank(asked, compared, answers, originals);
    return { ranked: ranked.filter(({ id }) => id !== without), confidence };
  }

  #index(id: number, { title, body }: Reading) {
    const tally = tallyOf(title, body);
    for (const term of tally.counted()) {
      const posting = this.#postings.get(term);
      if (posting) posting.set(id, tally.of(term));
      else this.#postings.set(term, new Map([[id, tally.of(term)]]));
    }
  }

  /** BM25 with k1 2 and b .75 over the chosen terms. */
  #lookup(asked: Reading): number[] {
    const texts = this.#readings.size;
    const having = (term: number) => this.#postings.get(term)?.size ?? 0;
    const mean = this.#statistics.totalLength / texts;
    const scores = new Map<number, number>();
    for (const term of lookupTerms(asked, { texts, having })) {
      const rarity = Math.log(1 + (texts - having(term) + 0.5) / (having(term) + 0.5));
      for (const [id, often] of this.#postings.get(term)!) {
        const { title, body } = this.#readings.get(id)!;
        const relative = (title.length * 2 + body.length) / mean;
        const part = (often * 3) / (often + 2 * (0.25 + 0.75 * relative));
        scores.set(id, (scores.get(id) ?? 0) + rarity * part);
      }
    }
    return [...scores].sort((one, other) => other[1] - one[1]).map(([id]) => id);
  }
}
