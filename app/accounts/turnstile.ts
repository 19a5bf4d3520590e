/** There is no room left to wait in. */
export class TurnstileFull extends Error {
  override readonly name = "TurnstileFull";
}

/** Lets some pieces of work run at once and some wait, first come first served; whoever comes then is turned away. */
export class Turnstile {
  readonly #atOnce: number;
  readonly #places: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #served = 0;

  constructor(atOnce: number, places: number) {
    this.#atOnce = atOnce;
    this.#places = places;
  }

  /** How many were let through until now. */
  get served(): number {
    return this.#served;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#enter();
    this.#served += 1;
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter() {
    if (this.#running < this.#atOnce) {
      this.#running += 1;
      return;
    }
    if (this.#waiting.length >= this.#places) throw new TurnstileFull();
    // Whoever leaves hands over the place, so nobody can slip in between.
    await new Promise<void>((letIn) => this.#waiting.push(letIn));
  }

  #leave() {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
