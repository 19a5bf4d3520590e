import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import { isFromOurPages, ownOrigins } from "#app/server/cross-site.ts";
import { runServer } from "#tests/support/running-server.ts";

const ours = ["https://community.example"];
const judge = (fetchSite: string | null, origin: string | null) =>
  isFromOurPages({ fetchSite, origin }, ours);

describe("isFromOurPages", () => {
  test("the browser's word decides where there is one", () => {
    expect(judge("same-origin", "https://community.example")).toBe(true);
    expect(judge("same-origin", null)).toBe(true);
    expect(judge("same-site", "https://community.example")).toBe(false);
    expect(judge("cross-site", "https://community.example")).toBe(false);
    expect(judge("none", "https://community.example")).toBe(false);
    expect(judge("", "https://community.example")).toBe(false);
  });

  test("a page that hides its address may post to itself", () => {
    expect(judge("same-origin", "null")).toBe(true);
    expect(judge(null, "null")).toBe(false);
  });

  test("without the browser's word the origin must be ours to the letter", () => {
    expect(judge(null, "https://community.example")).toBe(true);
    expect(judge(null, "http://community.example")).toBe(false);
    expect(judge(null, "https://community.example.evil.example")).toBe(false);
    expect(judge(null, "https://evil.community.example")).toBe(false);
    expect(judge(null, "https://community.example:8443")).toBe(false);
    expect(judge(null, null)).toBe(false);
  });

  test("a foreign origin is refused even where the browser calls it the same", () => {
    expect(judge("same-origin", "http://rebound.example:3000")).toBe(false);
  });
});

describe("ownOrigins", () => {
  test("a demo goes by both names of this machine, production by one", () => {
    expect(ownOrigins({ mode: "demo", publicOrigin: "http://127.0.0.1:3000" })).toEqual([
      "http://127.0.0.1:3000",
      "http://localhost:3000",
    ]);
    expect(ownOrigins({ mode: "production", publicOrigin: "http://127.0.0.1:3000" })).toEqual([
      "http://127.0.0.1:3000",
    ]);
  });
});

describe("a form from another site", () => {
  test("is refused by every method that may change something, with a page to read", async () => {
    const reached: string[] = [];
    const server = await runServer({
      handler: async ({ method }) => {
        reached.push(method);
        return new Response("done");
      },
    });

    const refused = await Promise.all(
      ["POST", "PUT", "PATCH", "DELETE"].map((method) =>
        server.fetch("/en/x", { method, headers: { Origin: "https://evil.example" } }),
      ),
    );

    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(reached).toEqual([]);
    expect(await refused[0]?.text()).toMatch(/sent from our own pages[^]*omilta sivuiltamme/);
  });

  test("gains nothing by forged proxy headers or a forged Host", async () => {
    const server = await runServer();
    const forged = {
      Origin: "https://evil.example",
      "X-Forwarded-Host": "evil.example",
      Forwarded: "host=evil.example",
    };

    expect((await server.fetch("/en/x", { method: "POST", headers: forged })).status).toBe(403);
    expect(
      await statusWithHost(server.port, "evil.example", { Origin: "http://evil.example" }),
    ).toBe(403);
  });

  test("of this machine's other name is taken in a demo, and the page is at that name", async () => {
    const server = await runServer({
      handler: async (request) => new Response(`${request.url} ${request.headers.get("host")}`),
    });
    const origin = `http://localhost:${server.port}`;

    expect(await statusWithHost(server.port, `localhost:${server.port}`, { Origin: origin })).toBe(
      200,
    );
    expect(
      await statusWithHost(server.port, `localhost:${server.port}`, {
        Origin: "http://localhost:1",
      }),
    ).toBe(403);
  });

  test("a page at a foreign name that leads to this machine posts nothing to a demo", async () => {
    const server = await runServer();
    const nameless = { "Sec-Fetch-Site": "same-origin", Origin: "null" };

    expect(await statusWithHost(server.port, `rebound.example:${server.port}`, nameless)).toBe(403);
    expect(await statusWithHost(server.port, `127.0.0.1:${server.port}`, nameless)).toBe(200);
  });

  test("a foreign Host never becomes an address of ours", async () => {
    const seen: string[] = [];
    const server = await runServer({
      environment: { mode: "production", publicOrigin: "https://community.example" },
      handler: async (request) => {
        seen.push(
          request.url,
          request.headers.get("host") ?? "",
          String(request.headers.get("x-forwarded-host")),
          String(request.headers.get("origin")),
        );
        return new Response();
      },
    });

    await statusWithHost(server.port, "evil.example", {
      Origin: "https://community.example",
      "X-Forwarded-Host": "evil.example",
    });

    expect(seen).toEqual(["https://community.example/en/x", "community.example", "null", "null"]);
  });
});

function statusWithHost(port: number, host: string, headers: Record<string, string>) {
  return new Promise<number | undefined>((settle, fail) => {
    const options = {
      port,
      path: "/en/x",
      method: "POST",
      headers: { Host: host, "Content-Length": 0, ...headers },
    };
    httpRequest(options, (answer) => {
      answer.resume();
      settle(answer.statusCode);
    })
      .on("error", fail)
      .end();
  });
}
