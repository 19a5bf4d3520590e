import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { postRevisions, posts } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { everybody, hours, noon } from "#tests/support/people.ts";
import { visit } from "#tests/support/site.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;
let thread: Awaited<ReturnType<typeof aThread>>;
let address: string;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
  thread = await aThread(bench.db, { asker: people.otto, topicId, title: "Where is my refund?" });
  address = `/en/t/${thread.id}/a-question`;
});

const answer = (author: { id: number } | null, own: Parameters<typeof anAnswer>[3] = {}) =>
  anAnswer(bench.db, thread, author, own);

const statusOf = async (path: string, as?: (typeof people)["otto"]) =>
  (await visit(path, { as })).status;

describe("the history of a post", () => {
  const editedAnswer = async () => {
    const post = await answer(people.vera, {
      markdown: "Look at the purchase date.",
      revision: 2,
      editedAt: hours(2),
      editedBy: people.mo.id,
      editReason: "clearer",
    });
    await bench.db.insert(postRevisions).values({
      postId: post.id,
      number: 1,
      markdown: "Look at the date.",
      title: null,
      tags: null,
      authorId: people.vera.id,
      reason: null,
      createdAt: noon,
    });
    return post;
  };

  test("shows what changed word by word, by whom and why", async () => {
    const post = await editedAnswer();

    const { document } = await openPage(`${address}/history?post=${post.id}`);

    expect(wordsOf(document, "section h2")).toEqual(["Version 2", "Version 1"]);
    expect(wordsOf(document, "ins")[0]).toContain("purchase");
    expect(document.body.textContent).toContain("clearer");
    expect(wordsOf(document, "section .post__head b")).toEqual(["Mo", "Vera"]);
  });

  test("is only for whom the post is", async () => {
    const post = await editedAnswer();
    const history = `${address}/history?post=${post.id}`;
    expect(await statusOf(history)).toBe(200);

    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, post.id));

    expect(await statusOf(history)).toBe(404);
    expect(await statusOf(history, people.nina)).toBe(404);
    expect(await statusOf(history, people.vera)).toBe(200);
  });

  test("of no post is not there", async () => {
    expect(await statusOf(`${address}/history`)).toBe(404);
    expect(await statusOf(`${address}/history?post=0`)).toBe(404);
    expect(await statusOf(`${address}/history?post=9999`)).toBe(404);
  });
});
