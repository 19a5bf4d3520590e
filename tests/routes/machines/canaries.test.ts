import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { excerptOf } from "#app/content/excerpts.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { articles, articleVersions } from "#db/schema/help-center.ts";
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

const canary = "canarybird";

/** Every address that machines read, as a guest and as those who see more. */
async function toldToMachines() {
  const { people, threadId, article } = world;
  const feeds = [
    "questions",
    "articles",
    "topics/payments",
    "tags/refund",
    `threads/${threadId}`,
  ].flatMap((feed) => [`/feeds/atom/${feed}`, `/feeds/json/${feed}`]);
  const files = ["questions", "articles", "tags", "pages"].map((kind) => `/sitemaps/${kind}-1.xml`);
  const pictures = [`/og/t/${threadId}`, `/og/a/${article.id}`];
  const pages = ["/en", "/en/questions", "/en/topics/payments", "/en/tags/refund", "/en/help"];
  const told: string[] = [];
  for (const as of [undefined, people.mo, people.ada, people.otto, people.vera])
    for (const address of [...feeds, "/sitemap.xml", ...files])
      told.push(await (await visit(address, { as })).text());
  // Previews and data of pages are made for guests.
  for (const address of [...pages, `/en/t/${threadId}/x`, `/en/help/a/${article.id}/x`])
    told.push(await (await visit(address)).text());
  const drawn = await Promise.all(pictures.map(async (one) => (await visit(one)).status));
  return { text: told.join("\n"), drawn };
}

async function plant() {
  await bench.db.update(threads).set({ title: `${canary} thread`, slug: canary });
  await bench.db.update(posts).set({ text: `${canary} words`, html: `<p>${canary} words</p>` });
}

test("what is looked for would be found: in public, the words are everywhere", async () => {
  await plant();

  const { text, drawn } = await toldToMachines();

  expect(text).toContain(excerptOf(`${canary} words`, 400));
  expect(text).toContain(`/en/t/${world.threadId}/${canary}`);
  expect(drawn).toEqual([200, 200]);
});

describe("no machine is told of a question", () => {
  test.for(["held", "hidden", "removed"] as const)("that is %s", async (visibility) => {
    await plant();
    await bench.db.update(threads).set({ visibility });
    await bench.db.update(posts).set({ visibility }).where(eq(posts.kind, "question"));

    const { text, drawn } = await toldToMachines();

    expect(text).not.toContain(canary);
    expect(drawn[0]).toBe(404);
  });
});

test.for(["held", "hidden", "removed"] as const)(
  "no machine is told of an answer that is %s",
  async (visibility) => {
    await bench.db
      .update(posts)
      .set({ visibility, text: canary, html: `<p>${canary}</p>` })
      .where(eq(posts.id, world.answerId));

    expect((await toldToMachines()).text).not.toContain(canary);
  },
);

test("no machine is told of a comment that is hidden", async () => {
  await bench.db
    .update(posts)
    .set({ visibility: "hidden", text: canary, html: `<p>${canary}</p>` })
    .where(eq(posts.kind, "comment"));

  expect((await toldToMachines()).text).not.toContain(canary);
});

describe("no machine is told of an article", () => {
  test.for([
    { state: "draft" as const },
    { state: "in_review" as const },
    { state: "archived" as const, archiveReason: "Old." },
  ])("that is $state", async (own) => {
    await bench.db
      .update(articles)
      .set({ ...own, title: canary, slug: canary, publishedAt: null, publishedVersion: null });
    await bench.db.update(articleVersions).set({ title: canary, inShort: canary });

    const { text, drawn } = await toldToMachines();

    expect(text).not.toContain(canary);
    expect(drawn[1]).toBe(404);
  });

  test("in words that are not published yet", async () => {
    const [version] = await bench.db.select().from(articleVersions);
    await bench.db
      .insert(articleVersions)
      .values({ ...version!, number: 2, title: canary, inShort: canary, publishedAt: null });
    await bench.db.update(articles).set({ latestVersion: 2 });

    expect((await toldToMachines()).text).not.toContain(canary);
  });
});
