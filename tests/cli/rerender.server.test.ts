import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { rerenderAll } from "#app/cli/rerender.server.ts";
import { RENDERER_VERSION } from "#app/content/rendering.ts";
import { savePage } from "#app/help-center/site-pages.server.ts";
import { posts } from "#db/schema/forum.ts";
import { articleBlocks, sitePageVersions } from "#db/schema/help-center.ts";
import { aPublishedArticle } from "#tests/support/articles.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aComment, anAnswer, aQuestion, postRow, withRenderer } from "#tests/support/forum.ts";
import { everybody, person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

const old = { html: "<p>old</p>", rendererVersion: RENDERER_VERSION - 1 };

async function aThread() {
  const { db } = bench;
  const otto = await person(db, "otto");
  const { threadId, postId } = await aQuestion(db, otto, {
    body: "My **refund** did not come yet.",
  });
  const answerId = await anAnswer(db, await person(db, "vera"), threadId);
  const commentId = await aComment(db, otto, answerId, {
    body: "See https://example.com/a or not?",
  });
  return { db, otto, postId, answerId, commentId };
}

describe("tuki rerender", () => {
  test("finds nothing to do where all is of this version, and tells of no progress", async () => {
    await aThread();
    const told: string[] = [];

    const summary = await rerenderAll(bench.db, { onProgress: (what) => told.push(what) });

    const none = { stale: 0, left: 0 };
    expect(summary).toEqual({ posts: none, blocks: none, pages: none });
    expect(told).toEqual([]);
  });

  test("makes stale posts what they were, each kind by its own rules, in small batches", async () => {
    const { db, postId, answerId, commentId } = await aThread();
    const before = await db.select().from(posts);
    await db.update(posts).set({ ...old, text: "old" });
    const told: string[] = [];

    const summary = await rerenderAll(db, {
      batch: 2,
      onProgress: (what, done, total) => told.push(`${what} ${done}/${total}`),
    });

    expect(summary.posts).toEqual({ stale: 3, left: 0 });
    expect(told).toEqual(["posts 2/3", "posts 3/3"]);
    for (const id of [postId, answerId, commentId])
      expect(await postRow(db, id)).toEqual(before.find((post) => post.id === id));
  });

  test("leaves posts alone that are of this version", async () => {
    const { db, postId, answerId } = await aThread();
    await db.update(posts).set({ html: "<p>kept</p>" });
    await db.update(posts).set(old).where(eq(posts.id, answerId));

    const summary = await rerenderAll(db);

    expect(summary.posts).toEqual({ stale: 1, left: 0 });
    expect((await postRow(db, postId)).html).toBe("<p>kept</p>");
    expect((await postRow(db, answerId)).html).not.toContain("old");
  });

  test("makes the blocks of articles anew, of drafts and of what was published", async () => {
    const { db } = bench;
    await aPublishedArticle(db, await everybody(db));
    const before = await db.select().from(articleBlocks);
    await db.update(articleBlocks).set({ ...old, text: "old" });

    const summary = await rerenderAll(db, { batch: 1 });

    expect(summary.blocks).toEqual({ stale: before.length, left: 0 });
    expect(before.length).toBeGreaterThan(1);
    expect(await db.select().from(articleBlocks)).toEqual(before);
  });

  test("makes the site's own pages anew, in every version and language", async () => {
    const { db } = bench;
    const ada = await person(db, "ada");
    const page = (title: string) => ({
      title,
      markdown: `# ${title}\n\nBe **kind**.`,
      madeFrom: 0,
    });
    await savePage(db, ada, {
      slug: "guidelines",
      form: { en: page("Our guidelines"), fi: page("Ohjeemme") },
    });
    const before = await db.select().from(sitePageVersions);
    await db.update(sitePageVersions).set(old);

    const summary = await rerenderAll(db);

    expect(summary.pages).toEqual({ stale: 2, left: 0 });
    expect(await db.select().from(sitePageVersions)).toEqual(before);
  });
});
