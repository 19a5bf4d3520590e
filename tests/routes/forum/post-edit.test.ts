import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { answerText, withRenderer } from "#tests/support/forum.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("editing", () => {
  test("shows the form with what is there and saves what changed", async () => {
    const { pekka, threadId, slug, answerId } = await aThread(base.db);
    const page = await (await visit(`/en/posts/${answerId}/edit`, { as: pekka })).text();

    const answer = await visit(`/en/posts/${answerId}/edit`, {
      as: pekka,
      form: { "made-from": madeFrom(page), body: `${answerText} And wait.`, reason: "More" },
    });

    expect(page).toContain("not at today");
    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}/p/${answerId}`);
    const [post] = await base.db.select().from(posts).where(eq(posts.id, answerId));
    expect(post!.markdown).toContain("And wait.");
  });

  test("of a question changes title, tags and topic as well", async () => {
    const { otto, threadId, questionId } = await aThread(base.db);
    const page = await (await visit(`/en/posts/${questionId}/edit`, { as: otto })).text();
    const topic = /<option value="(\d+)" selected="">/.exec(page)![1]!;

    await visit(`/en/posts/${questionId}/edit`, {
      as: otto,
      form: {
        "made-from": madeFrom(page),
        title: "Where has my refund gone?",
        topic,
        tags: "refund, card",
        lang: "en",
        body: "My refund was promised a week ago and nothing has come.",
      },
    });

    const [thread] = await base.db.select().from(threads).where(eq(threads.id, threadId));
    expect(thread!.title).toBe("Where has my refund gone?");
  });

  test("by a moderator needs a reason, and what was typed stays", async () => {
    const { mo, answerId } = await aThread(base.db);
    const page = await (await visit(`/en/posts/${answerId}/edit`, { as: mo })).text();

    const answer = await visit(`/en/posts/${answerId}/edit`, {
      as: mo,
      form: { "made-from": madeFrom(page), body: `${answerText} Cleaned.` },
    });

    expect(answer.status).toBe(422);
    const refused = await answer.text();
    expect(refused).toContain("Cleaned.</textarea>");
    expect(refused).toContain('href="#reason"');
  });

  test("over somebody else's change shows both versions and loses neither", async () => {
    const { pekka, mo, answerId } = await aThread(base.db);
    const page = await (await visit(`/en/posts/${answerId}/edit`, { as: pekka })).text();
    const mine = { "made-from": madeFrom(page), body: `${answerText} Mine.` };
    const theirs = { ...mine, body: `${answerText} Theirs.`, reason: "Clearer" };
    await visit(`/en/posts/${answerId}/edit`, { as: mo, form: theirs });

    const answer = await visit(`/en/posts/${answerId}/edit`, { as: pekka, form: mine });
    const both = await answer.text();
    const kept = await visit(`/en/posts/${answerId}/edit`, {
      as: pekka,
      form: { ...mine, "made-from": madeFrom(both) },
    });

    expect(answer.status).toBe(409);
    expect(both).toContain("Theirs.</textarea>");
    expect(both).toContain("Mine.</textarea>");
    expect(both).toContain("<del>");
    expect(kept.status).toBe(303);
    expect(await base.db.select().from(postRevisions)).not.toEqual([]);
  });

  test("previews without saving", async () => {
    const { pekka, answerId } = await aThread(base.db);

    const page = await (
      await visit(`/en/posts/${answerId}/edit`, {
        as: pekka,
        form: { intent: "preview", "made-from": "x", body: "Now **bold** words" },
      })
    ).text();

    expect(page).toContain("<strong>bold</strong>");
    const [post] = await base.db.select().from(posts).where(eq(posts.id, answerId));
    expect(post!.markdown).toBe(answerText);
  });

  test("is nobody else's", async () => {
    const { vera, answerId } = await aThread(base.db);

    expect((await visit(`/en/posts/${answerId}/edit`, { as: vera })).status).toBe(403);
    expect(leadsTo(await visit(`/en/posts/${answerId}/edit`))).toContain("/en/sign-in");
  });
});

const madeFrom = (page: string) => /name="made-from" value="([^"]+)"/.exec(page)![1]!;
