import { once } from "node:events";
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Db } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { keepIndexed, type IndexKeeper } from "./keeper.server.ts";

/** So long it is before a thread that ended by a fault is replaced, in milliseconds. */
const recovery = 5_000;

/** Keeps the index of a server's database: of a file in a thread of its own, of PostgreSQL beside the pages. */
export function keepIndexedBeside(db: Db): IndexKeeper {
  return db.dialect === "sqlite" ? new IndexThread() : keepIndexed(db);
}

class IndexThread implements IndexKeeper {
  #worker: Worker | undefined;
  #again: NodeJS.Timeout | undefined;

  constructor() {
    this.#start();
  }

  #start() {
    const worker = new Worker(
      createRequire(import.meta.url).resolve("#app/search/keeper-worker.server.ts"),
      { execArgv: ["--disable-warning=ExperimentalWarning"] },
    );
    this.#worker = worker;
    worker.unref();
    worker.on("error", (error) => {
      log().error({ err: error }, "the index's thread ended");
      this.#again = setTimeout(() => this.#start(), recovery).unref();
    });
  }

  async stop() {
    clearTimeout(this.#again);
    const worker = this.#worker;
    this.#worker = undefined;
    if (!worker || worker.threadId < 0) return;
    worker.removeAllListeners("error");
    const ended = once(worker, "exit");
    worker.postMessage("stop", []);
    await ended;
  }
}
