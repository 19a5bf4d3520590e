import { stat } from "node:fs/promises";
import type { Tx } from "#app/platform/database.server.ts";
import { readDumpRows } from "./rows.server.ts";
import { BadRow } from "./shapes.ts";
import { count, saveProgress, type SiteImport } from "./site.server.ts";

/** A row that could not be read, and why. */
export interface RowProblem {
  file: string;
  line: number;
  reason: string;
}

export interface StepReport {
  problem: (problem: RowProblem) => void;
  /** Bytes of the file read so far, of all it has. */
  progress: (step: string, done: number, total: number) => void;
}

export interface Step<Row, Ready> {
  name: string;
  file: string;
  parse: (row: Record<string, string>) => Row;
  /** Rows in one write: short enough that a running server's own writes get their turn. */
  batch: number;
  /** What is slow and needs no transaction: converting, rendering. The batch before may not be written yet. */
  prepare: (rows: Row[]) => Promise<Ready>;
  write: (tx: Tx, ready: Ready) => Promise<void>;
}

/**
 * Reads a dump file through one step, batch after batch.
 *
 * The rows of a batch and the note of how far the file was read are written together: an import that
 * was stopped goes on with the next batch, and one that is done does nothing. While a batch is written,
 * the next is prepared.
 */
export async function runStep<Row, Ready>(
  site: SiteImport,
  step: Step<Row, Ready>,
  report: StepReport,
) {
  const done = site.progress.steps[step.name];
  if (done?.isDone) return;
  const { size } = await stat(step.file);
  const skip = done?.lines ?? 0;
  let bytes = 0;
  let lines = 0;
  let rows: Row[] = [];
  let problems = 0;
  let pending: Promise<void> = Promise.resolve();

  const flush = async (isLast: boolean) => {
    const batch = rows;
    const until = lines;
    const bad = problems;
    rows = [];
    problems = 0;
    const prepared = await step.prepare(batch);
    await pending;
    const before = site.progress;
    pending = site.db.transaction(async (tx) => {
      // PostgreSQL may ask for the whole transaction again: counting starts where it stood.
      site.progress = structuredClone(before);
      await step.write(tx, prepared);
      if (bad > 0) count(site, "malformed", bad);
      site.progress.steps[step.name] = { lines: until, isDone: isLast };
      await saveProgress(tx, site);
    });
    // A failure is thrown by the next await; until then nobody listens, and that must not end the process.
    pending.catch(() => undefined);
    report.progress(step.name, bytes, size);
  };

  for await (const entry of readDumpRows(step.file, (read) => (bytes += read))) {
    lines++;
    if (lines <= skip) continue;
    const row = "problem" in entry ? entry.problem : parsed(step, entry.attributes);
    if (typeof row === "string") {
      problems++;
      report.problem({ file: step.name, line: entry.line, reason: row });
    } else rows.push(row.row);
    if (rows.length >= step.batch) await flush(false);
  }
  await flush(true);
  await pending;
}

function parsed<Row, Ready>(
  step: Step<Row, Ready>,
  attributes: Record<string, string>,
): { row: Row } | string {
  try {
    return { row: step.parse(attributes) };
  } catch (error) {
    if (error instanceof BadRow) return error.message;
    throw error;
  }
}
