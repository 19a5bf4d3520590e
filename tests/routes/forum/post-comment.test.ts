import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aComment, withRenderer } from "#tests/support/forum.ts";
import { cookieOf, leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("commenting", () => {
  test("leads to the comment", async () => {
    const { vera, threadId, slug, answerId } = await aThread(base.db);

    const answer = await visit(`/en/posts/${answerId}/comment`, {
      as: vera,
      form: { body: "Thank you" },
    });

    const [comment] = await base.db.select().from(posts).where(eq(posts.kind, "comment"));
    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}/p/${comment!.id}`);
  });

  test("keeps what is too long", async () => {
    const { vera, answerId } = await aThread(base.db);
    const body = `${"word ".repeat(120)}more`;

    const answer = await visit(`/fi/posts/${answerId}/comment`, { as: vera, form: { body } });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("word more</textarea>");
  });

  test("keeps a guest's text over sign-in", async () => {
    const { vera, answerId } = await aThread(base.db);

    const sent = await visit(`/en/posts/${answerId}/comment`, { form: { body: "Which bank?" } });
    const headers = { Cookie: cookieOf(sent) };
    const taken = await visit(`/en/posts/${answerId}/comment`, { as: vera, headers });
    const page = await (await visit(leadsTo(taken), { as: vera })).text();

    expect(leadsTo(sent)).toBe(`/en/sign-in?next=%2Fen%2Fposts%2F${answerId}%2Fcomment`);
    expect(page).toContain(">Which bank?</textarea>");
  });

  test("under a comment is no address", async () => {
    const { vera, answerId } = await aThread(base.db);
    const commentId = await aComment(base.db, vera, answerId);

    expect((await visit(`/en/posts/${commentId}/comment`, { as: vera })).status).toBe(404);
  });

  test("comments once by a form that was sent twice", async () => {
    const { vera, answerId } = await aThread(base.db);
    const send = () =>
      visit(`/en/posts/${answerId}/comment`, { as: vera, form: { body: "Which bank?" } });

    await Promise.all([send(), send()]);

    const comments = await base.db.select().from(posts).where(eq(posts.kind, "comment"));
    expect(comments).toHaveLength(1);
  });
});
