import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { readArticle } from "#app/help-center/articles.server.ts";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { liesIn } from "#app/help-center/provenance.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { readRevisions, revisionKey } from "#app/help-center/sources.server.ts";
import { withdrawSolution } from "#app/forum/solutions.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aPublishedArticle,
  articleRow,
  ownWords,
  stampNow,
  aDraft,
  aSection,
  aSolvedThread,
  picked,
  traces,
  noTraces,
} from "#tests/support/articles.ts";
import { pointsOf, withRenderer } from "#tests/support/forum.ts";
import { days, everybody, hours } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

describe("publishArticle", () => {
  test("shows the article, credits whose passages it uses, tells them and puts up the banner", async () => {
    const { db } = bench;
    const people = await everybody(db);

    const { articleId, threadId } = await aPublishedArticle(db, people);

    expect(await traces(db, articleId, threadId)).toEqual({
      told: [people.vera.id],
      found: ["Find your refund"],
      credited: [people.vera.id],
      points: [{ memberId: people.vera.id, points: 20 }],
      banner: [articleId],
    });
    const shown = await readArticle(db, articleId, "en");
    expect(shown).toMatchObject({
      kind: "article",
      article: {
        title: "Find your refund",
        verified: { at: hours(2), by: { handle: "stella" } },
        origin: {
          threads: [{ id: threadId }],
          credits: [{ person: { name: "Vera" }, contribution: "solution" }],
        },
      },
    });
  });

  test("keeps each block's passage, which says what the block says", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId } = await aPublishedArticle(db, people);

    const { blocks } = await readEditedArticle(db, people.stella, articleId);

    const refs = blocks.map((block) => ({
      postId: block.sourcePostId!,
      revision: block.sourceRevision!,
      start: block.sourceStart!,
      end: block.sourceEnd!,
    }));
    const revisions = await readRevisions(db, refs);
    const words = refs.map((ref) => {
      const { markdown } = revisions.get(revisionKey(ref))!;
      expect(liesIn(markdown, ref)).toBe(true);
      return markdown.slice(ref.start, ref.end);
    });
    expect(words).toEqual(["Open the statement", "Copy the reference"]);
    expect(blocks.map(({ mode, kind }) => [mode, kind])).toEqual([
      ["verbatim", "step"],
      ["verbatim", "step"],
    ]);
  });

  test("twice credits and tells once", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId, threadId } = await aPublishedArticle(db, people);
    const before = await traces(db, articleId, threadId);

    const madeFrom = await stampNow(db, people.anna, articleId);
    await publishArticle(db, people.anna, { articleId, madeFrom, isChecked: true }, days(2));

    expect(await traces(db, articleId, threadId)).toEqual(before);
    expect((await articleRow(db, articleId)).verifiedAt).toEqual(days(2));
  });

  test("takes credit back from whose passage the new version no longer uses", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId, threadId, sectionId } = await aPublishedArticle(db, people);
    const draft = aDraft(sectionId, { blocks: [ownWords("Ask the bank.")] });
    const madeFrom = await stampNow(db, people.anna, articleId);
    await savePromotion(
      db,
      people.anna,
      { threadId, articleId, madeFrom, known: 1, draft },
      days(1),
    );
    expect((await traces(db, articleId, threadId)).credited).toEqual([people.vera.id]);

    const next = await stampNow(db, people.anna, articleId);
    await publishArticle(db, people.anna, { articleId, madeFrom: next, isChecked: false }, days(2));

    expect(await traces(db, articleId, threadId)).toEqual({
      ...noTraces,
      found: ["Find your refund"],
      banner: [articleId],
    });
    expect(await pointsOf(db, people.vera)).toBe(15);
  });

  test("credits a deleted member without a name, and gives nobody points for it", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { threadId, answerId } = await aSolvedThread(db, {
      asker: people.otto,
      helper: people.vera,
    });
    const draft = aDraft(await aSection(db), {
      blocks: await picked(db, threadId, answerId, "step"),
    });
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, people.stella, input, hours(1));
    await db
      .update(members)
      .set({ deletedAt: hours(1) })
      .where(eq(members.id, people.vera.id));

    const madeFrom = await stampNow(db, people.stella, articleId);
    await publishArticle(db, people.stella, { articleId, madeFrom, isChecked: true }, hours(2));

    const shown = await readArticle(db, articleId, "en");
    expect(shown).toMatchObject({
      article: { origin: { credits: [{ person: { name: null, handle: null } }] } },
    });
    expect(await traces(db, articleId, threadId)).toMatchObject({ told: [], points: [] });
  });

  test("finds a passage adapted whose post was corrected in between", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { threadId, answerId } = await aSolvedThread(db, {
      asker: people.otto,
      helper: people.vera,
    });
    const draft = aDraft(await aSection(db), {
      blocks: await picked(db, threadId, answerId, "step"),
    });
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, people.stella, input, hours(1));
    await db.update(posts).set({ markdown: "Short." }).where(eq(posts.id, answerId));

    const madeFrom = await stampNow(db, people.stella, articleId);
    await publishArticle(db, people.stella, { articleId, madeFrom, isChecked: true }, hours(2));

    const { blocks } = await readEditedArticle(db, people.stella, articleId);
    expect(
      blocks.map(({ mode, sourceStart, sourceEnd }) => [mode, sourceStart, sourceEnd]),
    ).toEqual([
      ["adapted", 0, 6],
      ["adapted", 0, 6],
    ]);
  });

  test("refuses an article without an answer in short or without a block", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { threadId } = await aSolvedThread(db, { asker: people.otto, helper: people.vera });
    const heading = ownWords("Only a heading", { kind: "heading" });
    const draft = aDraft(await aSection(db), { inShort: " ", blocks: [heading] });
    const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, people.stella, input, hours(1));
    const madeFrom = await stampNow(db, people.stella, articleId);

    const published = publishArticle(db, people.stella, { articleId, madeFrom, isChecked: true });

    await expect(published).rejects.toThrow(refusal("help-center.not-ready", "invalid"));
    await expect(published).rejects.toMatchObject({
      fields: {
        inShort: "help-center.in-short-missing",
        blocks: "help-center.blocks-missing",
      },
    });
    expect(await traces(db, articleId, threadId)).toEqual(noTraces);
  });

  test("refuses when no source thread is solved any more", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { threadId, answerId } = await aSolvedThread(db, {
      asker: people.otto,
      helper: people.vera,
    });
    const input = { threadId, articleId: null, madeFrom: "", known: 0 };
    const draft = aDraft(await aSection(db));
    const { articleId } = await savePromotion(db, people.stella, { ...input, draft }, hours(1));
    await withdrawSolution(db, people.otto, { threadId, postId: answerId }, hours(2));
    const madeFrom = await stampNow(db, people.stella, articleId);

    const published = publishArticle(db, people.stella, { articleId, madeFrom, isChecked: true });

    await expect(published).rejects.toThrow(refusal("help-center.no-solution-left", "conflict"));
  });

  test("refuses what was saved by somebody else meanwhile, and what is public already", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId } = await aPublishedArticle(db, people);
    const madeFrom = await stampNow(db, people.stella, articleId);

    const stale = publishArticle(db, people.stella, {
      articleId,
      madeFrom: "1-0-1",
      isChecked: true,
    });
    const again = publishArticle(db, people.stella, { articleId, madeFrom, isChecked: false });

    await expect(stale).rejects.toThrow(refusal("help-center.draft-moved-on", "conflict"));
    await expect(again).rejects.toThrow(refusal("help-center.nothing-to-publish", "conflict"));
  });

  test("is nobody's below staff, to whom the article doesn't exist", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId } = await aPublishedArticle(db, people);
    const madeFrom = await stampNow(db, people.stella, articleId);

    for (const actor of [people.otto, people.nina, people.pekka, people.mo]) {
      const published = publishArticle(db, actor, { articleId, madeFrom, isChecked: true });
      await expect(published).rejects.toThrow(refusal("errors.not-found", "not_found"));
    }
  });
});
