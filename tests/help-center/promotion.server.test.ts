import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { readPromotion, savePromotion } from "#app/help-center/promotion.server.ts";
import { articleBlocks, articles, articleSources } from "#db/schema/help-center.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aDraft,
  aPromotable,
  aPublishedArticle,
  articleRow,
  aSolvedThread,
  ownWords,
  picked,
  stampNow,
} from "#tests/support/articles.ts";
import { anAnswer, aQuestion, withRenderer } from "#tests/support/forum.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const given = () => aPromotable(bench.db);

describe("readPromotion", () => {
  test("offers the question, then the solution, cut into passages, and a draft to begin with", async () => {
    const { db, stella, threadId, sectionId } = await given();

    const promotion = await readPromotion(db, stella, threadId);

    expect(promotion.threads[0]?.posts.map(({ kind, isSolution }) => [kind, isSolution])).toEqual([
      ["question", false],
      ["answer", true],
    ]);
    expect(promotion).toMatchObject({
      article: null,
      known: 0,
      draft: {
        title: "Where is my refund number 1?",
        sectionId,
        lang: "en",
        kind: "guide",
        inShort: "Look at the purchase date. Not at today's.",
        blocks: [],
      },
    });
  });

  test("goes on with the draft of the thread, unless another one is asked for", async () => {
    const { db, stella, threadId, sectionId, begin } = await given();
    const { articleId } = await savePromotion(db, stella, { ...begin, draft: aDraft(sectionId) });

    const again = await readPromotion(db, stella, threadId);
    const another = await readPromotion(db, stella, threadId, { wish: "new" });

    expect(again).toMatchObject({ known: 1, article: { id: articleId } });
    expect(again.draft.title).toBe("Find your refund");
    expect(another).toMatchObject({ known: 1, article: null });
  });

  test("leaves out comments until they are asked for, and posts that are not public", async () => {
    const { db, stella, mo, threadId, answerId } = await given();
    const other = await anAnswer(db, mo, threadId, {
      body: "Something that is hidden from readers later.",
    });
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, other));

    const [thread] = (await readPromotion(db, stella, threadId)).threads;

    expect(thread?.posts.map(({ id }) => id)).toContain(answerId);
    expect(thread?.posts.map(({ id }) => id)).not.toContain(other);
  });

  test("refuses a thread without a solution or an official answer", async () => {
    const { db, stella, otto, vera, anna } = await given();
    const { threadId } = await aQuestion(db, otto, { title: "Is there an answer to this?" });
    await anAnswer(db, vera, threadId);

    await expect(readPromotion(db, stella, threadId)).rejects.toThrow(
      refusal("help-center.no-solution", "conflict"),
    );
    await anAnswer(db, anna, threadId, {
      body: "This is our word on it, and it stands as long as we do.",
      official: true,
    });
    expect((await readPromotion(db, stella, threadId)).threads).toHaveLength(1);
  });

  test("refuses a thread that is not public, one that isn't there, and everybody below staff", async () => {
    const { db, stella, mo, otto, threadId } = await given();

    await expect(readPromotion(db, mo, threadId)).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
    await expect(readPromotion(db, otto, threadId)).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
    await expect(readPromotion(db, stella, 999)).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
    await db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));
    await expect(readPromotion(db, stella, threadId)).rejects.toThrow(
      refusal("help-center.thread-not-public", "conflict"),
    );
  });
});

describe("savePromotion", () => {
  test("makes an article whose blocks know post, revision, passage and mode", async () => {
    const { db, stella, threadId, answerId, sectionId, begin } = await given();
    const [first, second] = await picked(db, threadId, answerId, "step");
    const blocks = [
      first!,
      { ...second!, markdown: "Copy the long reference" },
      ownWords("Our own words."),
    ];

    const { articleId } = await savePromotion(db, stella, {
      ...begin,
      draft: aDraft(sectionId, { blocks }),
    });

    const article = await readEditedArticle(db, stella, articleId);
    expect(article).toMatchObject({ state: "draft", version: 1, threadIds: [threadId] });
    expect(
      article.blocks.map(({ mode, sourcePostId, sourceRevision, html }) => ({
        mode,
        sourcePostId,
        sourceRevision,
        html,
      })),
    ).toEqual([
      {
        mode: "verbatim",
        sourcePostId: answerId,
        sourceRevision: 1,
        html: expect.stringContaining("Open the statement"),
      },
      {
        mode: "adapted",
        sourcePostId: answerId,
        sourceRevision: 1,
        html: expect.stringContaining("long"),
      },
      {
        mode: "new",
        sourcePostId: null,
        sourceRevision: null,
        html: expect.stringContaining("Our own"),
      },
    ]);
  });

  test("saves over a version that waits, and makes a new one after a published one", async () => {
    const { db, ...people } = await given();
    const { articleId, threadId, sectionId } = await aPublishedArticle(db, people);
    const draft = aDraft(sectionId, { title: "Find every refund" });
    const save = async (title: string) =>
      savePromotion(db, people.anna, {
        threadId,
        articleId,
        madeFrom: await stampNow(db, people.anna, articleId),
        known: 1,
        draft: { ...draft, title },
      });

    await save("Find every refund");
    await save("Find all refunds");

    expect(await readEditedArticle(db, people.anna, articleId)).toMatchObject({
      version: 2,
      publishedVersion: 1,
      hasChanges: true,
      draft: { title: "Find all refunds" },
    });
    expect(await articleRow(db, articleId)).toMatchObject({
      title: "Find your refund",
      slug: "find-your-refund",
      state: "published",
    });
  });

  test("takes a second thread in as a source, and lets go of one that is not used", async () => {
    const { db, stella, vera, otto, threadId, sectionId, begin } = await given();
    const other = await aSolvedThread(db, { asker: otto, helper: vera });
    const { articleId } = await savePromotion(db, stella, { ...begin, draft: aDraft(sectionId) });
    const blocks = await picked(db, other.threadId, other.answerId, "step");

    await savePromotion(db, stella, {
      threadId: other.threadId,
      articleId,
      madeFrom: await stampNow(db, stella, articleId),
      known: 0,
      draft: aDraft(sectionId, { blocks }),
    });
    expect(
      (await readEditedArticle(db, stella, articleId)).threadIds.toSorted((a, b) => a - b),
    ).toEqual([threadId, other.threadId]);

    await savePromotion(db, stella, {
      threadId: other.threadId,
      articleId,
      madeFrom: await stampNow(db, stella, articleId),
      known: 0,
      draft: aDraft(sectionId, { blocks }),
      keepThreadIds: [],
    });
    expect(await db.select({ id: articleSources.threadId }).from(articleSources)).toEqual([
      { id: other.threadId },
    ]);
  });

  test("refuses passages that don't exist or that readers may not see", async () => {
    const { db, stella, threadId, answerId, sectionId, begin } = await given();
    const [block] = await picked(db, threadId, answerId, "step");
    const source = block!.source!;
    const saved = (own: Partial<typeof source>) =>
      savePromotion(db, stella, {
        ...begin,
        draft: aDraft(sectionId, { blocks: [{ ...block!, source: { ...source, ...own } }] }),
      });
    const gone = { fields: { blocks: "help-center.passage-gone" } };

    await expect(saved({ end: 100_000 })).rejects.toMatchObject(gone);
    await expect(saved({ revision: 2 })).rejects.toMatchObject(gone);
    await expect(saved({ postId: 999 })).rejects.toMatchObject(gone);
    await db.update(posts).set({ visibility: "removed" }).where(eq(posts.id, answerId));
    await expect(saved({})).rejects.toMatchObject(gone);
    expect(await db.$count(articleBlocks)).toBe(0);
  });

  test("keeps a passage that it used before its post was hidden", async () => {
    const { db, stella, threadId, answerId, sectionId, begin } = await given();
    const draft = aDraft(sectionId, { blocks: await picked(db, threadId, answerId, "step") });
    const { articleId } = await savePromotion(db, stella, { ...begin, draft });
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, answerId));

    const madeFrom = await stampNow(db, stella, articleId);
    await savePromotion(db, stella, { threadId, articleId, madeFrom, known: 1, draft });

    expect((await readEditedArticle(db, stella, articleId)).blocks).toHaveLength(2);
  });

  test("refuses a section that isn't there and titles out of bounds, and stores nothing", async () => {
    const { db, stella, sectionId, begin } = await given();
    const saved = (own: Parameters<typeof aDraft>[1], id = sectionId) =>
      savePromotion(db, stella, { ...begin, draft: aDraft(id, own) });

    await expect(saved({}, 999)).rejects.toMatchObject({
      fields: { section: "help-center.section-missing" },
    });
    await expect(saved({ title: "ab" })).rejects.toMatchObject({
      fields: { title: { key: "help-center.title-length" } },
    });
    await expect(saved({ title: "a".repeat(151) })).rejects.toMatchObject({
      fields: { title: { key: "help-center.title-length" } },
    });
    await expect(saved({ inShort: "a".repeat(201) })).rejects.toMatchObject({
      fields: { inShort: { key: "help-center.in-short-long" } },
    });
    expect(await db.$count(articles)).toBe(0);
    await saved({ title: "abc", inShort: "a".repeat(200) });
    expect(await db.$count(articles)).toBe(1);
  });

  test("ties an article to the same in another language, once for each language", async () => {
    const { db, stella, sectionId, begin } = await given();
    const english = await savePromotion(db, stella, { ...begin, draft: aDraft(sectionId) });
    const draft = aDraft(sectionId, { lang: "fi", translationOf: english.articleId });

    const finnish = await savePromotion(db, stella, { ...begin, known: 1, draft });

    const group = (await articleRow(db, finnish.articleId)).translationGroup;
    expect(group).toBe((await articleRow(db, english.articleId)).translationGroup);
    await expect(savePromotion(db, stella, { ...begin, known: 2, draft })).rejects.toMatchObject({
      fields: { translationOf: "help-center.translation-unfit" },
    });
  });
});
