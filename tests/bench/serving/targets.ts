import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

const root = path.resolve(import.meta.dirname, "..", "..", "..");

/** Something that answers requests, ours or another forum, and the processes that do the work. */
export interface Target {
  name: string;
  base: string;
  pids: number[];
  kind: "product" | "limit" | "peer";
  stop: () => Promise<void>;
}

/** The limits, from the barest up, and what they can be asked for. */
export const limits = {
  raw40k: { file: "raw40k.ts", env: {} },
  "node+sqlite": { file: "node-sqlite.ts", env: {} },
  remix: { file: "bare-remix.ts", env: {} },
  "remix+cache": { file: "bare-remix.ts", env: { BARE_CACHE: "on" } },
} as const;
export type LimitName = keyof typeof limits;

/** Starts our own server as it is shipped for production, but for the limits on how often somebody may do things. */
export async function startProduct(name: string, folder: string): Promise<Target> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = start([path.join(root, "app", "cli", "tuki.mjs"), "serve"], {
    NODE_ENV: "production",
    PORT: String(port),
    PUBLIC_URL: base,
    TUKI_SECRET: randomBytes(48).toString("base64"),
    DATA_DIR: folder,
    RATE_LIMITS: "off",
  });
  await answering(child, `${base}/readyz`);
  return targetOf(name, "product", base, child);
}

/** Starts a limit on a copy of the community's database. */
export async function startLimit(name: LimitName, database: string): Promise<Target> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const { file, env } = limits[name];
  const child = start([path.join(import.meta.dirname, "..", "limits", file)], {
    NODE_ENV: "production",
    PORT: String(port),
    BARE_DATABASE: database,
    ...env,
  });
  await answering(child, `${base}/en/questions`);
  return targetOf(name, "limit", base, child);
}

function targetOf(name: string, kind: Target["kind"], base: string, child: ChildProcess): Target {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  };
  return { name, kind, base, pids: [child.pid!], stop };
}

function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { PATH = "", HOME = "" } = process.env;
  // The log is written as in life, to where nobody keeps it.
  return spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

async function answering(child: ChildProcess, address: string) {
  for (const ends = Date.now() + 120_000; Date.now() < ends; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`What should answer at ${address} has ended.`);
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Error(`Nothing answers at ${address}.`);
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}
