import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, test } from "vitest";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { visit } from "#tests/support/site.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();
let world: Awaited<ReturnType<typeof aWorld>>;
beforeEach(async () => {
  world = await aWorld(bench.db);
});

const all = () => [
  "questions",
  "articles",
  "topics/payments",
  "tags/refund",
  `threads/${world.threadId}`,
];

async function titlesOf(address: string) {
  const answer = await visit(address);
  const text = await answer.text();
  if (address.includes("/json/"))
    return (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title);
  const { document } = new JSDOM(text, { contentType: "application/xml" }).window;
  return [...document.querySelectorAll("entry > title")].map((title) => title.textContent);
}

describe("every feed", () => {
  test("says the same as Atom and as JSON, each by its own type", async () => {
    for (const feed of all()) {
      const atom = await visit(`/feeds/atom/${feed}`);
      const json = await visit(`/feeds/json/${feed}`);

      expect(atom.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
      expect(json.headers.get("Content-Type")).toBe("application/feed+json; charset=utf-8");
      const titles = await titlesOf(`/feeds/atom/${feed}`);
      expect(titles.length).toBeGreaterThan(0);
      expect(await titlesOf(`/feeds/json/${feed}`)).toEqual(titles);
    }
  });

  test("is not sent again to who has it, and is when something changed", async () => {
    for (const feed of all()) {
      const first = await visit(`/feeds/atom/${feed}`);
      const tag = first.headers.get("ETag")!;
      const at = first.headers.get("Last-Modified")!;
      expect(first.headers.get("Cache-Control")).toBe("public, no-cache");

      const again = [
        await visit(`/feeds/atom/${feed}`, { headers: { "If-None-Match": tag } }),
        await visit(`/feeds/atom/${feed}`, { headers: { "If-Modified-Since": at } }),
      ];
      for (const answer of again) {
        expect(answer.status).toBe(304);
        expect(await answer.text()).toBe("");
      }
    }
    const tag = (await visit("/feeds/atom/questions")).headers.get("ETag")!;
    await bench.db.update(threads).set({ title: "It changed" });

    const changed = await visit("/feeds/atom/questions", { headers: { "If-None-Match": tag } });
    expect(changed.status).toBe(200);
  });

  test("of something that is not there, or in another format, is not there", async () => {
    for (const path of [
      "/feeds/rss/questions",
      "/feeds/atom/topics/none",
      "/feeds/atom/tags/none",
      "/feeds/atom/threads/999",
      "/feeds/atom/threads/x",
    ])
      expect((await visit(path)).status).toBe(404);
  });

  test("may be of one language", async () => {
    expect(await titlesOf("/feeds/atom/questions?lang=fi")).toEqual([]);
    expect(await titlesOf("/feeds/atom/questions?lang=en")).toEqual(["Where is my refund?"]);
    expect(await titlesOf("/feeds/atom/articles?lang=fi")).toEqual([]);
  });

  test("leaves imported questions out", async () => {
    await bench.db.update(threads).set({ sourceHost: "old.example" });

    expect(await titlesOf("/feeds/atom/questions")).toEqual([]);
    expect((await visit(`/feeds/atom/threads/${world.threadId}`)).status).toBe(404);
  });
});
