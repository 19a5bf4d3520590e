import { describe, expect, test } from "vitest";
import { readTarget } from "#app/server/request-target.ts";
import { runServer, sendRaw } from "#tests/support/running-server.ts";

const hostile: Readonly<Record<string, string | Buffer>> = {
  "no HTTP at all": "hello\r\n\r\n",
  "a TLS greeting": Buffer.from("16030100dc010000d80303", "hex"),
  "only zeros": Buffer.alloc(64),
  "no Host": "GET /en HTTP/1.1\r\n\r\n",
  "two Hosts": "GET /en HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
  "an undecodable path": get("/en/%ff"),
  "half an escape": get("/en/%"),
  "a lone surrogate": get("/en/%ED%A0%80"),
  "a NUL in the path": get("/en/%00"),
  "a line break in the path": get("/en/x%0d%0aSet-Cookie:a=b"),
  "a NUL in the query": get("/en?q=%00"),
  "a raw NUL": get("/en/\0"),
  "two slashes": get("//evil.example/en"),
  "a backslash": get("/\\evil.example/en"),
  "a star": get("*"),
  "another scheme": get("ftp://127.0.0.1/en"),
  "a bare name": get("evil.example:443"),
  "an unknown method": "BREW /en HTTP/1.1\r\nHost: a\r\n\r\n",
  TRACE: "TRACE /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  CONNECT: "CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n",
  "a broken header": "GET /en HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n",
  "a header with a NUL": "GET /en HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n",
  "headers without end": `GET /en HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`,
  "an address without end": get(`/en/${"a".repeat(20_000)}`),
  "a length and chunks":
    "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "two lengths":
    "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
  "a negative length": "POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
  "a reading with a body":
    "GET /en HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello",
  "Remix's old data request": get("/en?_data=root"),
  "an unknown expectation":
    "GET /en HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\nConnection: close\r\n\r\n",
};

describe("a malformed request", () => {
  test.each(Object.entries(hostile))(
    "with %s gets a 4xx, and the server lives on",
    async (_name, bytes) => {
      const server = await runServer();

      const answer = await sendRaw(server.port, bytes);

      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect((await server.fetch("/healthz")).status).toBe(200);
      expect((await server.fetch("/en")).status).toBe(200);
    },
  );

  test("in the middle of a body ends that connection only", async () => {
    const server = await runServer({
      handler: async (request) => new Response(await request.text()),
    });
    const start = `POST /en HTTP/1.1\r\nHost: a\r\nOrigin: http://127.0.0.1:${server.port}\r\n`;

    const brokenChunks = await sendRaw(
      server.port,
      `${start}Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`,
    );

    expect(brokenChunks).toMatch(/^(HTTP\/1\.1 400 |$)/);
    expect((await server.fetch("/en")).status).toBe(200);
  });
});

describe("a handler that goes wrong", () => {
  test("is told to the visitor by number only, and to the log with its cause", async () => {
    const server = await runServer({
      handler: async () => {
        throw new Error("the cellar is flooded");
      },
    });

    const answer = await server.fetch("/en");

    const page = await answer.text();
    expect(answer.status).toBe(500);
    expect(page).toContain(answer.headers.get("X-Request-Id"));
    expect(page).not.toContain("cellar");
    expect(server.lines).toContainEqual(
      expect.objectContaining({
        msg: "request failed",
        err: expect.objectContaining({ message: "the cellar is flooded" }),
      }),
    );
  });

  test("a redirect to letters beyond ASCII arrives as the browser would have written it", async () => {
    const server = await runServer({
      handler: async () => new Response(null, { status: 302, headers: { Location: "/fi/u/äiti" } }),
    });

    expect((await server.fetch("/en")).headers.get("Location")).toBe("/fi/u/%C3%A4iti");
  });

  test("a line break in a header is a 500 and not the end", async () => {
    const server = await runServer({
      handler: async () =>
        new Response(null, { status: 302, headers: { Location: "/en\r\nSet-Cookie: a=b" } }),
    });

    expect((await server.fetch("/en")).status).toBe(500);
    expect((await server.fetch("/healthz")).status).toBe(200);
  });

  test("an answer that breaks off halfway ends its connection, not the server", async () => {
    const broken = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode("half"));
        },
        pull: (controller) => controller.error(new Error("no more")),
      });
    const server = await runServer({ handler: async () => new Response(broken()) });

    await expect(server.fetch("/en").then((answer) => answer.text())).rejects.toThrow();
    expect((await server.fetch("/healthz")).status).toBe(200);
  });
});

describe("readTarget", () => {
  const origin = "https://community.example";

  test("plain paths and absolute addresses become ours", () => {
    expect(readTarget("/fi/t/1/l%C3%A4mp%C3%B6?a=b", origin)?.href).toBe(
      `${origin}/fi/t/1/l%C3%A4mp%C3%B6?a=b`,
    );
    expect(readTarget("http://elsewhere.example/en?a=b", origin)?.href).toBe(`${origin}/en?a=b`);
  });

  test("dots climb no higher than the top", () => {
    expect(readTarget("/../../etc/passwd", origin)?.pathname).toBe("/etc/passwd");
    expect(readTarget("/%2e%2e/x", origin)?.pathname).toBe("/x");
  });

  test("a path that only looks like another site once it is decoded has no page", () => {
    expect(readTarget("/%5cjavascript:alert(1)", origin)).toBeNull();
    expect(readTarget("/%2Felsewhere.example", origin)).toBeNull();
    expect(readTarget("/en/tags/a%5Cb", origin)?.pathname).toBe("/en/tags/a%5Cb");
  });

  test("an odd query is no reason to refuse", () => {
    expect(readTarget("/en?q=%ff&r=100%", origin)?.search).toBe("?q=%ff&r=100%");
  });
});

function get(target: string) {
  return `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
}
