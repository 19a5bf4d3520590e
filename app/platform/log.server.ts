import pino, { type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./environment.ts";
import { environment } from "./environment.server.ts";

export type Log = Logger;

/** Everything that may ever be written. A field that isn't listed is dropped, so nobody logs a body, a query or a cookie by accident. */
const allowed: ReadonlySet<string> = new Set([
  "requestId",
  "method",
  "route",
  "status",
  "ms",
  "bytes",
  "err",
  "directive",
  "blocked",
  "job",
  "task",
  "count",
  "signal",
  "port",
  "mode",
  "reason",
]);

/** Makes a log that keeps allow-listed fields only. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) =>
        Object.fromEntries(Object.entries(fields).filter(([name]) => allowed.has(name))),
    },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

let made: Log | undefined;

/** The process's log, at the configured level. */
export function log(): Log {
  return (made ??= createLog(environment().logLevel));
}

/**
 * Tells what went wrong and where, without what people wrote.
 *
 * A failed query's own message repeats its parameters, so only the statement and
 * the database's reason are kept.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error))
    return { name: typeof error, message: "Something that is no Error was thrown" };
  const query = "query" in error && typeof error.query === "string" ? error.query : undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: query === undefined ? error.message : `Failed query: ${query}`,
    at: (error.stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
