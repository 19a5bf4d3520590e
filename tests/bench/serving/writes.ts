import Database from "better-sqlite3";
import { requestText, runJob } from "#tests/bench/load/job.ts";
import type { Community } from "./community.ts";
import { startMeter } from "./rounds.ts";
import type { Target } from "./targets.ts";

/** Somebody who is written to, and the file where what was written must be found. */
export interface WrittenTo {
  target: Target;
  file: string;
}

export interface WriteCell {
  round: number;
  act: "vote" | "answer";
  connections: number;
  target: string;
  sent: number;
  /** Rows that came of it; a redirect is no proof. */
  stored: number;
  rate: number;
  p50: number;
  p99: number;
  cpuMs: number;
  others: number;
}

/** How many are sent at once, and how many of each in a round. */
const acts = [
  { act: "vote", connections: 1, times: 150 },
  { act: "vote", connections: 8, times: 300 },
  { act: "answer", connections: 1, times: 40 },
  { act: "answer", connections: 8, times: 80 },
] as const;

const counted = {
  vote: "select count(*) from votes",
  answer: "select count(*) from posts where kind = 'answer'",
};

/**
 * Sends votes and answers over HTTP, signed in, each on a post or thread of its own, and counts the rows.
 *
 * A vote repeated would do nothing and flatter. `part` of the usual number is sent where time is short.
 */
export async function measureWrites(
  community: Community,
  writtenTo: readonly WrittenTo[],
  { rounds, part = 1 }: { rounds: number; part?: number },
): Promise<WriteCell[]> {
  const left = { vote: [...community.answers], answer: [...community.threads] };
  const cells: WriteCell[] = [];
  for (let round = 1; round <= rounds; round++)
    for (const { act, connections, times } of acts) {
      const subjects = left[act].splice(0, Math.max(1, Math.round(times * part)));
      if (subjects.length === 0) throw new Error(`The community is too small for so many writes.`);
      for (const { target, file } of writtenTo) {
        const before = count(file, act);
        const requests = subjects.map((subject, at) => form(target, act, subject, at, community));
        const job = { kind: "once", base: target.base, requests, connections } as const;
        const meter = startMeter(target.pids);
        const timings = await runJob({ ...job, seconds: 0, rate: 0 });
        const { cpuMs, others } = meter.stop(timings.loadCpuMs);
        cells.push({
          round,
          act,
          connections,
          others,
          target: target.name,
          sent: requests.length,
          stored: count(file, act) - before,
          rate: requests.length / timings.seconds,
          p50: timings.p50,
          p99: timings.p99,
          cpuMs: cpuMs / requests.length,
        });
      }
    }
  return cells;
}

function form(
  { base, kind }: Target,
  act: "vote" | "answer",
  subject: number,
  at: number,
  { cookies }: Pick<Community, "cookies">,
) {
  const writer = at % cookies.length;
  const path = act === "vote" ? `/en/posts/${subject}/vote` : `/en/t/${subject}/answer`;
  const fields = act === "vote" ? "wanted=yes" : `body=${encodeURIComponent(answerText(subject))}`;
  return kind === "limit"
    ? requestText(base, path, { form: fields, head: { Voter: String(writer + 1) } })
    : requestText(base, path, { form: fields, cookie: cookies[writer] });
}

/** About as long as answers are, and never the same twice. */
export function answerText(subject: number) {
  return `This is what worked for me with number ${subject}. ${"Open the settings, look at the second line from above and compare it with your receipt. ".repeat(5)}\n\nIt took **two days**.`;
}

function count(file: string, act: "vote" | "answer") {
  const db = new Database(file, { readonly: true });
  const many = db.prepare(counted[act]).pluck().get() as number;
  db.close();
  return many;
}
