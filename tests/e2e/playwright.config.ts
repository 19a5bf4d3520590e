import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import type { SiteOptions } from "#tests/support/browser.ts";

const port = Number(process.env.E2E_PORT ?? 4173);
const origin = `http://127.0.0.1:${port}`;
// The config is read by every worker; only the first of them starts the site.
const dataDir = (process.env.E2E_DATA ??= mkdtempSync(path.join(tmpdir(), "tuki-journeys-")));

/** Flags that keep a Chromium in a container quiet and on this machine. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What is about all pages at once, not about one way through them, and says its languages itself. */
const once = /\/(axe|hostile|weight)\.spec\.ts$/;

/** Every journey runs with scripts on and off, and both languages have their turn with each. */
export default defineConfig<SiteOptions>({
  testDir: ".",
  outputDir: "../../test-results/journeys",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  use: {
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: process.env.TUKI_CHROMIUM ?? "/usr/bin/chromium",
      args: flags,
    },
    trace: "off",
  },
  projects: [
    { name: "once", testMatch: once, use: { lang: "en", javaScriptEnabled: true } },
    { name: "en", testIgnore: once, use: { lang: "en", javaScriptEnabled: true } },
    { name: "en-no-script", testIgnore: once, use: { lang: "en", javaScriptEnabled: false } },
    { name: "fi", testIgnore: once, use: { lang: "fi", javaScriptEnabled: true } },
    { name: "fi-no-script", testIgnore: once, use: { lang: "fi", javaScriptEnabled: false } },
  ],
  webServer: {
    command: `"${process.execPath}" ../../app/cli/tuki.mjs serve`,
    url: `${origin}/readyz`,
    timeout: 120_000,
    // A site that already runs at a port that was asked for is taken as it is.
    reuseExistingServer: process.env.E2E_PORT !== undefined,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    env: { PORT: String(port), DATA_DIR: dataDir, RATE_LIMITS: "off", LOG_LEVEL: "warn" },
  },
});
