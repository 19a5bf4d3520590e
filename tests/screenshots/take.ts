import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { chromium, type Browser } from "@playwright/test";
import sharp from "sharp";
import { buildIfStale, root } from "#app/cli/build-pages.server.ts";
import { findChromium, installChromium } from "#app/cli/chromium.ts";

const port = 4300 + (process.pid % 600);
const origin = `http://127.0.0.1:${port}`;
const folder = path.join(root, "docs", "screenshots");
const ready = { tries: 240, everyMs: 500 };

interface Picture {
  find: () => Promise<string>;
  as?: string;
}

/** What is pictured: an address of the demo, and who looks. */
const pictures: Record<string, Picture> = {
  home: { find: async () => "/en" },
  questions: { find: async () => "/en/questions" },
  thread: {
    find: async () =>
      linkIn("/en/u/otto?tab=questions", /href="(\/en\/t\/\d+\/refund-says[^"?#]*)/),
  },
  ask: { find: async () => "/en/ask", as: "otto" },
  promotion: {
    find: async () => {
      const thread = await linkIn("/en/u/otto?tab=questions", /href="\/en\/t\/(\d+)\/refund-says/);
      return `/en/curate/${thread}`;
    },
    as: "stella",
  },
  article: { find: async () => linkIn("/en/help", /href="(\/en\/help\/a\/\d+\/[^"?#]+)"/) },
};

const looks = [1280, 360].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

const dataDir = mkdtempSync(path.join(tmpdir(), "tuki-screenshots-"));
buildIfStale();
const site = spawn(process.execPath, [path.join(root, "app", "cli", "tuki.mjs"), "serve"], {
  cwd: root,
  stdio: "ignore",
  env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "silent" },
});
try {
  await siteIsReady();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? installChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  mkdirSync(folder, { recursive: true });
  for (const [name, { find, as }] of Object.entries(pictures)) {
    const address = await find();
    for (const look of looks) await take(browser, { name, address, ...look, as });
  }
  await browser.close();
} finally {
  site.kill("SIGTERM");
  await new Promise((ended) => site.once("exit", ended));
  rmSync(dataDir, { recursive: true, force: true });
}

interface Shot {
  name: string;
  address: string;
  width: number;
  scheme: "light" | "dark";
  as: string | undefined;
}

/** Pictures the first screens of a page, in few colours: what a page looks like, not every pixel of it. */
async function take(browser: Browser, { name, address, width, scheme, as }: Shot) {
  const height = width > 600 ? 1_000 : 760;
  const context = await browser.newContext({
    baseURL: origin,
    colorScheme: scheme,
    viewport: { width, height },
    deviceScaleFactor: 1,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (as) {
    await page.goto("/en/sign-in");
    await page.locator(`button[value="${as}"]`).click();
    await page.waitForURL((url) => !url.pathname.includes("sign-in"));
  }
  await page.goto(address, { waitUntil: "networkidle" });
  const picture = await page.screenshot({ animations: "disabled" });
  const file = path.join(folder, `${name}-${width}-${scheme}.png`);
  await sharp(picture)
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 })
    .toFile(file);
  process.stdout.write(`${path.relative(root, file)}\n`);
  await context.close();
}

async function linkIn(address: string, pattern: RegExp): Promise<string> {
  const html = await (await fetch(origin + address)).text();
  const found = pattern.exec(html)?.[1];
  if (!found) throw new Error(`${address} has no link like ${pattern}.`);
  return found;
}

async function siteIsReady() {
  for (let tried = 0; tried < ready.tries; tried += 1) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(ready.everyMs);
  }
  throw new Error("The site did not become ready.");
}
