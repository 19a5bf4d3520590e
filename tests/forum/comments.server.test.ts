import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { postComment } from "#app/forum/comments.server.ts";
import { followThread } from "#app/forum/following.server.ts";
import { listInbox } from "#app/notifications/inbox.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  anAnswer,
  aQuestion,
  postRow,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { everybody, minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

async function answered() {
  const people = await everybody(bench.db);
  const { threadId, postId: questionId } = await aQuestion(bench.db, people.otto);
  const answerId = await anAnswer(bench.db, people.vera, threadId);
  return { ...people, threadId, questionId, answerId };
}

const commentsTold = async (member: { id: number }) =>
  (await listInbox(bench.db, member.id)).rows.filter((row) => row.kind === "comment").length;

describe("postComment", () => {
  test("stands under its post and is counted there, not as an answer", async () => {
    const { pekka, threadId, answerId } = await answered();

    const postId = await aComment(bench.db, pekka, answerId, { body: "See the **date**." });

    expect(await postRow(bench.db, postId)).toMatchObject({
      kind: "comment",
      parentId: answerId,
      threadId,
      html: "See the <strong>date</strong>.",
    });
    expect((await postRow(bench.db, answerId)).commentCount).toBe(1);
    expect(await threadRow(bench.db, threadId)).toMatchObject({
      answerCount: 1,
      activeAt: minutes(20),
    });
  });

  test("tells the asker, the author above and earlier commenters who follow, and nobody else", async () => {
    const { otto, vera, pekka, mo, stella, threadId, answerId } = await answered();
    for (const follower of [pekka, mo, stella])
      await followThread(bench.db, follower, { threadId, wanted: true });
    await aComment(bench.db, pekka, answerId);

    await aComment(bench.db, mo, answerId, { body: "The one of last month." });

    expect(await commentsTold(otto)).toBe(2);
    expect(await commentsTold(vera)).toBe(2);
    expect(await commentsTold(pekka)).toBe(1);
    expect(await commentsTold(mo)).toBe(0);
    expect(await commentsTold(stella)).toBe(0);
  });

  test("does not tell who stopped following", async () => {
    const { vera, pekka, threadId, answerId } = await answered();
    await followThread(bench.db, vera, { threadId, wanted: false });

    await aComment(bench.db, pekka, answerId);

    expect(await commentsTold(vera)).toBe(0);
  });

  test("sent twice at once comments once", async () => {
    const { pekka, answerId } = await answered();
    const input = { postId: answerId, body: "Which one?" };

    await Promise.all([
      postComment(bench.db, pekka, input, noon),
      postComment(bench.db, pekka, input, noon),
    ]);

    expect((await postRow(bench.db, answerId)).commentCount).toBe(1);
  });

  test("with the same words under another post is another comment", async () => {
    const { pekka, questionId, answerId } = await answered();

    await aComment(bench.db, pekka, questionId);
    await aComment(bench.db, pekka, answerId);

    expect((await postRow(bench.db, answerId)).commentCount).toBe(1);
    expect((await postRow(bench.db, questionId)).commentCount).toBe(1);
  });

  test("by the asker gives what was missing", async () => {
    const { otto, threadId, questionId } = await answered();
    await bench.db.update(threads).set({ state: "needs_info" });

    await aComment(bench.db, otto, questionId);

    expect(await threadRow(bench.db, threadId)).toMatchObject({
      state: "open",
      stateChangedBy: otto.id,
    });
  });

  test("is taken by a closed thread", async () => {
    const { pekka, questionId } = await answered();
    await bench.db.update(threads).set({ state: "closed" });

    await aComment(bench.db, pekka, questionId);

    expect((await postRow(bench.db, questionId)).commentCount).toBe(1);
  });
});

describe("postComment refuses", () => {
  test("a comment on a comment", async () => {
    const { pekka, answerId } = await answered();
    const postId = await aComment(bench.db, pekka, answerId);

    const comment = aComment(bench.db, pekka, postId);

    await expect(comment).rejects.toThrow(refusal("forum.comment-on-comment", "invalid"));
  });

  test("a locked thread", async () => {
    const { pekka, answerId } = await answered();
    await bench.db.update(threads).set({ lockedAt: noon });

    const comment = aComment(bench.db, pekka, answerId);

    await expect(comment).rejects.toThrow(refusal("forum.thread-locked", "conflict"));
  });

  test("a removed answer, to its author as well", async () => {
    const { vera, pekka, answerId } = await answered();
    const gone = { visibility: "removed", visibilityBy: vera.id } as const;
    await bench.db.update(posts).set(gone).where(eq(posts.id, answerId));

    for (const author of [vera, pekka]) {
      const comment = aComment(bench.db, author, answerId);
      await expect(comment).rejects.toThrow(refusal("forum.gone-by-author", "gone"));
    }
  });

  test("601 characters and an empty one, and takes 600", async () => {
    const { pekka, answerId } = await answered();

    await expect(
      aComment(bench.db, pekka, answerId, { body: "x".repeat(601) }),
    ).rejects.toMatchObject({
      fields: { body: { key: "forum.comment-long", values: { most: 600 } } },
    });
    await expect(aComment(bench.db, pekka, answerId, { body: " \u200b " })).rejects.toMatchObject({
      fields: { body: { key: "forum.comment-short" } },
    });
    await aComment(bench.db, pekka, answerId, { body: "x".repeat(600) });

    expect((await postRow(bench.db, answerId)).commentCount).toBe(1);
  });
});
