import { gzipSync } from "node:zlib";
import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "#app/cli/chromium.ts";
import { spreadOf } from "#tests/bench/load/statistics.ts";
import type { Target } from "./targets.ts";

/** What a browser that never was here fetches for one page. Bytes as they came over the wire, in kB. */
export interface FirstView {
  page: string;
  requests: number;
  kB: number;
  fontKB: number;
  byKind: Record<string, number>;
  /** What was fetched. */
  paths: string[];
  /** Milliseconds, the median of the runs: colour, not a result. */
  firstPaint: number;
  largestPaint: number;
  shift: number;
}

const runs = 3;

/** Opens pages in a real browser with nothing kept; null where this machine has none. */
export async function measureFirstViews(
  { base }: Target,
  pages: readonly { page: string; path: string; cookie?: string | undefined }[],
): Promise<FirstView[] | null> {
  const executablePath = findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const views: FirstView[] = [];
    for (const { page, path, cookie } of pages) {
      const seen: Awaited<ReturnType<typeof openOnce>>[] = [];
      for (let run = 0; run < runs; run++) seen.push(await openOnce(browser, base, path, cookie));
      const [first] = seen;
      const median = (pick: (one: (typeof seen)[number]) => number) =>
        spreadOf(seen.map(pick))?.median ?? Number.NaN;
      views.push({
        page,
        ...first!.fetched,
        firstPaint: median((one) => one.painted.first),
        largestPaint: median((one) => one.painted.largest),
        shift: median((one) => one.painted.shift),
      });
    }
    return views;
  } finally {
    await browser.close();
  }
}

async function openOnce(browser: Browser, base: string, path: string, cookie: string | undefined) {
  const context = await browser.newContext({ baseURL: base });
  if (cookie) {
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: base }]);
  }
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const byKind: Record<string, number> = {};
  const paths: string[] = [];
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    paths.push(new URL(response.url).pathname);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    byKind[kind] = (byKind[kind] ?? 0) + encodedDataLength / 1_024;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  const painted = await page.evaluate(paintings);
  await context.close();
  const kB = Object.values(byKind).reduce((sum, size) => sum + size, 0);
  return {
    painted,
    fetched: { requests: paths.length, paths, kB, fontKB: byKind.Font ?? 0, byKind },
  };
}

/** Runs in the page: what the browser itself noted while it drew. */
async function paintings() {
  const noted = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type,
        buffered: true,
      });
      setTimeout(() => resolve([]), 300);
    });
  const paint = await noted("paint");
  const largest = await noted("largest-contentful-paint");
  const shifts = (await noted("layout-shift")) as (PerformanceEntry & { value: number })[];
  return {
    first: paint.find(({ name }) => name === "first-contentful-paint")?.startTime ?? Number.NaN,
    largest: largest.at(-1)?.startTime ?? Number.NaN,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
  };
}

/** The packed size of a page's HTML, in kB, packed by us alike for all. */
export async function packedSize({ base }: Target, path: string): Promise<number> {
  const answer = await fetch(base + path, { headers: { "Accept-Encoding": "identity" } });
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 6 }).length / 1_024;
}
