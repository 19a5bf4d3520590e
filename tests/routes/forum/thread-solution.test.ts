import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { solutions } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, anAnswer, withRenderer } from "#tests/support/forum.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("accepting", () => {
  test("leads the asker to the answer, where more can be added for others", async () => {
    const { otto, threadId, slug, answerId } = await aThread(base.db);

    const answer = await visit(`/en/t/${threadId}/solution`, {
      as: otto,
      form: { post: String(answerId), wanted: "yes" },
    });

    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}?accepted=${answerId}#post-${answerId}`);
    expect(await base.db.select().from(solutions)).toHaveLength(1);
  });

  test("is taken back", async () => {
    const { otto, threadId, answerId } = await aThread(base.db);
    const form = { post: String(answerId), wanted: "yes" };
    await visit(`/en/t/${threadId}/solution`, { as: otto, form });

    await visit(`/en/t/${threadId}/solution`, { as: otto, form: { ...form, wanted: "no" } });

    expect(await base.db.select().from(solutions)).toEqual([]);
  });

  test("is refused to others, for foreign answers and for numbers that are none", async () => {
    const { otto, vera, pekka, threadId, answerId } = await aThread(base.db);
    const other = await aQuestion(base.db, otto, { title: "Where is my other refund?" });
    const foreignId = await anAnswer(base.db, pekka, other.threadId);
    const statusOf = async (as: MemberActor, post: string) =>
      (await visit(`/en/t/${threadId}/solution`, { as, form: { post, wanted: "yes" } })).status;

    expect(await statusOf(vera, String(answerId))).toBe(403);
    expect(await statusOf(otto, String(foreignId))).toBe(404);
    expect(await statusOf(otto, "")).toBe(404);
    expect(await base.db.select().from(solutions)).toEqual([]);
  });
});
