import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";

/** Linux counts processor time in these, whatever its own clock. */
const tickMs = 10;
const pageBytes = 4_096;

interface Entry {
  pid: number;
  parent: number;
  cpuMs: number;
  rss: number;
}

/** Lists a process and everything it started that still runs. Processes of others that can't be read are left out. */
export function treeOf(roots: readonly number[]): Entry[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? entryOf(name) : []));
  const inTree = new Set(roots);
  // A child has mostly, not always, a larger number than its parent.
  for (let before = -1; before !== inTree.size;) {
    before = inTree.size;
    for (const { pid, parent } of all) if (inTree.has(parent)) inTree.add(pid);
  }
  return all.filter(({ pid }) => inTree.has(pid));
}

/** Processor time of a tree so far, in milliseconds, with that of children that ended. */
export function cpuOf(roots: readonly number[]): number {
  return treeOf(roots).reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** Memory of a tree in megabytes: resident, and resident with shared pages divided among who shares them. */
export function memoryOf(roots: readonly number[]): { rss: number; pss: number } {
  const tree = treeOf(roots);
  const mega = 1_048_576;
  return {
    rss: tree.reduce((sum, { rss }) => sum + rss, 0) / mega,
    pss: tree.reduce((sum, { pid }) => sum + pssOf(pid), 0) / mega,
  };
}

/** Processor time that the whole machine has spent, and could have spent, in milliseconds. */
export function machineTime(): { busyMs: number; possibleMs: number } {
  const [, ...fields] = readFileSync("/proc/stat", "utf8").split("\n", 1)[0]!.split(/\s+/);
  const [user, nice, system, idle, wait, irq, softIrq, stolen] = fields.map(Number) as number[];
  const busy = user! + nice! + system! + irq! + softIrq! + stolen!;
  return { busyMs: busy * tickMs, possibleMs: (busy + idle! + wait!) * tickMs };
}

/** Processor time of this process itself, in milliseconds: whoever measures is no stranger. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function entryOf(name: string): Entry[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    // The name of the program, in parentheses, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return [
      {
        pid: Number(name),
        parent: Number(fields[1]),
        cpuMs: ticks * tickMs,
        rss: Number(fields[21]) * pageBytes,
      },
    ];
  } catch {
    return [];
  }
}

function pssOf(pid: number): number {
  try {
    const told = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return Number(told?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
