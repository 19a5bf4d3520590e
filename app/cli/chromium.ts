import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { chromium } from "@playwright/test";
import { CommandFailed } from "./command.ts";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
];

const usualPlaces = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** Finds a Chromium on this machine: the one named in TUKI_CHROMIUM, in PATH, in a usual place, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.TUKI_CHROMIUM;
  if (named) {
    if (!isProgram(named)) throw new CommandFailed(`TUKI_CHROMIUM names no program: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...inPath, ...usualPlaces, chromium.executablePath()].find(isProgram);
}

/** Gets one from where one can be had: Playwright's download, else Debian's package where we may install it. */
export function installChromium(): string {
  const playwright = path.join("node_modules", "@playwright", "test", "cli.js");
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "" };
  spawnSync(process.execPath, [playwright, "install", "chromium"], {
    env,
    stdio: "ignore",
    timeout: 300_000,
  });
  if (!findChromium() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const apt = (...args: string[]) =>
      spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=120", "-qq", ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        stdio: "ignore",
      });
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  }
  const found = findChromium();
  if (found) return found;
  throw new CommandFailed(
    "The journeys need a Chromium, and none could be installed from here. Install one (Debian: apt-get install chromium, elsewhere: npx playwright install chromium), or name yours in TUKI_CHROMIUM.",
  );
}

function isProgram(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
