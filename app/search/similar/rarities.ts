/**
 * How much each word tells: ln(N / df) + 1.
 *
 * One that no text has tells as much as one that a single text has, or nonsense would look familiar.
 */
export class Rarities {
  readonly #values: Float64Array;
  readonly #unknown: number;

  constructor(texts: number, having: Float64Array) {
    const rarity = (count: number) => Math.log(Math.max(texts, 1) / Math.max(count, 1)) + 1;
    this.#unknown = rarity(0);
    this.#values = having.map(rarity);
  }

  of(key: number): number {
    return key < this.#values.length ? this.#values[key]! : this.#unknown;
  }
}
