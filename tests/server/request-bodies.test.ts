import { describe, expect, test } from "vitest";
import { BODY_LIMITS } from "#app/server/request-body.server.ts";
import { runServer, sendRaw } from "#tests/support/running-server.ts";

const form = "application/x-www-form-urlencoded";

describe("a form", () => {
  test("of just the limit is taken, one byte more is not, and the answer arrives", async () => {
    const { send } = await counting();

    expect(await send("x".repeat(BODY_LIMITS.form), form)).toEqual({
      status: 200,
      text: String(BODY_LIMITS.form),
    });
    expect((await send("x".repeat(BODY_LIMITS.form + 1), form)).status).toBe(413);
    expect((await send("x".repeat(5_000_000), form)).status).toBe(413);
  });

  test("in chunks that never say how many is held to the same limit", async () => {
    const { send, handled } = await counting();

    expect((await send(chunks(BODY_LIMITS.form), form)).status).toBe(200);
    expect((await send(chunks(BODY_LIMITS.form + 1), form)).status).toBe(413);
    expect(handled()).toBe(1);
  });

  test("without a field is still a form", async () => {
    const { send } = await counting(async (request) => [...(await request.formData())].length);

    expect(await send(null)).toEqual({ status: 200, text: "0" });
    expect(await send("", form)).toEqual({ status: 200, text: "0" });
  });

  test("of a kind that no page of ours sends is refused", async () => {
    const { send, handled } = await counting();

    expect((await send("a=b", "text/plain")).status).toBe(415);
    expect((await send("<a/>", "text/xml")).status).toBe(415);
    expect((await send(new Uint8Array([97]))).status).toBe(415);
    expect(handled()).toBe(0);
  });

  test("whose sender asks first is invited only if it may come", async () => {
    const { port } = await runServer({
      handler: async (request) => new Response(await request.text()),
    });
    const ask = (length: number) =>
      `POST /en HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Type: ${form}\r\nContent-Length: ${length}\r\n\r\n`;

    expect(await sendRaw(port, `${ask(3)}a=b`)).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /,
    );
    expect(await sendRaw(port, ask(BODY_LIMITS.form + 1))).toMatch(/^HTTP\/1\.1 413 /);
  });
});

describe("pictures", () => {
  test("are handed on as they arrive, and stop at their own limit", async () => {
    const { send } = await counting();

    expect(await send(chunks(3_000_000), "multipart/form-data; boundary=x")).toEqual({
      status: 200,
      text: "3000000",
    });
    expect(
      (await send(chunks(BODY_LIMITS.multipart + 1), "multipart/form-data; boundary=x")).status,
    ).toBe(413);
  });

  test("that nobody wants don't keep the answer waiting", async () => {
    const server = await runServer({ handler: async () => new Response("no", { status: 401 }) });

    const answer = await server.fetch("/en", {
      method: "POST",
      headers: { Origin: server.origin, "Content-Type": "multipart/form-data; boundary=x" },
      body: "x".repeat(2_000_000),
    });

    expect(answer.status).toBe(401);
  });
});

test("a visitor who leaves is known to the page that still works for them", async () => {
  const left = Promise.withResolvers<void>();
  const leaving = new AbortController();
  const server = await runServer({
    handler: async (request) => {
      request.signal.addEventListener("abort", () => left.resolve());
      leaving.abort();
      await left.promise;
      throw new Error("nobody reads this");
    },
  });

  await expect(server.fetch("/en", { signal: leaving.signal })).rejects.toThrow();
  await left.promise;

  expect((await server.fetch("/healthz")).status).toBe(200);
  expect(server.lines.filter(({ level }) => level === "error")).toEqual([]);
});

/** A server that answers with the size of what it got. */
async function counting(
  measure = async (request: Request) => (await request.arrayBuffer()).byteLength,
) {
  let handled = 0;
  const server = await runServer({
    handler: async (request) => {
      handled += 1;
      return new Response(String(await measure(request)));
    },
  });
  const send = async (body: BodyInit | null, type?: string) => {
    const headers = { Origin: server.origin, ...(type ? { "Content-Type": type } : {}) };
    const answer = await server.fetch("/en", {
      method: "POST",
      headers,
      body,
      duplex: "half",
    } as RequestInit);
    return { status: answer.status, text: await answer.text() };
  };
  return { send, handled: () => handled };
}

function chunks(size: number) {
  let left = size;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const part = Math.min(left, 65_536);
      left -= part;
      if (part > 0) controller.enqueue(new Uint8Array(part).fill(120));
      else controller.close();
    },
  });
}
