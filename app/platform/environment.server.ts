import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Environment, EnvironmentProblems, readEnvironment } from "./environment.ts";
import { oncePerProcess } from "./process.server.ts";

/** The exit code that sysexits.h keeps for a configuration error. */
export const CONFIGURATION_ERROR = 78;

/**
 * Reads the process's configuration once, and tells the same ever after.
 *
 * So the mode stays the one that the process was started in, even where NODE_ENV
 * was set later for the libraries.
 */
export function environment(): Environment {
  return oncePerProcess("environment", () => readEnvironment(process.env));
}

/**
 * Like `environment()`, but a configuration that can't work ends the process:
 * every problem on a line of its own, exit code 78, no stack trace.
 */
export function environmentOrExit(): Environment {
  try {
    return environment();
  } catch (error) {
    if (!(error instanceof EnvironmentProblems)) throw error;
    const problems = error.problems.map((problem) => `  - ${problem}\n`).join("");
    process.stderr.write(`Tuki cannot start with this configuration:\n${problems}`);
    process.exit(CONFIGURATION_ERROR);
  }
}

/**
 * The secrets that sign and verify; the first one signs.
 *
 * A demo without TUKI_SECRET makes its own on first use and keeps it in the data
 * folder, readable by its owner only.
 */
export function secrets({ secrets: given, dataDir }: Environment): readonly [string, ...string[]] {
  const [first, ...older] = given;
  if (first !== undefined) return [first, ...older];

  const file = path.join(dataDir, "secret");
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(48).toString("base64"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return [readFileSync(file, "utf8").trim()];
}
