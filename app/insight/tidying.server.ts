import type { Db } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { takeTurn } from "#app/platform/turns.server.ts";
import { endQuietJourneys, forgetOldJourneys, writeNotes } from "./journeys.server.ts";

const WRITE_MS = 5_000;
const TIDY_MS = 10 * 60_000;

/**
 * Writes noted steps every few seconds, and every ten minutes ends quiet journeys and deletes old ones (one process
 * of all does that). Gives what stops it: the last notes are written then.
 */
export function keepJourneys(db: Db): () => Promise<void> {
  const writing = every(WRITE_MS, () => writeNotes(db));
  const tidying = every(TIDY_MS, () => tidyJourneys(db));
  return async () => {
    await Promise.all([writing.stop(), tidying.stop()]);
    await tell("journeys", () => writeNotes(db));
  };
}

/** Ends and deletes what is due, if it is this process's turn. */
export async function tidyJourneys(db: Db, now = new Date()): Promise<boolean> {
  if (!(await takeTurn(db, "journeys", TIDY_MS, now))) return false;
  await endQuietJourneys(db, now);
  await forgetOldJourneys(db, now);
  return true;
}

/** Does something again and again, one at a time. A fault is logged, and the next turn tries again. */
function every(ms: number, work: () => Promise<unknown>) {
  let running = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    running = tell("journeys", work).finally(() => {
      isBusy = false;
    });
  }, ms);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}

async function tell(job: string, work: () => Promise<unknown>) {
  try {
    await work();
  } catch (error) {
    log().warn({ err: error, job }, "a task failed and will be tried again");
  }
}
