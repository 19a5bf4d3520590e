import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

const root = path.resolve(import.meta.dirname, "..", "..");

type Ended = { code: number | null; out: string; err: string };
type Env = Readonly<Record<string, string>>;

/** Runs a program of ours to its end, in a data folder of its own. */
export function run(args: readonly string[], env: Env = {}): Promise<Ended> {
  return ended(begin(args, env));
}

/** Makes Node believe that it is another version. */
export function asNode(version: string) {
  const lie = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  return ["--import", `data:text/javascript,${encodeURIComponent(lie)}`];
}

/** Starts a program that goes on; it is killed with the test, if it hasn't ended by then. */
export function begin(args: readonly string[], env: Env = {}): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-cli-"));
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH, HOME, DATA_DIR: folder, ...env } as unknown as NodeJS.ProcessEnv,
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  return child;
}

export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((settle) => {
    let out = "";
    let err = "";
    child.stdout?.on("data", (part: Buffer) => (out += part.toString()));
    child.stderr?.on("data", (part: Buffer) => (err += part.toString()));
    child.on("close", (code) => settle({ code, out, err }));
  });
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => settle(port));
    });
  });
}
