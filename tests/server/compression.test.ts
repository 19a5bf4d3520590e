import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { acceptedEncoding } from "#app/server/accepted-encoding.ts";
import { runServer } from "#tests/support/running-server.ts";

describe("acceptedEncoding", () => {
  test("takes our favourite of what the browser reads", () => {
    expect(acceptedEncoding("gzip, deflate, br, zstd", ["br", "gzip"])).toBe("br");
    expect(acceptedEncoding("gzip;q=1.0, br;q=0", ["br", "gzip"])).toBe("gzip");
    expect(acceptedEncoding("*", ["br", "gzip"])).toBe("br");
    expect(acceptedEncoding("*;q=0", ["br", "gzip"])).toBe(null);
    expect(acceptedEncoding("identity", ["br", "gzip"])).toBe(null);
    expect(acceptedEncoding(null, ["br", "gzip"])).toBe(null);
  });
});

describe("a page", () => {
  test("is compressed where the browser reads that, and not elsewhere", async () => {
    const page = "<p>lichen</p>".repeat(1_000);
    const server = await runServer({
      handler: async () => new Response(page, { headers: { "Content-Type": "text/html" } }),
    });

    const small = await server.fetch("/en", { headers: { "Accept-Encoding": "gzip" } });
    const plain = await server.fetch("/en", { headers: { "Accept-Encoding": "identity" } });

    expect([small.headers.get("Content-Encoding"), plain.headers.get("Content-Encoding")]).toEqual([
      "gzip",
      null,
    ]);
    expect([await small.text(), await plain.text()]).toEqual([page, page]);
    expect(small.headers.get("Vary")).toContain("Accept-Encoding");
  });

  test("lets its first words out before the last are there", async () => {
    const rest = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode("first "));
        await rest.promise;
        controller.enqueue(new TextEncoder().encode("last"));
        controller.close();
      },
    });
    const server = await runServer({
      handler: async () => new Response(body, { headers: { "Content-Type": "text/html" } }),
    });

    const answer = await server.fetch("/en", { headers: { "Accept-Encoding": "gzip" } });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    const first = await Promise.race([reader.read(), wait(5_000)]);
    rest.resolve();

    expect(first).toEqual({ done: false, value: "first " });
    expect((await reader.read()).value).toBe("last");
  });

  test("pictures and streams of events go out as they are", async () => {
    const types = ["image/png", "text/event-stream"];
    const server = await runServer({
      handler: async (request) =>
        new Response("x".repeat(5_000), {
          headers: { "Content-Type": types[Number(new URL(request.url).search.slice(1))] ?? "" },
        }),
    });

    const answers = await Promise.all(
      types.map((_type, index) =>
        server.fetch(`/en?${index}`, { headers: { "Accept-Encoding": "gzip" } }),
      ),
    );

    expect(answers.map(({ headers }) => headers.get("Content-Encoding"))).toEqual([null, null]);
  });

  test("asked for by HEAD is made and told about, not sent", async () => {
    const methods: string[] = [];
    const server = await runServer({
      handler: async (request) => {
        methods.push(request.method);
        return new Response("body", { headers: { "X-Made": "yes" } });
      },
    });

    const answer = await server.fetch("/en", { method: "HEAD" });

    expect([answer.headers.get("X-Made"), await answer.text(), methods]).toEqual([
      "yes",
      "",
      ["GET"],
    ]);
  });

  test("keeps each of its cookies", async () => {
    const server = await runServer({
      handler: async () => {
        const headers = new Headers();
        headers.append("Set-Cookie", "a=1; Path=/; Expires=Thu, 01 Jan 2099 00:00:00 GMT");
        headers.append("Set-Cookie", "b=2; Path=/");
        return new Response("", { headers });
      },
    });

    expect((await server.fetch("/en")).headers.getSetCookie()).toHaveLength(2);
  });
});

describe("the log", () => {
  test("names the pattern and never what was asked", async () => {
    const server = await runServer();

    await server.fetch("/en/search?q=my+card+number", { headers: { Cookie: "session=secret" } });

    await expect
      .poll(() => server.lines)
      .toContainEqual(expect.objectContaining({ route: "/pattern", status: 200, method: "GET" }));
    expect(JSON.stringify(server.lines)).not.toMatch(/card|secret|127\.0\.0\.1/);
  });
});
