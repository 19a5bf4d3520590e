import { describe, expect, test } from "vitest";
import { readEditedArticle, discardDraft } from "#app/help-center/drafts.server.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { articleBlocks, articles } from "#db/schema/help-center.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aDraft,
  aPromotable,
  aPublishedArticle,
  articleRow,
  stampNow,
} from "#tests/support/articles.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { days, hours } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const given = () => aPromotable(bench.db);

describe("two people at one draft", () => {
  test("refuses the second of two tabs, and both wordings remain", async () => {
    const { db, stella, anna, threadId, sectionId, begin } = await given();
    const first = aDraft(sectionId);
    const { articleId } = await savePromotion(db, stella, { ...begin, draft: first });
    const madeFrom = await stampNow(db, stella, articleId);
    const input = { threadId, articleId, madeFrom, known: 1 };
    await savePromotion(db, stella, { ...input, draft: { ...first, title: "Stella's title" } });

    const late = savePromotion(db, anna, { ...input, draft: { ...first, title: "Anna's title" } });

    await expect(late).rejects.toThrow(refusal("help-center.draft-moved-on", "conflict"));
    expect((await readEditedArticle(db, stella, articleId)).draft.title).toBe("Stella's title");
  });

  test("lets one of two pass that come at once", async () => {
    const { db, stella, anna, threadId, sectionId, begin } = await given();
    const draft = aDraft(sectionId);
    const { articleId } = await savePromotion(db, stella, { ...begin, draft });
    const madeFrom = await stampNow(db, stella, articleId);
    const input = { threadId, articleId, madeFrom, known: 1, draft };

    const answers = await Promise.allSettled([
      savePromotion(db, stella, input),
      savePromotion(db, anna, input),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("refuses a second article that somebody began meanwhile, until it is asked for", async () => {
    const { db, stella, anna, sectionId, begin } = await given();
    const draft = aDraft(sectionId);
    await savePromotion(db, stella, { ...begin, draft });

    await expect(savePromotion(db, anna, { ...begin, draft })).rejects.toThrow(
      refusal("help-center.draft-begun-elsewhere", "conflict"),
    );
    await savePromotion(db, anna, { ...begin, known: 1, draft });
    expect(await db.$count(articles)).toBe(2);
  });
});

describe("discardDraft", () => {
  test("throws an article away that never was public", async () => {
    const { db, stella, sectionId, begin } = await given();
    const { articleId } = await savePromotion(db, stella, { ...begin, draft: aDraft(sectionId) });
    const madeFrom = await stampNow(db, stella, articleId);

    expect(await discardDraft(db, stella, { articleId, madeFrom })).toEqual({ isGone: true });

    expect(await db.$count(articles)).toBe(0);
    expect(await db.$count(articleBlocks)).toBe(0);
  });

  test("goes back to the published version, and refuses to throw that away", async () => {
    const { db, ...people } = await given();
    const { articleId, threadId, sectionId } = await aPublishedArticle(db, people);
    const madeFrom = await stampNow(db, people.stella, articleId);
    const draft = aDraft(sectionId, { title: "Another title" });
    await savePromotion(db, people.stella, { threadId, articleId, madeFrom, known: 1, draft });

    const waiting = await stampNow(db, people.stella, articleId);
    await discardDraft(db, people.stella, { articleId, madeFrom: waiting });

    const article = await readEditedArticle(db, people.stella, articleId);
    expect(article).toMatchObject({ version: 1, hasChanges: false, stamp: madeFrom });
    expect(article.blocks).toHaveLength(2);
    await expect(discardDraft(db, people.stella, { articleId, madeFrom })).rejects.toThrow(
      refusal("help-center.nothing-to-discard", "conflict"),
    );
  });

  test("refuses what somebody saved meanwhile, and everybody below staff", async () => {
    const { db, stella, mo, sectionId, begin } = await given();
    const { articleId } = await savePromotion(db, stella, { ...begin, draft: aDraft(sectionId) });

    await expect(discardDraft(db, stella, { articleId, madeFrom: "1-0-1" })).rejects.toThrow(
      refusal("help-center.draft-moved-on", "conflict"),
    );
    const madeFrom = await stampNow(db, stella, articleId);
    await expect(discardDraft(db, mo, { articleId, madeFrom })).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
  });
});

test("a draft of a public article changes nothing that readers see until it is published", async () => {
  const { db, ...people } = await given();
  const { articleId, threadId, sectionId } = await aPublishedArticle(db, people);
  const before = await articleRow(db, articleId);
  const madeFrom = await stampNow(db, people.stella, articleId);
  const draft = aDraft(sectionId, { title: "A better title", lang: "fi" });

  await savePromotion(
    db,
    people.stella,
    { threadId, articleId, madeFrom, known: 1, draft },
    days(1),
  );

  const after = await articleRow(db, articleId);
  expect(after).toEqual({ ...before, latestVersion: 2 });
  const next = await stampNow(db, people.stella, articleId);
  await publishArticle(
    db,
    people.stella,
    { articleId, madeFrom: next, isChecked: false },
    hours(48),
  );
  expect(await articleRow(db, articleId)).toMatchObject({
    title: "A better title",
    slug: "a-better-title",
    lang: "en",
    publishedVersion: 2,
  });
});
