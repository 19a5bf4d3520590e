/** Sums by a small whole number. Clearing it takes as long as what was added, not as what could be. */
export class Tally {
  values: Float64Array;
  keys: Int32Array;
  size = 0;
  #isCounted: Uint8Array;

  constructor(room = 1024) {
    this.values = new Float64Array(room);
    this.keys = new Int32Array(room);
    this.#isCounted = new Uint8Array(room);
  }

  add(key: number, amount: number): void {
    if (key >= this.values.length) this.#grow(key + 1);
    if (this.#isCounted[key] === 0) {
      this.#isCounted[key] = 1;
      this.keys[this.size++] = key;
    }
    this.values[key]! += amount;
  }

  of(key: number): number {
    return key < this.values.length ? this.values[key]! : 0;
  }

  /** What was added to, in the order of its first time. */
  counted(): Int32Array {
    return this.keys.subarray(0, this.size);
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) {
      const key = this.keys[at]!;
      this.values[key] = 0;
      this.#isCounted[key] = 0;
    }
    this.size = 0;
  }

  #grow(least: number) {
    const room = Math.max(least, this.values.length * 2);
    const grown = <A extends Float64Array | Int32Array | Uint8Array>(fresh: A, old: A) => {
      fresh.set(old);
      return fresh;
    };
    this.values = grown(new Float64Array(room), this.values);
    this.keys = grown(new Int32Array(room), this.keys);
    this.#isCounted = grown(new Uint8Array(room), this.#isCounted);
  }
}
