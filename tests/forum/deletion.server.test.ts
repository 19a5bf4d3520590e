import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { postAnswer } from "#app/forum/answers.server.ts";
import { deletePost } from "#app/forum/deletion.server.ts";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import { members, pointEntries } from "#db/schema/accounts.ts";
import { posts, solutions, tags } from "#db/schema/forum.ts";
import { notifications } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  anAnswer,
  answerText,
  aQuestion,
  postRow,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { everybody, minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { found } from "#tests/support/search.ts";

const bench = withDatabase();
withRenderer();

describe("deletePost of an answer", () => {
  test("undoes everything it did", async () => {
    const { db } = bench;
    const { otto, vera, pekka } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const before = await threadRow(db, threadId);
    const postId = await anAnswer(db, vera, threadId);
    await aComment(db, pekka, postId);
    await castVote(db, pekka, { postId, wanted: true });
    await acceptSolution(db, otto, { threadId, postId });

    await deletePost(db, vera, { postId }, minutes(60));

    expect(await postRow(db, postId)).toMatchObject({
      visibility: "removed",
      visibilityBy: vera.id,
      visibilityAt: minutes(60),
    });
    expect(await threadRow(db, threadId)).toMatchObject({
      answerCount: 0,
      solutionCount: 0,
      state: "open",
    });
    expect((await threadRow(db, threadId)).createdAt).toEqual(before.createdAt);
    expect(await db.$count(solutions)).toBe(0);
    expect(await db.$count(pointEntries)).toBe(0);
    expect(await db.$count(notifications)).toBe(0);
    expect((await found(db, "refund"))[0]?.isSolved).toBe(false);
  });

  test("again changes nothing", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);
    await deletePost(db, vera, { postId }, minutes(60));

    await deletePost(db, vera, { postId }, minutes(90));

    expect((await postRow(db, postId)).visibilityAt).toEqual(minutes(60));
  });

  test("brings the last activity back to what is left", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId, { at: minutes(30) });

    await deletePost(db, vera, { postId }, minutes(60));

    expect((await threadRow(db, threadId)).activeAt).toEqual(noon);
  });
});

describe("deletePost of a comment", () => {
  test("uncounts it and takes the news back", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { postId: questionId } = await aQuestion(db, otto);
    const postId = await aComment(db, vera, questionId);
    expect((await postRow(db, questionId)).commentCount).toBe(1);

    await deletePost(db, vera, { postId });

    expect((await postRow(db, questionId)).commentCount).toBe(0);
    expect(await db.$count(notifications)).toBe(0);
  });
});

describe("deletePost of a question", () => {
  test("takes the thread out of lists, tags and search", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId, postId } = await aQuestion(db, otto, { tags: "refund, card" });
    await castVote(db, vera, { postId, wanted: true });

    await deletePost(db, otto, { postId });

    expect((await threadRow(db, threadId)).visibility).toBe("removed");
    expect(await found(db, "refund")).toEqual([]);
    const counts = await db.select({ many: tags.threadCount }).from(tags);
    expect(counts).toEqual([{ many: 0 }, { many: 0 }]);
    const [asker] = await db
      .select({ points: members.points, standing: members.standingPosts })
      .from(members)
      .where(eq(members.id, otto.id));
    expect(asker).toEqual({ points: 0, standing: 0 });
  });

  test("is refused once somebody has answered", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId, postId } = await aQuestion(db, otto);
    await anAnswer(db, vera, threadId);

    const deletion = deletePost(db, otto, { postId });

    await expect(deletion).rejects.toThrow(refusal("forum.delete-answered", "conflict"));
  });

  test("works again when the answer was deleted", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId, postId } = await aQuestion(db, otto);
    const answerId = await anAnswer(db, vera, threadId);
    await deletePost(db, vera, { postId: answerId });

    await deletePost(db, otto, { postId });

    expect((await postRow(db, postId)).visibility).toBe("removed");
  });

  test("and an answer at the same moment: one of them is refused", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId, postId } = await aQuestion(db, otto);

    const results = await Promise.allSettled([
      deletePost(db, otto, { postId }),
      postAnswer(db, vera, { threadId, body: answerText }),
    ]);

    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
  });
});

describe("deletePost refuses", () => {
  test("somebody else's post, to moderators and admins too", async () => {
    const { db } = bench;
    const { otto, vera, mo, ada } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);

    for (const other of [otto, mo, ada]) {
      const deletion = deletePost(db, other, { postId });
      await expect(deletion).rejects.toThrow(refusal("forum.delete-not-yours", "not_allowed"));
    }
  });

  test("a post that moderators have hidden", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const postId = await anAnswer(db, vera, threadId);
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, postId));

    const deletion = deletePost(db, vera, { postId });

    await expect(deletion).rejects.toThrow(refusal("forum.delete-hidden", "conflict"));
  });

  test("somebody else's removed post as gone, and a hidden one as not there", async () => {
    const { db } = bench;
    const { otto, vera } = await everybody(db);
    const { threadId } = await aQuestion(db, otto);
    const removed = await anAnswer(db, vera, threadId);
    const hidden = await anAnswer(db, vera, threadId, { body: `${answerText} And again.` });
    await deletePost(db, vera, { postId: removed });
    await db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, hidden));

    await expect(deletePost(db, otto, { postId: removed })).rejects.toThrow(
      refusal("forum.gone-by-author", "gone"),
    );
    await expect(deletePost(db, otto, { postId: hidden })).rejects.toThrow(
      refusal("forum.not-found", "not_found"),
    );
  });
});

test("a held post that its author deletes is for others as if it never was", async () => {
  const { db } = bench;
  const { otto, vera } = await everybody(db);
  const { threadId } = await aQuestion(db, otto);
  const postId = await anAnswer(db, vera, threadId);
  await db.update(posts).set({ visibility: "held" }).where(eq(posts.id, postId));

  await deletePost(db, vera, { postId });

  expect((await postRow(db, postId)).visibility).toBe("hidden");
});
