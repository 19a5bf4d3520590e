import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { buildIfStale, root } from "./build-pages.server.ts";
import { brokenBudgets } from "./budgets.ts";
import { findChromium, installChromium } from "./chromium.ts";

/** What a step found: fine or not, what to show of it, and how many tests it counted. */
export type Outcome = { isFine: boolean; output?: string; passed?: number; failed?: number };

export type Step = { title: string; run: () => Outcome };

const reports = path.join(root, "test-results");

/** Everything that must hold, in the order that finds the most for the least waiting. */
export const steps: Readonly<Record<string, Step>> = {
  format: { title: "Format", run: () => tool("oxfmt", "--check", "app", "db", "tests") },
  lint: { title: "Lint", run: () => tool("oxlint", "--type-aware", "app", "db", "tests") },
  rooms: {
    title: "Who looks into which room",
    run: () => tool("depcruise", "--config", ".dependency-cruiser.mjs", "app", "db", "tests"),
  },
  types: { title: "Types", run: () => tool("tsc", "--noEmit") },
  unused: { title: "Nothing unused", run: () => tool("knip") },
  migrations: { title: "Migrations match the schema", run: checkMigrations },
  build: { title: "Build", run: checkBuild },
  budgets: { title: "Page weight", run: checkBudgets },
  browser: { title: "A browser", run: checkBrowser },
  unit: { title: "Rules, rooms and pages on every database", run: runVitest },
  journeys: { title: "Journeys in a real browser", run: runPlaywright },
};

function tool(name: string, ...args: string[]): Outcome {
  const { status, stdout, stderr, error } = spawnSync(binary(name), args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { isFine: status === 0, output: `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}` };
}

function binary(name: string) {
  return path.join(
    root,
    "node_modules",
    ".bin",
    process.platform === "win32" ? `${name}.cmd` : name,
  );
}

/** Generates anew and looks whether anything came of it; leaves the folder as it was. */
function checkMigrations(): Outcome {
  const folder = path.join(root, "db", "migrations");
  const before = contentsOf(folder);
  const run = spawnSync(process.execPath, [path.join(folder, "generate.mjs"), "--name", "drift"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const after = contentsOf(folder);
  const fresh = [...after.keys()].filter((file) => !before.has(file));
  const changed = [...before].filter(([file, content]) => !after.get(file)?.equals(content));
  for (const file of fresh) rmSync(file);
  for (const [file, content] of changed) writeFileSync(file, content);

  if (run.status !== 0) return { isFine: false, output: `${run.stdout}${run.stderr}` };
  if (fresh.length + changed.length === 0) return { isFine: true };
  const names = fresh
    .filter((file) => file.endsWith(".sql"))
    .map((file) => path.relative(root, file));
  return {
    isFine: false,
    output: `The schema has changed and its migrations have not (${names.join(", ")}).\nRun: npm run db:generate -- --name WHAT-CHANGED\n`,
  };
}

function contentsOf(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file)]),
  );
}

function checkBuild(): Outcome {
  buildIfStale();
  return { isFine: true };
}

function checkBudgets(): Outcome {
  const { broken, told } = brokenBudgets();
  return { isFine: broken === 0, output: told };
}

function checkBrowser(): Outcome {
  process.env.TUKI_CHROMIUM = findChromium() ?? installChromium();
  return { isFine: true };
}

function runVitest(): Outcome {
  const report = reportFile("vitest.json");
  const args = ["run", "--config", "tests/vitest.config.ts"];
  const isFine = show("vitest", [
    ...args,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report) as VitestReport;
  return counted(isFine, numPassedTests, numFailedTests);
}

type VitestReport = { numPassedTests?: number; numFailedTests?: number };

function runPlaywright(): Outcome {
  const report = reportFile("journeys.json");
  const args = ["test", "--config", "tests/e2e/playwright.config.ts", "--reporter=line,json"];
  const isFine = show("playwright", args, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const {
    expected = 0,
    flaky = 0,
    unexpected = 0,
  } = (readReport(report) as PlaywrightReport).stats ?? {};
  return counted(isFine, expected + flaky, unexpected);
}

type PlaywrightReport = { stats?: { expected?: number; flaky?: number; unexpected?: number } };

/** A run that failed has at least one failure, even where it broke off before it could count. */
function counted(isFine: boolean, passed: number, failed: number): Outcome {
  return { isFine: isFine && failed === 0, passed, failed: isFine ? failed : Math.max(1, failed) };
}

/** Long runs are watched as they go. */
function show(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return (
    spawnSync(binary(name), args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } })
      .status === 0
  );
}

function reportFile(name: string) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
