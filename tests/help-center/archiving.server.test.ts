import { describe, expect, test } from "vitest";
import { readArticle } from "#app/help-center/articles.server.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aPublishedArticle,
  stampNow,
  aDraft,
  aSection,
  aSolvedThread,
  traces,
  noTraces,
} from "#tests/support/articles.ts";
import { pointsOf, withRenderer } from "#tests/support/forum.ts";
import { days, everybody, hours } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { archiveArticle, restoreArticle } from "#app/help-center/archiving.server.ts";

const bench = withDatabase();
withRenderer();

describe("archiveArticle", () => {
  const why = { reason: "The bank does it alone now.", targetId: null };

  test("leaves no trace of having been published, and tells the reason at the old address", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId, threadId } = await aPublishedArticle(db, people);
    const madeFrom = await stampNow(db, people.stella, articleId);

    await archiveArticle(db, people.stella, { articleId, madeFrom, ...why }, days(1));

    expect(await traces(db, articleId, threadId)).toEqual(noTraces);
    expect(await pointsOf(db, people.vera)).toBe(15);
    const gone = readArticle(db, articleId, "en");
    await expect(gone).rejects.toThrow(refusal("help-center.article-gone-because", "gone"));
    await expect(gone).rejects.toMatchObject({ values: { reason: why.reason } });
  });

  test("leads to the article that took its place", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const old = await aPublishedArticle(db, people);
    const fresh = await aPublishedArticle(db, people, { title: "Trace a refund" });
    const madeFrom = await stampNow(db, people.stella, old.articleId);
    const input = { articleId: old.articleId, madeFrom, reason: "", targetId: fresh.articleId };

    await archiveArticle(db, people.stella, input, days(1));

    expect(await readArticle(db, old.articleId, "en")).toEqual({
      kind: "moved",
      to: { id: fresh.articleId, slug: "trace-a-refund", lang: "en" },
    });
  });

  test("refuses without a reason of five characters or a target that readers see", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId } = await aPublishedArticle(db, people);
    const input = { articleId, madeFrom: await stampNow(db, people.stella, articleId) };
    const archived = (own: { reason: string; targetId: number | null }) =>
      archiveArticle(db, people.stella, { ...input, ...own }, days(1));

    await expect(archived({ reason: "Old.", targetId: null })).rejects.toMatchObject({
      fields: { reason: { key: "help-center.archive-reason-length" } },
    });
    await expect(archived({ reason: "", targetId: 999 })).rejects.toMatchObject({
      fields: { target: "help-center.archive-target-unknown" },
    });
    await expect(archived({ reason: "", targetId: articleId })).rejects.toMatchObject({
      fields: { target: "help-center.archive-target-unknown" },
    });
    await archived({ reason: "Older", targetId: null });
    await expect(archived({ reason: "Older", targetId: null })).rejects.toThrow(
      refusal("help-center.archived-already", "conflict"),
    );
  });

  test("refuses a draft that never was public, a stale form and everybody below staff", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { threadId } = await aSolvedThread(db, { asker: people.otto, helper: people.vera });
    const draft = aDraft(await aSection(db));
    const first = { threadId, articleId: null, madeFrom: "", known: 0, draft };
    const { articleId } = await savePromotion(db, people.stella, first, hours(1));
    const madeFrom = await stampNow(db, people.stella, articleId);
    const shown = await aPublishedArticle(db, people);
    const stale = { articleId: shown.articleId, madeFrom: "1-0-1", ...why };

    await expect(
      archiveArticle(db, people.stella, { articleId, madeFrom, ...why }),
    ).rejects.toThrow(refusal("help-center.archive-never-published", "conflict"));
    await expect(archiveArticle(db, people.stella, stale)).rejects.toThrow(
      refusal("help-center.draft-moved-on", "conflict"),
    );
    await expect(archiveArticle(db, people.mo, stale)).rejects.toThrow(
      refusal("errors.not-found", "not_found"),
    );
  });
});

describe("restoreArticle", () => {
  test("makes a draft of what was archived, and publishing it puts everything back", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId, threadId } = await aPublishedArticle(db, people);
    const before = await traces(db, articleId, threadId);
    const madeFrom = await stampNow(db, people.stella, articleId);
    const why = { reason: "By mistake", targetId: null };
    await archiveArticle(db, people.stella, { articleId, madeFrom, ...why }, days(1));

    await restoreArticle(db, people.stella, { articleId });

    await expect(readArticle(db, articleId, "en")).rejects.toThrow(refusal("errors.not-found"));
    const next = await stampNow(db, people.stella, articleId);
    await publishArticle(
      db,
      people.stella,
      { articleId, madeFrom: next, isChecked: false },
      days(2),
    );
    expect(await traces(db, articleId, threadId)).toEqual(before);
  });

  test("refuses an article that is not archived", async () => {
    const { db } = bench;
    const people = await everybody(db);
    const { articleId } = await aPublishedArticle(db, people);

    await expect(restoreArticle(db, people.stella, { articleId })).rejects.toThrow(
      refusal("help-center.not-archived", "conflict"),
    );
  });
});
