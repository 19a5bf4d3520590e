import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("deleting", () => {
  test("asks first and then leads to the thread", async () => {
    const { pekka, threadId, slug, answerId } = await aThread(base.db);
    const page = await (await visit(`/en/posts/${answerId}/delete`, { as: pekka })).text();

    const answer = await visit(`/en/posts/${answerId}/delete`, { as: pekka, form: {} });

    expect(page).toContain("Delete your answer?");
    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}`);
    const [post] = await base.db.select().from(posts).where(eq(posts.id, answerId));
    expect(post!.visibility).toBe("removed");
  });

  test("is refused for others' posts and for an answered question", async () => {
    const { otto, vera, answerId, questionId } = await aThread(base.db);

    expect((await visit(`/en/posts/${answerId}/delete`, { as: vera, form: {} })).status).toBe(403);
    expect((await visit(`/en/posts/${questionId}/delete`, { as: otto })).status).toBe(409);
    expect((await visit(`/en/posts/${questionId}/delete`, { as: otto, form: {} })).status).toBe(
      409,
    );
  });
});
