import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { postAnswer } from "#app/forum/answers.server.ts";
import { followThread } from "#app/forum/following.server.ts";
import { isFollowing } from "#app/notifications/follows.server.ts";
import { listInbox } from "#app/notifications/inbox.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  anAnswer,
  answerText,
  aQuestion,
  postRow,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { everybody, minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

async function asked() {
  const people = await everybody(bench.db);
  const { threadId, postId: questionId } = await aQuestion(bench.db, people.otto);
  return { ...people, threadId, questionId };
}

describe("postAnswer", () => {
  test("adds a public answer and moves the thread up", async () => {
    const { vera, threadId } = await asked();

    const { postId } = await postAnswer(
      bench.db,
      vera,
      { threadId, body: answerText },
      minutes(10),
    );

    expect(await postRow(bench.db, postId)).toMatchObject({
      kind: "answer",
      authorId: vera.id,
      markdown: answerText,
      visibility: "public",
      officialAt: null,
    });
    expect(await threadRow(bench.db, threadId)).toMatchObject({
      answerCount: 1,
      activeAt: minutes(10),
      hasOfficial: false,
    });
  });

  test("tells the followers once, never the author, who follows from now on", async () => {
    const { otto, vera, pekka, threadId } = await asked();
    await followThread(bench.db, vera, { threadId, wanted: true });

    const postId = await anAnswer(bench.db, pekka, threadId);

    const ottos = await listInbox(bench.db, otto.id);
    expect(ottos.rows).toMatchObject([
      { kind: "answer", threadId, postId, actor: { handle: "pekka" }, readAt: null },
    ]);
    expect((await listInbox(bench.db, vera.id)).rows).toHaveLength(1);
    expect((await listInbox(bench.db, pekka.id)).rows).toEqual([]);
    expect(await isFollowing(bench.db, pekka.id, threadId)).toBe(true);
  });

  test("does not tell who stopped following", async () => {
    const { otto, vera, threadId } = await asked();
    await followThread(bench.db, otto, { threadId, wanted: false });

    await anAnswer(bench.db, vera, threadId);

    expect((await listInbox(bench.db, otto.id)).rows).toEqual([]);
  });

  test("sent twice at once answers once", async () => {
    const { vera, threadId } = await asked();

    const [first, second] = await Promise.all([
      postAnswer(bench.db, vera, { threadId, body: answerText }, noon),
      postAnswer(bench.db, vera, { threadId, body: answerText }, noon),
    ]);

    expect(first).toEqual(second);
    expect((await threadRow(bench.db, threadId)).answerCount).toBe(1);
  });

  test("by staff may be official", async () => {
    const { stella, threadId } = await asked();

    const postId = await anAnswer(bench.db, stella, threadId, { official: true });

    expect((await postRow(bench.db, postId)).officialBy).toBe(stella.id);
    expect((await threadRow(bench.db, threadId)).hasOfficial).toBe(true);
  });

  test("by the asker gives what was missing; by another it does not", async () => {
    const { otto, vera, threadId } = await asked();
    await bench.db.update(threads).set({ state: "needs_info" });

    await anAnswer(bench.db, vera, threadId);
    const before = (await threadRow(bench.db, threadId)).state;
    await anAnswer(bench.db, otto, threadId);

    expect([before, (await threadRow(bench.db, threadId)).state]).toEqual(["needs_info", "open"]);
  });
});

describe("postAnswer refuses", () => {
  test("an official answer of a member, an expert or a moderator", async () => {
    const { vera, pekka, mo, threadId } = await asked();

    for (const author of [vera, pekka, mo]) {
      const answer = anAnswer(bench.db, author, threadId, { official: true });
      await expect(answer).rejects.toThrow(refusal("accounts.not-allowed", "not_allowed"));
    }
  });

  test("a closed thread, a duplicate and a locked one", async () => {
    const { vera, threadId } = await asked();
    const { db } = bench;

    await db.update(threads).set({ state: "closed", closeReason: "outdated" });
    await expect(anAnswer(db, vera, threadId)).rejects.toThrow(refusal("forum.thread-closed"));
    await db.update(threads).set({ state: "duplicate", duplicateOfThreadId: threadId });
    await expect(anAnswer(db, vera, threadId)).rejects.toThrow(refusal("forum.thread-duplicate"));
    await db.update(threads).set({ state: "open", lockedAt: noon });
    await expect(anAnswer(db, vera, threadId)).rejects.toThrow(refusal("forum.thread-locked"));
  });

  test("a question that is not public", async () => {
    const { otto, vera, threadId, questionId } = await asked();
    const { db } = bench;

    await db.update(threads).set({ visibility: "hidden" });
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, questionId));
    await expect(anAnswer(db, vera, threadId)).rejects.toThrow(refusal("forum.not-found"));
    await expect(anAnswer(db, otto, threadId)).rejects.toThrow(refusal("forum.not-public"));
    await db.update(threads).set({ visibility: "removed" });
    await expect(anAnswer(db, vera, threadId)).rejects.toThrow(
      refusal("forum.gone-by-moderators", "gone"),
    );
  });

  test("a thread that isn't there", async () => {
    const { vera } = await asked();

    const answer = anAnswer(bench.db, vera, 404);

    await expect(answer).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });

  test("an answer of twenty-nine characters, and takes one of thirty", async () => {
    const { vera, threadId } = await asked();

    const short = anAnswer(bench.db, vera, threadId, { body: "x".repeat(29) });
    await expect(short).rejects.toMatchObject({ fields: { body: { key: "forum.answer-short" } } });
    await anAnswer(bench.db, vera, threadId, { body: "x".repeat(30) });

    expect((await threadRow(bench.db, threadId)).answerCount).toBe(1);
  });
});
