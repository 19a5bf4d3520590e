import { createRequire } from "node:module";
import { afterEach, describe, expect, test } from "vitest";
import { RenderDesk } from "#app/content/render-desk.server.ts";

const workerFile = createRequire(import.meta.url).resolve("#tests/support/stuck-render-worker.ts");
const desks: RenderDesk[] = [];

afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close();
});

function openDesk(own: Partial<ConstructorParameters<typeof RenderDesk>[0]> = {}) {
  const desk = new RenderDesk({
    workerFile,
    deadline: 50,
    startDeadline: 20_000,
    longestQueue: 10,
    ...own,
  });
  desks.push(desk);
  return (source: string) => desk.render({ source, profile: "post", ownHosts: [] });
}

const asTyped = (text: string) =>
  expect.objectContaining({ degraded: true, text, html: `<p>${text}</p>` });
const rendered = (text: string) => expect.objectContaining({ degraded: false, text });

describe("the render desk", () => {
  test("answers texts in their order", async () => {
    const render = openDesk({ deadline: 5_000 });
    const order: string[] = [];

    await Promise.all(["a", "b", "c"].map((text) => render(text).then(() => order.push(text))));

    expect(order).toEqual(["a", "b", "c"]);
  });

  test("shows a text that takes too long as typed and loses nobody who waits", async () => {
    const render = openDesk();

    const all = await Promise.all(["a", "hang", "b", "hang", "c"].map(render));

    expect(all[1]).toEqual(asTyped("hang"));
    expect(all[3]).toEqual(asTyped("hang"));
    expect(all.map(({ text }) => text)).toEqual(["a", "hang", "b", "hang", "c"]);
  });

  test("takes the next text with a new worker after one that took too long", async () => {
    const render = openDesk({ deadline: 2_000 });

    const [stuck, next] = await Promise.all([render("hang"), render("a")]);

    expect(stuck).toEqual(asTyped("hang"));
    expect(next).toEqual(rendered("a"));
  });

  test("outlives a worker that crashes", async () => {
    const render = openDesk({ deadline: 5_000 });

    const all = await Promise.all([render("crash"), render("a")]);

    expect(all).toEqual([asTyped("crash"), rendered("a")]);
  });

  test("shows everything as typed when no worker can start", async () => {
    const render = openDesk({ workerFile: `${workerFile}.missing` });

    expect(await Promise.all([render("a"), render("b")])).toEqual([asTyped("a"), asTyped("b")]);
    expect(await render("c")).toEqual(asTyped("c"));
  });

  test("shows a text as typed when the queue is full", async () => {
    const render = openDesk({ deadline: 5_000, longestQueue: 2 });

    const all = await Promise.all([render("a"), render("b"), render("c")]);

    expect(all).toEqual([rendered("a"), rendered("b"), asTyped("c")]);
  });

  test("answers those who wait when it closes, and opens again for the next", async () => {
    const desk = new RenderDesk({
      workerFile,
      deadline: 5_000,
      startDeadline: 20_000,
      longestQueue: 10,
    });
    desks.push(desk);
    const job = { source: "a", profile: "post", ownHosts: [] } as const;

    const waiting = desk.render(job);
    await desk.close();

    expect(await waiting).toEqual(asTyped("a"));
    expect(await desk.render(job)).toEqual(rendered("a"));
  });
});
