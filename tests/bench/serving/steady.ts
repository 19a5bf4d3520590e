import { askAgain, requestText, runJob, type Tool } from "#tests/bench/load/job.ts";
import type { Community } from "./community.ts";
import type { Target } from "./targets.ts";
import { answerText } from "./writes.ts";

/** A run that shows what one visitor waits while others come and go. Times in ms. */
export interface SteadyRun {
  name: string;
  /** Requests a second asked for; null where as many come as are answered. */
  rate: number | null;
  p50: number;
  p99: number;
  failed: number;
}

/**
 * Asks at a steady rate whether answers come or not, so that waiting for one slow answer hides no other.
 *
 * Always by Node's load: wrk asks only when it was answered.
 */
export async function askSteadily(
  { base }: Target,
  name: string,
  paths: readonly string[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<SteadyRun> {
  const requests = paths.map((path) => requestText(base, path));
  const job = { kind: "open", base, requests, connections: 0 } as const;
  const { p50, p99, failed } = await runJob({ ...job, rate, seconds });
  return { name, rate, p50, p99, failed };
}

/** Reads the question pages over 16 connections while one of them gets an answer every second. */
export async function readWhileWritten(
  { base }: Target,
  { paths, cookies }: Community,
  { tool, seconds }: { tool: Tool; seconds: number },
): Promise<SteadyRun> {
  let written = 0;
  let refused = 0;
  const write = async () => {
    const at = written++;
    const path = paths.question[at % paths.question.length]!;
    const answer = await fetch(`${base}${path.slice(0, path.lastIndexOf("/"))}/answer`, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: base, Cookie: cookies[at % cookies.length]! },
      body: new URLSearchParams({ body: answerText(at) }),
    }).catch(() => undefined);
    if (answer?.status !== 303) refused++;
  };
  const writing: Promise<void>[] = [];
  const every = setInterval(() => writing.push(write()), 1_000);
  const asked = { base, paths: paths.question };
  const { p50, p99, failed } = await askAgain(tool, asked, { connections: 16, seconds });
  clearInterval(every);
  await Promise.all(writing);
  return {
    name: "question, an answer every second",
    rate: null,
    p50,
    p99,
    failed: failed + refused,
  };
}

/** Reads question pages at a low steady rate, alone and then beside two visitors who search for the worst without end. */
export async function readBesideSearches(
  target: Target,
  paths: readonly string[],
  worst: readonly string[],
  { rate, seconds }: { rate: number; seconds: number },
): Promise<[alone: SteadyRun, beside: SteadyRun]> {
  const alone = await askSteadily(target, "question, alone", paths, { rate, seconds });
  const searching = askAgain(
    "node",
    { base: target.base, paths: worst },
    { connections: 2, seconds },
  );
  const name = "question, beside two who search without end";
  const beside = await askSteadily(target, name, paths, { rate, seconds });
  await searching;
  return [alone, beside];
}

/** Searches one after the other for queries of each class. */
export async function searchByClass(
  { base }: Target,
  classes: Readonly<Record<string, readonly string[]>>,
  { tool, seconds }: { tool: Tool; seconds: number },
): Promise<SteadyRun[]> {
  const runs: SteadyRun[] = [];
  for (const [name, paths] of Object.entries(classes)) {
    const { p50, p99, failed } = await askAgain(tool, { base, paths }, { connections: 1, seconds });
    runs.push({ name, rate: null, p50, p99, failed });
  }
  return runs;
}
