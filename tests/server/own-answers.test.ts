import { describe, expect, test } from "vitest";
import { runServer } from "#tests/support/running-server.ts";

const ready = { database: true, migrations: true, dataFolder: true };

describe("/healthz and /readyz", () => {
  test("tell a live and ready process", async () => {
    const server = await runServer();

    expect(await (await server.fetch("/healthz")).text()).toBe("ok\n");
    expect(await (await server.fetch("/readyz")).json()).toEqual({
      ready: true,
      draining: false,
      ...ready,
    });
  });

  test("a process whose database is gone lives but isn't ready", async () => {
    const server = await runServer({
      readiness: async () => {
        throw new Error("no database");
      },
    });

    expect((await server.fetch("/healthz")).status).toBe(200);
    expect((await server.fetch("/readyz")).status).toBe(503);
  });

  test("each missing part is named", async () => {
    const server = await runServer({ readiness: async () => ({ ...ready, migrations: false }) });

    const answer = await server.fetch("/readyz");

    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ ready: false, database: true, migrations: false });
  });

  test("are read, not written to", async () => {
    const server = await runServer();

    expect((await server.fetch("/healthz", { method: "POST" })).status).toBe(405);
    expect((await server.fetch("/healthz", { method: "HEAD" })).status).toBe(200);
  });
});

describe("/robots.txt", () => {
  test("keeps an invented community out of search engines", async () => {
    const server = await runServer();

    expect(await (await server.fetch("/robots.txt")).text()).toBe("User-agent: *\nDisallow: /\n");
  });

  test("shows them a real one but for what isn't for strangers", async () => {
    const server = await runServer({
      environment: { mode: "production", publicOrigin: "https://community.example" },
    });

    const text = await (await server.fetch("/robots.txt")).text();

    expect(text).toContain("Allow: /\n");
    expect(text).toContain("Disallow: /en/admin\n");
    expect(text).toContain("Disallow: /fi/admin\n");
    expect(text).toContain("\nSitemap: https://community.example/sitemap.xml\n");
  });

  test("hides no thread whose name begins like a page that is hidden", async () => {
    const server = await runServer({
      environment: { mode: "production", publicOrigin: "https://community.example" },
    });

    const text = await (await server.fetch("/robots.txt")).text();
    const hidden = [...text.matchAll(/^Disallow: (.+)$/gm)].map(([, path]) => path!);

    expect(hidden.filter((path) => path.includes("*"))).toEqual([]);
    expect(hidden.some((path) => "/en/t/7/asking-for-a-refund".startsWith(path))).toBe(false);
  });
});

describe("/.well-known/security.txt", () => {
  test("is not there without a contact", async () => {
    const server = await runServer();

    expect((await server.fetch("/.well-known/security.txt")).status).toBe(404);
  });

  test("names the contact and ends within a year", async () => {
    const server = await runServer({
      environment: { securityContact: "mailto:security@company.example" },
    });

    const text = await (await server.fetch("/.well-known/security.txt")).text();

    expect(text).toContain("Contact: mailto:security@company.example\n");
    const expires = Date.parse(/Expires: (\S+)/.exec(text)?.[1] ?? "");
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
  });
});

describe("/csp-report", () => {
  const report = JSON.stringify({
    "csp-report": {
      "effective-directive": "script-src-elem",
      "blocked-uri": "https://evil.example/x?token=1",
      "document-uri": "https://community.example/en/u/otto",
    },
  });
  const send = (body: string) => ({
    method: "POST",
    body,
    headers: { "Content-Type": "application/csp-report" },
  });

  test("is written down without addresses of pages", async () => {
    const server = await runServer();

    const answer = await server.fetch("/csp-report", send(report));

    expect(answer.status).toBe(204);
    expect(server.lines).toContainEqual(
      expect.objectContaining({ directive: "script-src-elem", blocked: "https://evil.example" }),
    );
    expect(JSON.stringify(server.lines)).not.toMatch(/otto|token/);
  });

  test("takes nonsense as calmly", async () => {
    const server = await runServer();
    const nonsense = [
      "",
      "null",
      "[]",
      "{",
      '{"csp-report":{"blocked-uri":{"toString":1}}}',
      '{"__proto__":1}',
    ];

    const answers = await Promise.all(
      nonsense.map((body) => server.fetch("/csp-report", send(body))),
    );

    expect(answers.map(({ status }) => status)).toEqual(nonsense.map(() => 204));
  });

  test("too long a one is refused", async () => {
    const server = await runServer();

    expect((await server.fetch("/csp-report", send("x".repeat(20_000)))).status).toBe(413);
  });

  test("a flood is answered but not written down", async () => {
    const server = await runServer();

    for (let sent = 0; sent < 70; sent += 1) await server.fetch("/csp-report", send(report));

    const written = server.lines.filter(({ directive }) => directive);
    expect(written.length).toBeGreaterThanOrEqual(30);
    expect(written.length).toBeLessThanOrEqual(60);
  });
});
