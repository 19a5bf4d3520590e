import { AsyncLocalStorage } from "node:async_hooks";
import type { Log } from "#app/platform/log.server.ts";

const current = new AsyncLocalStorage<string>();

/** Runs work as part of a request, so that whatever it complains of carries the request's number. */
export function duringRequest<Result>(requestId: string, work: () => Result): Result {
  return current.run(requestId, work);
}

/**
 * Turns what pages and libraries write to the console into log lines.
 *
 * Errors are described as the log describes them; other words are dropped but for their
 * first line's beginning, since nobody knows what stands in them.
 */
export function sendConsoleToLog(log: Log, target: Pick<Console, "error" | "warn"> = console) {
  const write = (level: "error" | "warn") => (first: unknown) => {
    const requestId = current.getStore();
    const err =
      first instanceof Error ? first : new Error(String(first).split("\n")[0]?.slice(0, 200));
    log[level]({ err, ...(requestId === undefined ? {} : { requestId }) }, "a page complained");
  };
  target.error = write("error");
  target.warn = write("warn");
}
