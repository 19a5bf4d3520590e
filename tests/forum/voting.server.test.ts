import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { castVote } from "#app/forum/voting.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads, votes } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  anAnswer,
  aQuestion,
  pointsOf,
  postRow,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { minutes, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

describe("castVote on an answer", () => {
  test("counts, and thanks the author", async () => {
    const { db } = bench;
    const [otto, vera, nina] = [
      await person(db, "otto"),
      await person(db, "vera"),
      await person(db, "nina"),
    ];
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);

    const after = await castVote(db, nina, { postId, wanted: true });

    expect(after).toMatchObject({ threadId, kind: "answer", score: 1 });
    expect(await pointsOf(db, vera)).toBe(6);
  });

  test("taken back leaves nothing", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);
    await castVote(db, otto, { postId, wanted: true });

    const after = await castVote(db, otto, { postId, wanted: false });

    expect(after.score).toBe(0);
    expect(await pointsOf(db, vera)).toBe(0);
    expect(await db.$count(votes)).toBe(0);
  });

  test("sent twice at once counts once", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);

    await Promise.all([
      castVote(db, otto, { postId, wanted: true }),
      castVote(db, otto, { postId, wanted: true }),
    ]);

    expect((await postRow(db, postId)).score).toBe(1);
    expect(await pointsOf(db, vera)).toBe(6);
  });

  test(
    "by two hundred at once ends in the exact sum, with points up to the cap",
    { timeout: 120_000 },
    async () => {
      const { db } = bench;
      const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
      const { threadId } = await aQuestion(db, otto);
      const postId = await anAnswer(db, vera, threadId);
      const voters = [];
      for (let count = 0; count < 200; count++) voters.push(await person(db, `voter${count}`));

      await Promise.all(voters.map((voter) => castVote(db, voter, { postId, wanted: true })));

      expect((await postRow(db, postId)).score).toBe(200);
      expect(await db.$count(votes)).toBe(200);
      expect(await pointsOf(db, vera)).toBe(30);
    },
  );

  test("of each other at the same time does not get in each other's way", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId } = await aQuestion(db, otto);
    const ottos = await anAnswer(db, otto, threadId);
    const veras = await anAnswer(db, vera, threadId);

    await Promise.all(
      Array.from({ length: 10 }, (_, count) => count % 2 === 0).flatMap((wanted) => [
        castVote(db, otto, { postId: veras, wanted }),
        castVote(db, vera, { postId: ottos, wanted }),
      ]),
    );

    const scores = [(await postRow(db, ottos)).score, (await postRow(db, veras)).score];
    expect(await pointsOf(db, otto)).toBe(scores[0]! * 6);
    expect(await pointsOf(db, vera)).toBe(scores[1]! * 6);
  });
});

describe("castVote on a question", () => {
  test("says that others have the problem too, and pays the asker one point each up to fifteen", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const { threadId, postId } = await aQuestion(db, otto);
    for (let count = 0; count < 15; count++)
      await castVote(db, await person(db, `voter${count}`), { postId, wanted: true });

    const before = await pointsOf(db, otto);
    await castVote(db, await person(db, "voter15"), { postId, wanted: true });

    expect([before, await pointsOf(db, otto)]).toEqual([15, 15]);
    expect((await threadRow(db, threadId)).sameProblemCount).toBe(16);
  });

  test("keeps imported votes in the score and pays nobody for them", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId, postId } = await aQuestion(db, otto);
    await db.update(posts).set({ importedUp: 40, score: 40 }).where(eq(posts.id, postId));

    await castVote(db, vera, { postId, wanted: true });

    expect((await threadRow(db, threadId)).sameProblemCount).toBe(41);
    expect(await pointsOf(db, otto)).toBe(1);
  });

  test("that names no author pays nobody", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId, postId } = await aQuestion(db, otto);
    await db.update(posts).set({ authorId: null }).where(eq(posts.id, postId));
    await db.update(threads).set({ askerId: null }).where(eq(threads.id, threadId));

    await castVote(db, vera, { postId, wanted: true });

    expect((await postRow(db, postId)).score).toBe(1);
    expect(await pointsOf(db, otto)).toBe(0);
  });
});

describe("castVote refuses", () => {
  test("one's own post", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const { postId } = await aQuestion(db, otto);

    const vote = castVote(db, otto, { postId, wanted: true });

    await expect(vote).rejects.toThrow(refusal("forum.vote-own-post", "not_allowed"));
  });

  test("a comment", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { postId: questionId } = await aQuestion(db, otto);
    const postId = await aComment(db, otto, questionId);

    const vote = castVote(db, vera, { postId, wanted: true });

    await expect(vote).rejects.toThrow(refusal("forum.vote-comment", "invalid"));
  });

  test("a post that isn't there", async () => {
    const vera = await person(bench.db, "vera");

    const vote = castVote(bench.db, vera, { postId: 404, wanted: true });

    await expect(vote).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });

  test("a hidden post, which does not exist for the voter", async () => {
    const { db } = bench;
    const [otto, vera, mo] = [
      await person(db, "otto"),
      await person(db, "vera"),
      await person(db, "mo"),
    ];
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, otto, threadId);
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, postId));

    await expect(castVote(db, vera, { postId, wanted: true })).rejects.toThrow(
      refusal("forum.not-found", "not_found"),
    );
    await expect(castVote(db, mo, { postId, wanted: true })).rejects.toThrow(
      refusal("forum.vote-hidden-post", "conflict"),
    );
  });

  test("an answer under a hidden question", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId, postId: questionId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, otto, threadId);
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, questionId));
    await db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

    const vote = castVote(db, vera, { postId, wanted: true });

    await expect(vote).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });

  test("a locked thread, for giving and for taking back", async () => {
    const { db } = bench;
    const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
    const { threadId, postId } = await aQuestion(db, otto);
    await castVote(db, vera, { postId, wanted: true });
    await db
      .update(threads)
      .set({ lockedAt: minutes(5) })
      .where(eq(threads.id, threadId));

    const vote = castVote(db, vera, { postId, wanted: false });

    await expect(vote).rejects.toThrow(refusal("forum.vote-locked", "conflict"));
    expect((await postRow(db, postId)).score).toBe(1);
  });

  test("a suspended voter", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const vera = await person(db, "vera", { suspendedUntil: new Date("2100-01-01") });
    const { postId } = await aQuestion(db, otto);

    const vote = castVote(db, vera, { postId, wanted: true });

    await expect(vote).rejects.toThrow(refusal("accounts.suspended", "not_allowed"));
    expect(await db.$count(members)).toBe(2);
  });
});
