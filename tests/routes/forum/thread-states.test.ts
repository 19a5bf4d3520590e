import { describe, expect, test } from "vitest";
import { importedItems, importedSites } from "#db/schema/imports.ts";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { statusOf, withOneThread } from "#tests/support/one-thread.ts";
import { days, noon, person } from "#tests/support/people.ts";
import { visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { title: "Where is my refund?" });

describe("the banner of a thread", () => {
  const banner = async (own: Parameters<typeof aThread>[1]) => {
    const { id } = await aThread(bench.db, own);
    const { document } = await openPage(`/en/t/${id}/a-question`);
    return wordsOf(document, ".thread-head .notice strong");
  };

  test("leads from a duplicate to the first question", async () => {
    const own = {
      topicId: given.topicId,
      state: "duplicate" as const,
      duplicateOfThreadId: given.thread.id,
    };
    const { id } = await aThread(bench.db, own);

    const { document } = await openPage(`/en/t/${id}/a-question`);

    expect(linksOf(document, ".thread-head .notice a")).toEqual([given.address]);
  });

  test("says why nothing can be posted", async () => {
    expect(
      await banner({ topicId: given.topicId, state: "closed", closeReason: "outdated" }),
    ).toEqual(["This question is closed."]);
    expect(await banner({ topicId: given.topicId, lockedAt: noon })).toEqual([
      "This question is locked.",
    ]);
    expect(await banner({ topicId: given.topicId, state: "needs_info" })).toEqual([
      "More information is needed.",
    ]);
  });

  test("tells how the asker solved it otherwise", async () => {
    const { id } = await aThread(bench.db, {
      topicId: given.topicId,
      state: "solved_otherwise",
      solvedNote: "A new card helped.",
    });

    const { document } = await openPage(`/en/t/${id}/a-question`);

    expect(wordsOf(document, ".thread-head .notice p")).toEqual(["A new card helped."]);
  });

  test("is one at most, the weightier one", async () => {
    const old = days(-3_000);

    expect(await banner({ topicId: given.topicId, createdAt: old })).toEqual([
      "This may be out of date.",
    ]);
    expect(await banner({ topicId: given.topicId, createdAt: old, lockedAt: noon })).toEqual([
      "This question is locked.",
    ]);
  });
});

describe("a removed or hidden thread", () => {
  test("answers 410 or 404 to strangers and opens for those it concerns", async () => {
    const removed = await aThread(bench.db, {
      asker: given.people.otto,
      topicId: given.topicId,
      visibility: "removed",
      question: { visibilityBy: given.people.otto.id, text: "secret words" },
    });
    const hidden = await aThread(bench.db, {
      asker: given.people.otto,
      topicId: given.topicId,
      visibility: "hidden",
    });
    const gone = `/en/t/${removed.id}/a-question`;

    expect(await statusOf(gone)).toBe(410);
    expect(await (await visit(gone)).text()).not.toContain("secret words");
    expect(await statusOf(gone, given.people.vera)).toBe(410);
    expect(await statusOf(gone, given.people.otto)).toBe(200);
    expect(await statusOf(gone, given.people.mo)).toBe(200);
    expect(await statusOf(`/en/t/${hidden.id}/a-question`, given.people.vera)).toBe(404);
    expect(await statusOf(`/en/t/${hidden.id}/a-question`, given.people.stella)).toBe(200);
  });
});

describe("an imported thread", () => {
  test("tells where each post is from, by whom and under which licence", async () => {
    const host = "beer.example";
    await bench.db.insert(importedSites).values({
      host,
      name: "Beer",
      isAttributable: true,
      progress: { steps: {}, files: {}, counts: {} },
      startedAt: noon,
    });
    const author = await person(bench.db, "jo", { sourceHost: host, sourceId: 7 });
    const imported = await aThread(bench.db, {
      topicId: given.topicId,
      sourceHost: host,
      asker: author,
    });
    await bench.db.insert(importedItems).values({
      host,
      kind: "question",
      sourceId: 11,
      localId: imported.questionId,
      licence: "CC BY-SA 4.0",
      isChanged: true,
    });

    const { document } = await openPage(`/en/t/${imported.id}/a-question`);

    expect(linksOf(document, ".attribution a")).toEqual([
      "https://beer.example/users/7",
      "https://beer.example/q/11",
      "https://creativecommons.org/licenses/by-sa/4.0/",
    ]);
    expect(wordsOf(document, ".attribution")[0]).toMatch(/Jo.*Beer.*CC BY-SA 4\.0.*changed/);
  });
});
