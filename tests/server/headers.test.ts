import { describe, expect, test } from "vitest";
import { PAGE_SCRIPTS } from "#app/server/security-headers.ts";
import { runServer } from "#tests/support/running-server.ts";

describe("the headers of a page", () => {
  test("scripts run by this answer's nonce only, which the page gets too", async () => {
    const server = await runServer({ handler: async (_request, { nonce }) => new Response(nonce) });

    const [first, second] = [await server.fetch("/en"), await server.fetch("/en")];

    const nonce = await first.text();
    expect(first.headers.get("Content-Security-Policy")).toContain(
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    );
    expect(nonce).toMatch(/^[\w-]{24}$/);
    expect(await second.text()).not.toBe(nonce);
  });

  test("a page without inline scripts needs no nonce, and its mark stays inside", async () => {
    const server = await runServer({
      handler: async () => new Response("", { headers: { [PAGE_SCRIPTS]: "self" } }),
    });

    const { headers } = await server.fetch("/en");

    expect(headers.get("Content-Security-Policy")).toContain("script-src 'self';");
    expect(headers.has(PAGE_SCRIPTS)).toBe(false);
  });

  test("nothing is left to a browser's good will", async () => {
    const server = await runServer();

    const { headers } = await server.fetch("/en");

    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
      "permissions-policy": expect.stringContaining("camera=()"),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "form-action 'self'",
    ])
      expect(headers.get("Content-Security-Policy")).toContain(part);
    expect(headers.get("Vary")).toContain("Cookie");
    expect(headers.has("Strict-Transport-Security")).toBe(false);
  });

  test("https is made to stay where the public address has it", async () => {
    const server = await runServer({
      environment: { mode: "production", publicOrigin: "https://community.example" },
    });

    const { headers } = await server.fetch("/en");

    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
  });

  test("what a route chose itself stays, what names a framework goes", async () => {
    const chosen = {
      "Cache-Control": "public, max-age=60",
      "Referrer-Policy": "no-referrer",
      "X-Powered-By": "Remix",
      Server: "x",
    };
    const server = await runServer({ handler: async () => new Response("", { headers: chosen }) });

    const { headers } = await server.fetch("/en");

    expect(headers.get("Cache-Control")).toBe("public, max-age=60");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.has("X-Powered-By") || headers.has("Server")).toBe(false);
  });
});
