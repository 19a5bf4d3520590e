import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { locales } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { oncePerProcess, replaceInProcess } from "#app/platform/process.server.ts";
import { noFilters } from "./filters.ts";
import { searchJobs, type SearchJobs } from "./search-jobs.server.ts";

export const DESK_LIMITS = {
  /**
   * How long a reader waits for an answer, in milliseconds.
   *
   * A suggestion that comes late is in the way; a page of results that comes late is still better than none.
   */
  deadline: { suggestions: 450, site: 1_500 },
  /** A worker that has not answered for so long is ended, and another begins. */
  stuck: 10_000,
  /** So many wait at most; one more is told at once that search is too slow. */
  waiting: 40,
} as const;

type Name = keyof SearchJobs;
type Input<Which extends Name> = Parameters<SearchJobs[Which]>[1];
type Output<Which extends Name> = Awaited<ReturnType<SearchJobs[Which]>>;

export interface Job {
  id: number;
  name: Name;
  input: unknown;
  /** When nobody waits for it any more, in milliseconds since 1970. */
  expiresAt: number;
}

export type JobDone = { id: number } & (
  | { output: unknown; error?: undefined }
  | { error: string; output?: undefined }
);

/**
 * Asks the search, and waits no longer than a reader would: `too-slow` instead of an answer.
 *
 * Where this process has a thread for it (a server on SQLite), it works there, and pages are not held up.
 */
export async function search<Which extends Name>(
  db: Db,
  name: Which,
  input: Input<Which>,
): Promise<Output<Which> | "too-slow"> {
  const desk = theDesk();
  if (desk) return desk.ask(name, input);
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<"too-slow">((resolve) => {
    timer = setTimeout(resolve, DESK_LIMITS.deadline[name], "too-slow");
  });
  const work = searchJobs[name](db, input as never) as Promise<Output<Which>>;
  // Whoever stopped waiting for it is not told how it ended.
  work.catch(() => undefined);
  return Promise.race([work, tooSlow]).finally(() => clearTimeout(timer));
}

const deskName = "search-desk";
const theDesk = () => oncePerProcess<{ desk?: SearchDesk }>(deskName, () => ({})).desk;

/** Gives the searches of this process a thread of their own, until it is closed. */
export function openSearchDesk(): SearchDesk {
  const desk = new SearchDesk();
  replaceInProcess(deskName, { desk });
  return desk;
}

interface Waiting {
  settle(answer: unknown): void;
  fail(error: Error): void;
  timer: NodeJS.Timeout;
}

/** Hands searches to a worker thread with its own connection. */
export class SearchDesk {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #lastHeard = 0;

  ask<Which extends Name>(name: Which, input: Input<Which>): Promise<Output<Which> | "too-slow"> {
    if (this.#waiting.size >= DESK_LIMITS.waiting) return Promise.resolve("too-slow");
    const worker = this.#running();
    const id = ++this.#lastId;
    return new Promise((settle, fail) => {
      const deadline = DESK_LIMITS.deadline[name];
      const timer = setTimeout(() => this.#giveUp(id), deadline);
      this.#waiting.set(id, { settle: settle as Waiting["settle"], fail, timer });
      const job: Job = { id, name, input, expiresAt: Date.now() + deadline };
      worker.postMessage(job, []);
    });
  }

  /** Settles once the thread has answered a first search of each kind and language: its code and words are read by then. */
  async warmUp() {
    const q = "warm up";
    for (const locale of locales) {
      await this.#askUntilAnswered("suggestions", { typed: q, locale });
      await this.#askUntilAnswered("site", { locale, request: { ...noFilters, q, page: 1 } });
    }
  }

  async #askUntilAnswered<Which extends Name>(name: Which, input: Input<Which>) {
    for (let tries = 0; tries < 30; tries++)
      if ((await this.ask(name, input)) !== "too-slow") return;
  }

  async close() {
    replaceInProcess(deskName, undefined);
    const worker = this.#worker;
    this.#worker = undefined;
    for (const id of this.#waiting.keys()) this.#giveUp(id);
    await worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker && this.#waiting.size > 0 && Date.now() - this.#lastHeard > DESK_LIMITS.stuck)
      this.#lose(this.#worker, new Error("The search's thread was stuck."));
    if (this.#worker) {
      if (this.#waiting.size === 0) this.#lastHeard = Date.now();
      return this.#worker;
    }
    const worker = new Worker(
      createRequire(import.meta.url).resolve("#app/search/search-worker.server.ts"),
      { execArgv: ["--disable-warning=ExperimentalWarning"] },
    );
    this.#worker = worker;
    this.#lastHeard = Date.now();
    worker.unref();
    worker.on("message", (done: JobDone) => this.#hear(done));
    worker.on("error", (error) => this.#lose(worker, error));
    worker.on("exit", () => this.#lose(worker));
    return worker;
  }

  #hear({ id, output, error }: JobDone) {
    this.#lastHeard = Date.now();
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(id);
    if (error === undefined) waiting.settle(output);
    else waiting.fail(new Error(error));
  }

  #giveUp(id: number) {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(id);
    waiting.settle("too-slow");
  }

  #lose(worker: Worker, error?: Error) {
    if (worker !== this.#worker) return;
    if (error) log().error({ err: error }, "the search's thread ended");
    this.#worker = undefined;
    for (const id of this.#waiting.keys()) this.#giveUp(id);
    void worker.terminate();
  }
}
