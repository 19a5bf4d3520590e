import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { cpuOf } from "./process-tree.ts";

/** What Node's load is told; requests are whole, as they go over the wire. */
export interface Job {
  kind: "closed" | "open" | "once";
  base: string;
  requests: string[];
  connections: number;
  seconds: number;
  /** Requests a second of an open run. */
  rate: number;
}

/** What a load measured; times in milliseconds, `failed` those answered neither 2xx nor 3xx, or not at all. */
export interface Timings {
  requests: number;
  seconds: number;
  bytes: number;
  failed: number;
  p50: number;
  p90: number;
  p99: number;
}

export const tools = ["wrk", "node"] as const;
export type Tool = (typeof tools)[number];

/** Names the tool that is there: wrk where it is installed, else our own. */
export function findTool(): Tool {
  const { status, error } = spawnSync("wrk", ["-v"], { stdio: "ignore" });
  return error || status === null ? "node" : "wrk";
}

/** Asks for addresses again and again over so many connections, and says what the load itself cost in CPU. */
export async function askAgain(
  tool: Tool,
  what: { base: string; paths: readonly string[]; cookie?: string | undefined },
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Timings & { loadCpuMs: number }> {
  if (tool === "node") {
    const requests = what.paths.map((path) => requestText(what.base, path, what));
    return runJob({ kind: "closed", base: what.base, requests, connections, seconds, rate: 0 });
  }
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-wrk-"));
  const list = path.join(folder, "addresses");
  writeFileSync(list, `${what.paths.join("\n")}\n`);
  const script = path.join(import.meta.dirname, "requests.lua");
  const args = [
    "-t1",
    `-c${connections}`,
    `-d${Math.max(1, Math.round(seconds))}s`,
    "--timeout=30s",
  ];
  const { out, loadCpuMs } = await run("wrk", [
    ...args,
    "-s",
    script,
    what.base,
    "--",
    list,
    what.cookie ?? "",
  ]);
  rmSync(folder, { recursive: true });
  const told = /^RESULT (.*)$/m.exec(out)?.[1];
  if (!told) throw new Error(`wrk measured nothing: ${out}`);
  return { ...(JSON.parse(told) as Timings), loadCpuMs };
}

/** Runs a job of Node's load in a process of its own. */
export async function runJob(
  job: Job,
): Promise<Timings & { statuses: Record<string, number>; loadCpuMs: number }> {
  const file = path.join(import.meta.dirname, "node-load.ts");
  const { out, loadCpuMs } = await run(process.execPath, [file], JSON.stringify(job));
  return { ...(JSON.parse(out) as Timings & { statuses: Record<string, number> }), loadCpuMs };
}

/** A request as it goes over the wire; with a form it is sent as our own pages send it. */
export function requestText(
  base: string,
  path: string,
  {
    cookie,
    form,
    head = {},
  }: { cookie?: string | undefined; form?: string; head?: Record<string, string> } = {},
): string {
  const headers = {
    Host: new URL(base).host,
    ...(cookie ? { Cookie: cookie } : {}),
    ...(form === undefined
      ? {}
      : {
          Origin: base,
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": String(Buffer.byteLength(form)),
        }),
    ...head,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${form === undefined ? "GET" : "POST"} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${form ?? ""}`;
}

async function run(program: string, args: readonly string[], input = "") {
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  // A program that ends at once leaves nobody to read it; its exit code tells.
  child.stdin.on("error", () => undefined).end(input);
  // What a process used is gone with it: it is looked up while it runs.
  let loadCpuMs = 0;
  const watch = setInterval(() => {
    if (child.pid) loadCpuMs = Math.max(loadCpuMs, cpuOf([child.pid]));
  }, 200);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const out = await text(child.stdout);
  clearInterval(watch);
  const code = await ended;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${out}`);
  return { out, loadCpuMs };
}
