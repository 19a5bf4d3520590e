import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { acceptSolution, withdrawSolution } from "#app/forum/solutions.server.ts";
import { countUnread } from "#app/notifications/inbox.server.ts";
import { posts, solutions } from "#db/schema/forum.ts";
import { notifications } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  anAnswer,
  aQuestion,
  pointsOf,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { days, everybody, minutes } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { anAnsweredThread } from "#tests/support/solving.ts";

const bench = withDatabase();
withRenderer();

const { answered, isFoundSolved } = anAnsweredThread(bench);

describe("acceptSolution", () => {
  test("by the asker solves the thread, pays the answerer and tells them", async () => {
    const { otto, vera, threadId, postId } = await answered();

    await acceptSolution(bench.db, otto, { threadId, postId }, minutes(30));

    expect(await threadRow(bench.db, threadId)).toMatchObject({
      state: "solved",
      solutionCount: 1,
      stateChangedBy: otto.id,
    });
    expect(await bench.db.select().from(solutions)).toEqual([
      { threadId, postId, acceptedBy: otto.id, acceptedAs: "asker", acceptedAt: minutes(30) },
    ]);
    expect(await pointsOf(bench.db, vera)).toBe(15);
    expect(await countUnread(bench.db, vera.id)).toBe(1);
    expect(await isFoundSolved()).toBe(true);
  });

  test("twice at once accepts once", async () => {
    const { otto, vera, threadId, postId } = await answered();

    await Promise.all([
      acceptSolution(bench.db, otto, { threadId, postId }),
      acceptSolution(bench.db, otto, { threadId, postId }),
    ]);

    expect((await threadRow(bench.db, threadId)).solutionCount).toBe(1);
    expect(await pointsOf(bench.db, vera)).toBe(15);
  });

  test("takes three answers, and no fourth", async () => {
    const { otto, vera, pekka, mo, threadId, postId } = await answered();
    const ids = [postId];
    for (const author of [pekka, mo, vera])
      ids.push(
        await anAnswer(bench.db, author, threadId, {
          body: `${author.handle} says to look at the purchase date instead.`,
        }),
      );
    for (const id of ids.slice(0, 3))
      await acceptSolution(bench.db, otto, { threadId, postId: id });

    const fourth = acceptSolution(bench.db, otto, { threadId, postId: ids[3]! });

    await expect(fourth).rejects.toThrow(refusal("forum.solutions-full", "conflict"));
    expect((await threadRow(bench.db, threadId)).solutionCount).toBe(3);
  });

  test("of two last places at once gives only what is free", async () => {
    const { otto, vera, pekka, mo, threadId, postId } = await answered();
    const others = [];
    for (const author of [pekka, mo, vera])
      others.push(
        await anAnswer(bench.db, author, threadId, {
          body: `${author.handle} says to look at the purchase date instead.`,
        }),
      );
    await acceptSolution(bench.db, otto, { threadId, postId });

    const results = await Promise.allSettled(
      others.map((id) => acceptSolution(bench.db, otto, { threadId, postId: id })),
    );

    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(2);
    expect((await threadRow(bench.db, threadId)).solutionCount).toBe(3);
  });

  test("of the asker's own answer solves, without points or news", async () => {
    const { otto, threadId } = await answered();
    const own = await anAnswer(bench.db, otto, threadId, {
      body: "I found it: the bank had booked it under another date.",
    });

    await acceptSolution(bench.db, otto, { threadId, postId: own });

    expect((await threadRow(bench.db, threadId)).state).toBe("solved");
    expect(await pointsOf(bench.db, otto)).toBe(0);
    const told = await bench.db
      .select()
      .from(notifications)
      .where(eq(notifications.kind, "solution"));
    expect(told).toEqual([]);
  });

  test("by an expert works when the asker has been silent for seven days", async () => {
    const { pekka, threadId, postId } = await answered();

    const early = acceptSolution(
      bench.db,
      pekka,
      { threadId, postId },
      new Date(days(7, minutes(10)).getTime() - 1),
    );
    await expect(early).rejects.toThrow(refusal("forum.solution-asker-active", "conflict"));
    await acceptSolution(bench.db, pekka, { threadId, postId }, days(7, minutes(10)));

    const [solution] = await bench.db.select().from(solutions);
    expect(solution).toMatchObject({ acceptedBy: pekka.id, acceptedAs: "expert" });
  });

  test("by an expert is refused while the asker still writes", async () => {
    const { otto, pekka, threadId, postId } = await answered();
    await aComment(bench.db, otto, postId, { at: days(2) });

    const acceptance = acceptSolution(bench.db, pekka, { threadId, postId }, days(30));

    await expect(acceptance).rejects.toThrow(refusal("forum.solution-asker-active", "conflict"));
  });

  test("by an expert is refused after the asker took the solution back", async () => {
    const { otto, pekka, threadId, postId } = await answered();
    await acceptSolution(bench.db, otto, { threadId, postId }, days(1));
    await withdrawSolution(bench.db, otto, { threadId, postId }, days(2));

    const acceptance = acceptSolution(bench.db, pekka, { threadId, postId }, days(30));

    await expect(acceptance).rejects.toThrow(refusal("forum.solution-asker-active", "conflict"));
  });

  test("by an expert of their own answer is refused", async () => {
    const { otto, pekka } = await everybody(bench.db);
    const { threadId } = await aQuestion(bench.db, otto);
    const postId = await anAnswer(bench.db, pekka, threadId);

    const acceptance = acceptSolution(bench.db, pekka, { threadId, postId }, days(30));

    await expect(acceptance).rejects.toThrow(refusal("forum.solution-own-answer", "not_allowed"));
  });

  test("by another member is refused, however long the asker is silent", async () => {
    const { vera, nina, threadId, postId } = await answered();

    for (const other of [vera, nina]) {
      const acceptance = acceptSolution(bench.db, other, { threadId, postId }, days(30));
      await expect(acceptance).rejects.toThrow(refusal("forum.solution-not-asker", "not_allowed"));
    }
  });

  test("of an answer to another question is refused", async () => {
    const { otto, postId } = await answered();
    const other = await aQuestion(bench.db, otto, { title: "Where is my other refund?" });

    const acceptance = acceptSolution(bench.db, otto, { threadId: other.threadId, postId });

    await expect(acceptance).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });

  test("of the question itself is refused", async () => {
    const { otto, threadId } = await answered();
    const { questionId } = await threadRow(bench.db, threadId);

    const acceptance = acceptSolution(bench.db, otto, { threadId, postId: questionId! });

    await expect(acceptance).rejects.toThrow(refusal("forum.solution-not-an-answer", "invalid"));
  });

  test("of a hidden answer is refused as if it were not there", async () => {
    const { otto, threadId, postId } = await answered();
    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, postId));

    const acceptance = acceptSolution(bench.db, otto, { threadId, postId });

    await expect(acceptance).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });

  test("in a thread that isn't there is refused", async () => {
    const { otto, postId } = await answered();

    const acceptance = acceptSolution(bench.db, otto, { threadId: 404, postId });

    await expect(acceptance).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });
});
