import { Worker } from "node:worker_threads";
import type { RenderJob } from "./render-worker.ts";
import { renderPlain, type RenderedText } from "./rendering.ts";

type Waiting = { job: RenderJob; settle: (rendered: RenderedText) => void };

type RenderDeskOptions = {
  workerFile: string;
  /** How long one text may take, in milliseconds. */
  deadline: number;
  /** How long a worker may take to get ready. */
  startDeadline: number;
  /** How many texts may wait; one more is shown as typed at once. */
  longestQueue: number;
};

/**
 * Hands texts to one worker, one at a time, and always answers.
 *
 * A text that takes too long or brings the worker down is answered as typed, a new
 * worker takes the next one, and those who wait lose nothing but time.
 */
export class RenderDesk {
  readonly #options: RenderDeskOptions;
  readonly #queue: Waiting[] = [];
  #current: Waiting | null = null;
  #worker: Worker | null = null;
  #isReady = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: RenderDeskOptions) {
    this.#options = options;
  }

  render(job: RenderJob): Promise<RenderedText> {
    if (this.#queue.length >= this.#options.longestQueue) {
      return Promise.resolve(renderPlain(job.source, job.profile));
    }
    return new Promise((settle) => {
      this.#queue.push({ job, settle });
      this.#next();
    });
  }

  /** Ends the worker. Texts that still wait are answered as typed. */
  async close() {
    const worker = this.#worker;
    this.#giveUp([this.#current, ...this.#queue.splice(0)]);
    await worker?.terminate();
  }

  #next() {
    if (!this.#worker) return this.#start();
    if (!this.#isReady || this.#current) return;

    this.#current = this.#queue.shift() ?? null;
    if (!this.#current) return this.#worker.unref();
    this.#worker.ref();
    this.#setTimer(this.#options.deadline);
    this.#worker.postMessage(this.#current.job, []);
  }

  #start() {
    // The worker parses what strangers wrote: it gets no environment, so no secrets, and as
    // much memory as the largest text needs; with more it would only collect its waste later.
    const worker = new Worker(this.#options.workerFile, {
      env: {},
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
    });
    this.#worker = worker;
    this.#setTimer(this.#options.startDeadline);
    worker.on("message", (message: RenderedText | "ready") => this.#hear(worker, message));
    worker.on("error", () => this.#lose(worker));
    worker.on("exit", () => this.#lose(worker));
  }

  #hear(worker: Worker, message: RenderedText | "ready") {
    if (worker !== this.#worker) return;
    clearTimeout(this.#timer);
    if (message === "ready") this.#isReady = true;
    else this.#current?.settle(message);
    this.#current = null;
    this.#next();
  }

  /** A worker that dies over a text costs that text; one that can't even start would cost for ever. */
  #lose(worker: Worker | null) {
    if (worker !== this.#worker || !worker) return;
    this.#giveUp(this.#current ? [this.#current] : this.#queue.splice(0));
    void worker.terminate();
    if (this.#queue.length > 0) this.#start();
  }

  #giveUp(lost: readonly (Waiting | null)[]) {
    clearTimeout(this.#timer);
    this.#worker = null;
    this.#isReady = false;
    this.#current = null;
    for (const waiting of lost)
      waiting?.settle(renderPlain(waiting.job.source, waiting.job.profile));
  }

  #setTimer(milliseconds: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lose(this.#worker), milliseconds);
  }
}
