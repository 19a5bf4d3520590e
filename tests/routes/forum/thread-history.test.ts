import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { postRevisions, posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { statusOf, withOneThread } from "#tests/support/one-thread.ts";
import { hours, noon } from "#tests/support/people.ts";

const bench = withDatabase();
const given = withOneThread(bench, { title: "Where is my refund?" });
const { answer } = given;

describe("the history of a post", () => {
  const editedAnswer = async () => {
    const post = await answer(given.people.vera, {
      markdown: "Look at the purchase date.",
      revision: 2,
      editedAt: hours(2),
      editedBy: given.people.mo.id,
      editReason: "clearer",
    });
    await bench.db.insert(postRevisions).values({
      postId: post.id,
      number: 1,
      markdown: "Look at the date.",
      title: null,
      tags: null,
      authorId: given.people.vera.id,
      reason: null,
      createdAt: noon,
    });
    return post;
  };

  test("shows what changed word by word, by whom and why", async () => {
    const post = await editedAnswer();

    const { document } = await openPage(`${given.address}/history?post=${post.id}`);

    expect(wordsOf(document, "section h2")).toEqual(["Version 2", "Version 1"]);
    expect(wordsOf(document, "ins")[0]).toContain("purchase");
    expect(document.body.textContent).toContain("clearer");
    expect(wordsOf(document, "section .post__head b")).toEqual(["Mo", "Vera"]);
  });

  test("is only for whom the post is", async () => {
    const post = await editedAnswer();
    const history = `${given.address}/history?post=${post.id}`;
    expect(await statusOf(history)).toBe(200);

    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, post.id));

    expect(await statusOf(history)).toBe(404);
    expect(await statusOf(history, given.people.nina)).toBe(404);
    expect(await statusOf(history, given.people.vera)).toBe(200);
  });

  test("of no post is not there", async () => {
    expect(await statusOf(`${given.address}/history`)).toBe(404);
    expect(await statusOf(`${given.address}/history?post=0`)).toBe(404);
    expect(await statusOf(`${given.address}/history?post=9999`)).toBe(404);
  });
});
