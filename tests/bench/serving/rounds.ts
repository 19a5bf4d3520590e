import { setTimeout as wait } from "node:timers/promises";
import { askAgain, type Timings, type Tool } from "#tests/bench/load/job.ts";
import { cpuOf, machineTime, memoryOf, ownCpu } from "#tests/bench/load/process-tree.ts";
import type { Target } from "./targets.ts";

/** A page to be measured, by whom it is asked and what a right answer holds. */
export interface Route {
  name: string;
  cookie?: string;
  connections: readonly number[];
  targets: { target: Target; paths: readonly string[]; marker: Marker | null }[];
}

export interface Marker {
  text: string;
  times: number;
}

/** One measurement: a target at one route and so many connections, in one round. Times in ms, memory in MB. */
export interface Cell {
  round: number;
  route: string;
  connections: number;
  target: string;
  rps: number;
  p50: number;
  p90: number;
  p99: number;
  failed: number;
  cpuMs: number;
  kB: number;
  rss: number;
  pss: number;
  /** What part of the machine others took meanwhile: neither target nor load nor this. */
  others: number;
}

export interface Wishes {
  tool: Tool;
  rounds: number;
  seconds: number;
  say: (line: string) => void;
}

/** How much of the machine others may take before a round counts for nothing. */
export const OTHERS_MOST = 0.15;

/**
 * Measures in the order round, route, connections, target: what is compared stands next to each other in time.
 *
 * Every answer is looked at before, so that no error page is measured; every target is warm.
 */
export async function measureRounds(routes: readonly Route[], wishes: Wishes): Promise<Cell[]> {
  for (const route of routes) {
    for (const one of route.targets) {
      await checkAnswers(route, one);
      // A try-out that measures for less than a second has looked at the pages and no more.
      if (wishes.seconds < 1) continue;
      const asked = { base: one.target.base, paths: one.paths, cookie: route.cookie };
      await askAgain(wishes.tool, asked, { connections: 4, seconds: 1 });
    }
  }
  const cells: Cell[] = [];
  for (let round = 1; round <= wishes.rounds; round++) {
    for (const route of routes) {
      wishes.say(`Round ${round}: ${route.name}`);
      for (const connections of route.connections)
        for (const { target, paths } of route.targets)
          cells.push({
            round,
            route: route.name,
            ...(await measureCell(target, { ...route, paths, connections }, wishes)),
          });
    }
  }
  return cells;
}

async function measureCell(
  target: Target,
  {
    paths,
    cookie,
    connections,
  }: { paths: readonly string[]; cookie?: string; connections: number },
  { tool, seconds }: Wishes,
) {
  const asked = { base: target.base, paths, cookie };
  const measure = async (lasting: number) => {
    await settled(target.pids);
    const meter = startMeter(target.pids);
    const timings = await askAgain(tool, asked, { connections, seconds: lasting });
    return { timings, spent: meter.stop(timings.loadCpuMs) };
  };
  let measured = await measure(seconds);
  const longer = neededSeconds(tool, measured.timings, connections);
  if (longer > measured.timings.seconds * 1.2) measured = await measure(longer);
  const { timings, spent } = measured;
  const { requests, p50, p90, p99, failed, bytes } = timings;
  return {
    connections,
    target: target.name,
    rps: requests / timings.seconds,
    p50,
    p90,
    p99,
    failed,
    cpuMs: spent.cpuMs / requests,
    kB: bytes / requests / 1_024,
    rss: spent.rss,
    pss: spent.pss,
    others: spent.others,
  };
}

/** wrk hangs up on what isn't answered at its end: only where each connection was answered some times is that little. */
function neededSeconds(tool: Tool, { requests, seconds }: Timings, connections: number) {
  const wanted = 4 * connections;
  if (tool === "node" || requests >= wanted) return seconds;
  return Math.min(30, Math.ceil((seconds * wanted) / Math.max(1, requests)));
}

/** Waits until a server has done with what it was asked before, at most ten seconds: others' leftovers are not this page's work. */
async function settled(pids: readonly number[]) {
  for (let turn = 0; turn < 50; turn++) {
    const before = cpuOf(pids);
    await wait(200);
    if (cpuOf(pids) - before <= 20) return;
  }
}

/** Watches what a tree of processes uses until it is stopped, and how busy others keep the machine. */
export function startMeter(pids: readonly number[]) {
  const before = { cpu: cpuOf(pids), own: ownCpu(), machine: machineTime() };
  let peak = memoryOf(pids);
  const watch = setInterval(() => {
    const { rss, pss } = memoryOf(pids);
    peak = { rss: Math.max(peak.rss, rss), pss: Math.max(peak.pss, pss) };
  }, 500);
  return {
    stop(loadCpuMs: number) {
      clearInterval(watch);
      const now = machineTime();
      const cpuMs = cpuOf(pids) - before.cpu;
      const ours = cpuMs + loadCpuMs + ownCpu() - before.own;
      const possible = Math.max(1, now.possibleMs - before.machine.possibleMs);
      const others = (now.busyMs - before.machine.busyMs - ours) / possible;
      return { cpuMs, ...peak, others: Math.min(1, Math.max(0, others)) };
    },
  };
}

/** Refuses to measure what isn't the page: its status, and what it must hold, for some of the addresses. */
async function checkAnswers(
  { name, cookie }: Route,
  { target, paths, marker }: Route["targets"][number],
) {
  for (const path of paths.slice(0, 3)) {
    const headers: HeadersInit = cookie ? { Cookie: cookie } : {};
    const answer = await fetch(target.base + path, { headers, redirect: "manual" });
    const body = await answer.text();
    const told = `${name} of ${target.name} (${path})`;
    if (answer.status !== 200) throw new Error(`${told} answers ${answer.status}.`);
    const found = marker ? body.split(marker.text).length - 1 : 0;
    if (marker && found < marker.times)
      throw new Error(`${told} holds "${marker.text}" ${found} times, not ${marker.times}.`);
  }
}

/** Tells which rounds others disturbed, by the busiest they were on average. */
export function disturbedRounds(cells: readonly Cell[]): Map<number, number> {
  const rounds = Map.groupBy(cells, (cell) => cell.round);
  const shares = [...rounds].map(([round, list]): [number, number] => [
    round,
    list.reduce((sum, { others }) => sum + others, 0) / list.length,
  ]);
  return new Map(shares.filter(([, share]) => share > OTHERS_MOST));
}
