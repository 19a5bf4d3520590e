import type { Db } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { analyzerOf } from "./analyzer.server.ts";
import { drainQueue } from "./indexing.server.ts";
import { queueEverythingOnce } from "./reindexing.server.ts";

/** How often the queue is looked at: what is posted is found within two seconds. */
const everyMs = 500;
/** So long others have their turn between two pieces of work. */
const pauseMs = 5;
/** How often the database learns how large its tables have become. */
const learnEveryMs = 60 * 60_000;

export interface IndexKeeper {
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/** Keeps the index up to date from now on. Several processes may do it for one database. */
export function keepIndexed(db: Db): IndexKeeper {
  let isStopped = false;
  let wake: (() => void) | undefined;
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const work = async () => {
    await queueEverythingOnce(db);
    let learntAt = Date.now();
    while (!isStopped) {
      try {
        await drainQueue(db, await analyzerOf(db), async () => {
          await sleep(pauseMs);
          if (isStopped) throw new Stopped();
        });
        if (Date.now() - learntAt > learnEveryMs) {
          learntAt = Date.now();
          await db.learnSizes();
        }
      } catch (error) {
        if (error instanceof Stopped) return;
        log().error({ err: error }, "the search's index could not be brought up to date");
        await sleep(everyMs * 10);
      }
      if (!isStopped) await sleep(everyMs);
    }
  };
  const done = work();
  return {
    stop: async () => {
      isStopped = true;
      wake?.();
      await done;
    },
  };
}

class Stopped extends Error {
  override readonly name = "Stopped";
}
