import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { posts, votes } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aThread } from "#tests/support/thread.ts";

const base = withDatabase();
withRenderer();

describe("voting", () => {
  test("comes back to the post", async () => {
    const { vera, threadId, slug, answerId } = await aThread(base.db);

    const answer = await visit(`/en/posts/${answerId}/vote`, { as: vera, form: { wanted: "yes" } });

    expect(answer.status).toBe(303);
    expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}/p/${answerId}`);
    expect(await scoreOf(answerId)).toBe(1);
  });

  test("is taken back by the second press", async () => {
    const { vera, answerId } = await aThread(base.db);
    await visit(`/en/posts/${answerId}/vote`, { as: vera, form: { wanted: "yes" } });

    await visit(`/en/posts/${answerId}/vote`, { as: vera, form: { wanted: "no" } });

    expect(await scoreOf(answerId)).toBe(0);
  });

  test("answers a script in place", async () => {
    const { vera, answerId } = await aThread(base.db);

    const answer = await visit(`/en/posts/${answerId}/vote`, {
      as: vera,
      form: { wanted: "yes" },
      headers: { "Sec-Fetch-Dest": "empty" },
    });

    expect(answer.status).toBe(200);
    expect(await scoreOf(answerId)).toBe(1);
  });

  test("on one's own post is refused on a readable page with the way back", async () => {
    const { pekka, threadId, slug, answerId } = await aThread(base.db);

    const answer = await visit(`/en/posts/${answerId}/vote`, {
      as: pekka,
      form: { wanted: "yes" },
    });
    const page = await answer.text();

    expect(answer.status).toBe(403);
    expect(page).toContain("That was not done");
    expect(page).toContain(`/en/t/${threadId}/${slug}/p/${answerId}`);
  });

  test("leads a guest to sign in and back to the page of the form", async () => {
    const { threadId, slug, answerId } = await aThread(base.db);
    const Referer = `http://tuki.test/en/t/${threadId}/${slug}`;

    const answer = await visit(`/en/posts/${answerId}/vote`, {
      form: { wanted: "yes" },
      headers: { Referer },
    });

    expect(leadsTo(answer)).toBe(`/en/sign-in?next=%2Fen%2Ft%2F${threadId}%2F${slug}`);
  });

  test("is refused to suspended members, for posts that are not there and for other values", async () => {
    const { vera, answerId } = await aThread(base.db);
    const mia = await person(base.db, "mia", { suspendedUntil: new Date("2099-01-01") });
    const statusOf = async (as: MemberActor, id: number | string, wanted: string) =>
      (await visit(`/en/posts/${id}/vote`, { as, form: { wanted } })).status;

    expect(await statusOf(mia, answerId, "yes")).toBe(403);
    expect(await statusOf(vera, 999_999, "yes")).toBe(404);
    expect(await statusOf(vera, "12abc", "yes")).toBe(404);
    expect(await statusOf(vera, answerId, "maybe")).toBe(422);
    expect(await base.db.select().from(votes)).toEqual([]);
  });

  test("leads whoever opens its address to the post", async () => {
    const { threadId, slug, answerId } = await aThread(base.db);

    expect(leadsTo(await visit(`/fi/posts/${answerId}/vote`))).toBe(
      `/fi/t/${threadId}/${slug}/p/${answerId}`,
    );
  });

  test("tells nothing of a hidden post, not even its thread", async () => {
    const { vera, answerId } = await aThread(base.db);
    await base.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, answerId));

    const answer = await visit(`/en/posts/${answerId}/vote`, { as: vera, form: { wanted: "yes" } });

    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("where-is-my-refund");
  });
});

async function scoreOf(postId: number) {
  const [post] = await base.db.select().from(posts).where(eq(posts.id, postId));
  return post!.score;
}
