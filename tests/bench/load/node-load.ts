import { setTimeout as wait } from "node:timers/promises";
import process from "node:process";
import { json } from "node:stream/consumers";
import { openConnection, type Connection } from "./connection.ts";
import type { Job, Timings } from "./job.ts";
import { percentile } from "./statistics.ts";

/**
 * The load in plain Node, in a process of its own: reads a job from its input, says what it measured as JSON.
 *
 * `closed`: so many connections, each asks again as soon as it is answered. `open`: asks so many times a second whether
 * answers come or not, and counts the wait from when each was due. `once`: every request once.
 */
const job = (await json(process.stdin)) as Job;
const port = Number(new URL(job.base).port || 80);
const { hostname } = new URL(job.base);
const latencies: number[] = [];
let bytes = 0;
const statuses: Record<string, number> = {};
const began = performance.now();
const ends = began + job.seconds * 1_000;

const ways = { closed: askAgain, open: askSteadily, once: askOnce };
await ways[job.kind]();
const seconds = (performance.now() - began) / 1_000;
const timings: Timings = {
  requests: latencies.length,
  seconds,
  bytes,
  failed: Object.entries(statuses).reduce(
    (sum, [status, many]) => sum + (/^[23]/.test(status) ? 0 : many),
    0,
  ),
  p50: percentile(latencies, 50),
  p90: percentile(latencies, 90),
  p99: percentile(latencies, 99),
};
process.stdout.write(JSON.stringify({ ...timings, statuses }));

async function ask(connection: Connection, at: number, due = performance.now()) {
  const answered = await connection.ask(job.requests[at % job.requests.length]!);
  latencies.push(performance.now() - due);
  bytes += answered.bytes;
  statuses[answered.status] = (statuses[answered.status] ?? 0) + 1;
  // A server that refuses connections is not asked in a circle.
  if (answered.status === 0) await wait(20);
}

async function askAgain() {
  let next = 0;
  await each(async (connection) => {
    while (performance.now() < ends) await ask(connection, next++);
  });
}

async function askOnce() {
  let next = 0;
  await each(async (connection) => {
    while (next < job.requests.length) await ask(connection, next++);
  });
}

async function each(work: (connection: Connection) => Promise<void>) {
  const connections = Array.from({ length: job.connections }, () => openConnection(port, hostname));
  await Promise.all(connections.map(work));
  for (const connection of connections) connection.close();
}

async function askSteadily() {
  const idle: Connection[] = [];
  const under = new Set<Promise<void>>();
  const gap = 1_000 / job.rate;
  let due = began;
  for (let at = 0; due < ends; at++, due += gap) {
    const early = due - performance.now();
    if (early > 0) await wait(early);
    const connection = idle.pop() ?? openConnection(port, hostname);
    const asking = ask(connection, at, due).then(() => {
      idle.push(connection);
      under.delete(asking);
    });
    under.add(asking);
  }
  await Promise.all(under);
  for (const connection of idle) connection.close();
}
