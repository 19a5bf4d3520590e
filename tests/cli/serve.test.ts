import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { begin, ended, freePort } from "#tests/support/command-line.ts";

describe("the built site under its own server", () => {
  test(
    "serves a page with its files, by the rules of its headers, and ends when told to",
    { timeout: 120_000 },
    async () => {
      const { child, at } = await served();

      const page = await fetch(`${at}/en`);
      const html = await page.text();

      expect(page.status).toBe(200);
      expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1];
      const file = await fetch(at + style, { headers: { "Accept-Encoding": "br" } });
      expect([
        file.status,
        file.headers.get("Content-Encoding"),
        file.headers.get("Cache-Control"),
      ]).toEqual([200, "br", "public, max-age=31536000, immutable"]);
      expect(await (await fetch(`${at}/readyz`)).json()).toMatchObject({
        ready: true,
        database: true,
        migrations: true,
      });
      expect((await fetch(`${at}/en/%ff`)).status).toBe(400);
      expect((await fetch(`${at}/en/nothing/here`)).status).toBe(404);

      const end = ended(child);
      child.kill("SIGTERM");
      expect((await end).code).toBe(0);
    },
  );

  test(
    "stops at once at the second wish, not at an echo of the first",
    { timeout: 120_000 },
    async () => {
      const { child, at } = await served();

      child.kill("SIGTERM");
      child.kill("SIGTERM");
      const readiness = await fetch(`${at}/readyz`);
      expect(readiness.status).toBe(503);

      await once(child, "exit");
      expect(child.exitCode).toBe(0);
    },
  );
});

async function served() {
  const port = await freePort();
  const child = begin(["app/cli/tuki.mjs", "serve"], { PORT: String(port), LOG_LEVEL: "error" });
  const at = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error("The server ended before it was ready.");
    const isUp = await fetch(`${at}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return { child, at };
    await wait(50);
  }
}
