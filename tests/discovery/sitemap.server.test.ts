import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { listSitemapFiles, listSitemapPages } from "#app/discovery/sitemap.server.ts";
import type { SitemapEntry, SitemapKind } from "#app/discovery/sitemap.ts";
import { tags, threads } from "#db/schema/forum.ts";
import { articles, articleVersions } from "#db/schema/help-center.ts";
import { importedSites } from "#db/schema/imports.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { days, hours, minutes, noon } from "#tests/support/people.ts";
import { aWorld } from "#tests/support/world.ts";

const bench = withDatabase();
withRenderer();

async function all(batches: AsyncIterable<SitemapEntry[]>) {
  const entries: SitemapEntry[] = [];
  for await (const batch of batches) entries.push(...batch);
  return entries;
}
const pages = (kind: SitemapKind, number = 1) => all(listSitemapPages(bench.db, { kind, number }));
const files = async () =>
  new Map((await all(listSitemapFiles(bench.db))).map((one) => [one.path, one.changedAt]));

describe("the sitemap of questions", () => {
  test("names what is answered, with the time of its last post, and nothing that waits", async () => {
    const { people, threadId } = await aWorld(bench.db);
    await aQuestion(bench.db, people.vera, { title: "Nobody has answered this" }, days(3));

    const listed = await pages("questions");

    expect(listed).toEqual([
      { path: `/en/t/${threadId}/where-is-my-refund`, changedAt: minutes(20) },
    ]);
    expect((await files()).get("/sitemaps/questions-1.xml")).toEqual(minutes(20));
  });

  test.for(["held", "hidden", "removed"] as const)("leaves out what is %s", async (visibility) => {
    await aWorld(bench.db);
    await bench.db.update(threads).set({ visibility });

    expect(await pages("questions")).toEqual([]);
    expect((await files()).has("/sitemaps/questions-1.xml")).toBe(false);
  });

  test("leaves out an import that names no source, and keeps one that does", async () => {
    await aWorld(bench.db);
    const site = { name: "Old", progress: { steps: {}, files: {}, counts: {} }, startedAt: noon };
    await bench.db
      .insert(importedSites)
      .values({ ...site, host: "old.example", isAttributable: false });
    await bench.db.update(threads).set({ sourceHost: "old.example" });

    expect(await pages("questions")).toEqual([]);

    await bench.db.update(importedSites).set({ isAttributable: true });
    expect(await pages("questions")).toHaveLength(1);
  });

  test("puts the fifty thousand and first number into the second file", async () => {
    const { threadId } = await aWorld(bench.db);
    const [thread] = await bench.db.select().from(threads).where(eq(threads.id, threadId));
    const copy = (id: number) => ({ ...thread!, id, questionId: null, slug: `copy-${id}` });
    await bench.db.insert(threads).values([copy(50_000), copy(50_001)]);

    expect((await pages("questions")).map(({ path }) => path)).toContain("/en/t/50000/copy-50000");
    expect((await pages("questions", 2)).map(({ path }) => path)).toEqual([
      "/en/t/50001/copy-50001",
    ]);
    expect([...(await files()).keys()]).toContain("/sitemaps/questions-2.xml");
  });

  test("goes on past a batch", async () => {
    const { threadId } = await aWorld(bench.db);
    const [thread] = await bench.db.select().from(threads).where(eq(threads.id, threadId));
    const ids = Array.from({ length: 1_200 }, (_, at) => at + 100);
    for (let at = 0; at < ids.length; at += 300)
      await bench.db
        .insert(threads)
        .values(ids.slice(at, at + 300).map((id) => ({ ...thread!, id, questionId: null })));

    expect(await pages("questions")).toHaveLength(1_201);
  });
});

describe("the sitemap of articles", () => {
  test("tells when the words that readers see were published, not when staff last saved", async () => {
    const { article } = await aWorld(bench.db);
    await bench.db.update(articles).set({ updatedAt: days(9), latestVersion: 2 });
    await bench.db.update(articleVersions).set({ publishedAt: hours(2) });

    expect(await pages("articles")).toEqual([
      { path: `/en/help/a/${article.id}/${article.slug}`, changedAt: hours(2) },
    ]);
  });

  test("leaves out drafts and what is archived", async () => {
    await aWorld(bench.db);
    await bench.db.update(articles).set({ state: "archived", archiveReason: "Old." });
    expect(await pages("articles")).toEqual([]);

    await bench.db.update(articles).set({ state: "draft", archiveReason: null });
    expect(await pages("articles")).toEqual([]);
  });
});

describe("the sitemap of tags and pages", () => {
  test("names a tag that somebody uses, in both languages", async () => {
    await aWorld(bench.db);
    await bench.db
      .insert(tags)
      .values({ name: "unused", description: "", threadCount: 0, createdAt: noon });

    expect((await pages("tags")).map(({ path }) => path)).toEqual([
      "/en/tags/refund",
      "/fi/tags/refund",
    ]);
  });

  test("names topics, sections and the site's own pages once, and claims no time", async () => {
    await aWorld(bench.db);

    const listed = await pages("pages");
    const told = listed.map(({ path }) => path);

    expect(told).toEqual(expect.arrayContaining(["/fi/topics/payments", "/en/help/basics"]));
    expect(told).toHaveLength(new Set(told).size);
    expect(listed.every(({ changedAt }) => changedAt === null)).toBe(true);
    expect(await pages("pages", 2)).toEqual([]);
  });
});
