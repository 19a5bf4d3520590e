import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { precompress } from "#app/server/precompress.server.ts";
import { CommandFailed } from "./command.ts";

/** The top folder of the project, wherever the process was started. */
export const root = path.resolve(import.meta.dirname, "..", "..");

const stamp = path.join(root, "build", ".made-from");

/** Everything that the pages are made from. What only runs beside them is left out, and so changes nothing. */
const sources = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
  "vite.config.ts",
];
const beside = ["app/cli", "app/server", "db/seed", "db/migrations"];

/** The built pages' own program. */
export const builtPages = path.join(root, "build", "server", "index.js");
export const builtFiles = path.join(root, "build", "client");

/** Tells whether the built pages are those of the sources that are here now. */
export function isBuilt() {
  return (
    existsSync(builtPages) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()
  );
}

export function buildIfStale() {
  if (isBuilt()) return;
  const began = performance.now();
  process.stderr.write("Building the pages … ");
  buildPages();
  process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s\n`);
}

/** Builds the pages and lays compressed copies beside what browsers fetch. Quiet unless it fails. */
export function buildPages() {
  const tool = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  if (!existsSync(tool))
    throw new CommandFailed(
      "The packages that build the pages are not installed. Run: npm ci --include=dev",
    );

  const made = fingerprint();
  rmSync(stamp, { force: true });
  const build = spawnSync(process.execPath, [tool, "vite:build", "--logLevel", "warn"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (build.status !== 0)
    throw new CommandFailed(`\n${build.stdout}${build.stderr}\nThe pages could not be built.`);
  precompress(builtFiles);
  writeFileSync(stamp, made);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const file of filesOf(source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(path.join(root, file)))
        .update("\0");
  return hash.digest("hex");
}

function filesOf(relative: string): string[] {
  const place = path.join(root, relative);
  if (beside.includes(relative) || !existsSync(place)) return [];
  if (statSync(place).isFile()) return [relative];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesOf(`${relative}/${name}`));
}
