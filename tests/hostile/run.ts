import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { buildIfStale, root } from "#app/cli/build-pages.server.ts";
import { findChromium, installChromium } from "#app/cli/chromium.ts";

/**
 * Tries every hostile text there is, through the renderer and in a real browser: some minutes.
 *
 * The public lists are read from the folder `corpora` of `TUKI_TEST_DATA`; without it, only our own are tried.
 */
const bin = (name: string) => path.join(root, "node_modules", ".bin", name);
const run = (name: string, ...args: string[]) =>
  spawnSync(bin(name), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TUKI_HOSTILE: "all" },
  }).status === 0;

buildIfStale();
process.env.TUKI_CHROMIUM ??= findChromium() ?? installChromium();
const isFine = [
  run(
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--project",
    "rules",
    "tests/content/rendering-corpora",
  ),
  run(
    "playwright",
    "test",
    "--config",
    "tests/e2e/playwright.config.ts",
    "--project",
    "once",
    "--reporter=line",
    "hostile",
  ),
];
process.exitCode = isFine.every(Boolean) ? 0 : 1;
