import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { anAnswer, withRenderer } from "#tests/support/forum.ts";
import { visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("the marks of staff", () => {
  test("are given and taken back", async () => {
    const { stella, threadId } = await aThread(base.db);
    const ownId = await anAnswer(base.db, stella, threadId);
    const send = (mark: string, wanted: string) =>
      visit(`/en/posts/${ownId}/${mark}`, { as: stella, form: { wanted } });

    await send("official", "yes");
    await send("pick", "yes");
    const [marked] = await base.db.select().from(posts).where(eq(posts.id, ownId));
    await send("official", "no");
    await send("pick", "no");
    const [unmarked] = await base.db.select().from(posts).where(eq(posts.id, ownId));

    expect(marked).toMatchObject({ officialBy: stella.id, pickedBy: stella.id });
    expect(unmarked).toMatchObject({ officialAt: null, pickedAt: null });
  });

  test("are not a moderator's to give", async () => {
    const { mo, answerId } = await aThread(base.db);
    const statusOf = async (mark: string) =>
      (await visit(`/en/posts/${answerId}/${mark}`, { as: mo, form: { wanted: "yes" } })).status;

    expect(await statusOf("official")).toBe(403);
    expect(await statusOf("pick")).toBe(403);
  });
});
