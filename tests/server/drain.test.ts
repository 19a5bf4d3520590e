import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { runServer } from "#tests/support/running-server.ts";

describe("a stop", () => {
  test("behind a balancer fails no request, on kept connections or new ones", async () => {
    const server = await runServer({
      patience: { announceMs: 300, graceMs: 5_000 },
      handler: async () => {
        await wait(5);
        return new Response("done");
      },
    });
    const visits = visitors(server.port);
    await wait(300);

    await server.close();

    const results = await visits;
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    for (const { answered } of results) expect(answered).toBeGreaterThan(0);
  });

  test("lets a slow answer finish, and cuts what outstays the grace time", async () => {
    const slow = await runServer({
      patience: { announceMs: 0, graceMs: 5_000 },
      handler: async () => {
        await wait(300);
        return new Response("late but whole");
      },
    });
    const asked = slow.fetch("/en");
    await wait(50);
    await slow.close();
    expect(await (await asked).text()).toBe("late but whole");

    const endless = await runServer({
      patience: { announceMs: 0, graceMs: 50 },
      handler: () => new Promise(() => undefined),
    });
    const cut = endless.fetch("/en").catch(() => "cut");
    await wait(50);
    await endless.close();
    expect(await cut).toBe("cut");
  });

  test("is announced: not ready, and every connection is the last", async () => {
    const server = await runServer({ patience: { announceMs: 300, graceMs: 500 } });

    const closed = server.close();

    const [readiness, page] = [await server.fetch("/readyz"), await server.fetch("/en")];
    expect([readiness.status, page.status]).toEqual([503, 200]);
    expect(page.headers.get("Connection")).toBe("close");
    await closed;
    await expect(server.fetch("/healthz")).rejects.toThrow();
  });

  test("asked for twice happens at once", async () => {
    const server = await runServer({
      patience: { announceMs: 50, graceMs: 60_000 },
      handler: () => new Promise(() => undefined),
    });
    const cut = server.fetch("/en").catch(() => "cut");
    await wait(50);

    const closed = server.close();
    await server.close();

    expect(await cut).toBe("cut");
    await closed;
  });
});

type Result = { answered: number; failures: string[] };

/** Six visitors on a thread of their own, who ask again and again while this server is ready. */
async function visitors(port: number): Promise<Result[]> {
  const file = new URL("../support/asking-visitors.mjs", import.meta.url);
  const [results] = (await once(new Worker(file, { workerData: { port } }), "message")) as [
    Result[],
  ];
  return results;
}
