import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  acceptSolution,
  solveOtherwise,
  withdrawSolution,
  withdrawSolvedOtherwise,
} from "#app/forum/solutions.server.ts";
import { countUnread } from "#app/notifications/inbox.server.ts";
import { findTitles } from "#app/search/title-index.server.ts";
import { pointEntries } from "#db/schema/accounts.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
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

const bench = withDatabase();
withRenderer();

/** Otto asked, Vera answered ten minutes later. */
async function answered() {
  const people = await everybody(bench.db);
  const { threadId } = await aQuestion(bench.db, people.otto);
  const postId = await anAnswer(bench.db, people.vera, threadId);
  return { ...people, threadId, postId };
}

const isFoundSolved = async () => (await findTitles(bench.db, "refund"))[0]?.isSolved;

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

describe("withdrawSolution", () => {
  test("leaves no trace", async () => {
    const { otto, vera, threadId, postId } = await answered();
    const before = await threadRow(bench.db, threadId);
    await acceptSolution(bench.db, otto, { threadId, postId }, minutes(30));

    await withdrawSolution(bench.db, otto, { threadId, postId }, minutes(40));

    expect(await threadRow(bench.db, threadId)).toEqual({
      ...before,
      stateChangedAt: minutes(40),
      stateChangedBy: otto.id,
    });
    expect(await pointsOf(bench.db, vera)).toBe(0);
    expect(await countUnread(bench.db, vera.id)).toBe(0);
    expect(await bench.db.$count(solutions)).toBe(0);
    expect(await bench.db.$count(pointEntries)).toBe(0);
    expect(await isFoundSolved()).toBe(false);
  });

  test("of one of two keeps the thread solved", async () => {
    const { otto, pekka, threadId, postId } = await answered();
    const second = await anAnswer(bench.db, pekka, threadId);
    await acceptSolution(bench.db, otto, { threadId, postId });
    await acceptSolution(bench.db, otto, { threadId, postId: second });

    await withdrawSolution(bench.db, otto, { threadId, postId });

    expect(await threadRow(bench.db, threadId)).toMatchObject({
      state: "solved",
      solutionCount: 1,
    });
  });

  test("of an answer that is no solution changes nothing", async () => {
    const { otto, threadId, postId } = await answered();
    const before = await threadRow(bench.db, threadId);

    await withdrawSolution(bench.db, otto, { threadId, postId });

    expect(await threadRow(bench.db, threadId)).toEqual(before);
  });

  test("works for the expert who accepted it, and no other", async () => {
    const { pekka, mo, threadId, postId } = await answered();
    await acceptSolution(bench.db, pekka, { threadId, postId }, days(8));

    const others = withdrawSolution(bench.db, mo, { threadId, postId }, days(9));
    await expect(others).rejects.toThrow(refusal("forum.solution-not-yours", "not_allowed"));
    await withdrawSolution(bench.db, pekka, { threadId, postId }, days(9));

    expect(await bench.db.$count(solutions)).toBe(0);
  });

  test("is the asker's right whoever accepted", async () => {
    const { otto, pekka, threadId, postId } = await answered();
    await acceptSolution(bench.db, pekka, { threadId, postId }, days(8));

    await withdrawSolution(bench.db, otto, { threadId, postId }, days(9));

    expect((await threadRow(bench.db, threadId)).state).toBe("open");
  });

  test("is refused to the answerer", async () => {
    const { otto, vera, threadId, postId } = await answered();
    await acceptSolution(bench.db, otto, { threadId, postId });

    const withdrawal = withdrawSolution(bench.db, vera, { threadId, postId });

    await expect(withdrawal).rejects.toThrow(refusal("forum.solution-not-yours", "not_allowed"));
  });
});

describe("solveOtherwise", () => {
  const note = "The bank found it: it had been booked under another name.";

  test("ends the question with the asker's note", async () => {
    const { otto, threadId } = await answered();

    await solveOtherwise(bench.db, otto, { threadId, note });

    expect(await threadRow(bench.db, threadId)).toMatchObject({
      state: "solved_otherwise",
      solvedNote: note,
    });
    expect(await isFoundSolved()).toBe(true);
  });

  test("taken back opens the question and forgets the note", async () => {
    const { otto, threadId } = await answered();
    await solveOtherwise(bench.db, otto, { threadId, note });

    await withdrawSolvedOtherwise(bench.db, otto, { threadId });

    expect(await threadRow(bench.db, threadId)).toMatchObject({ state: "open", solvedNote: null });
    expect(await isFoundSolved()).toBe(false);
  });

  test("gives way to a solution", async () => {
    const { otto, threadId, postId } = await answered();
    await solveOtherwise(bench.db, otto, { threadId, note });

    await acceptSolution(bench.db, otto, { threadId, postId });

    expect(await threadRow(bench.db, threadId)).toMatchObject({
      state: "solved",
      solvedNote: null,
    });
  });

  test("is refused while there is a solution", async () => {
    const { otto, threadId, postId } = await answered();
    await acceptSolution(bench.db, otto, { threadId, postId });

    const ending = solveOtherwise(bench.db, otto, { threadId, note });

    await expect(ending).rejects.toThrow(refusal("forum.otherwise-has-solution", "conflict"));
  });

  test("is refused to everybody but the asker, staff too", async () => {
    const { stella, threadId } = await answered();

    const ending = solveOtherwise(bench.db, stella, { threadId, note });
    const undoing = withdrawSolvedOtherwise(bench.db, stella, { threadId });

    await expect(ending).rejects.toThrow(refusal("forum.otherwise-not-asker", "not_allowed"));
    await expect(undoing).rejects.toThrow(refusal("forum.otherwise-not-asker", "not_allowed"));
  });

  test("is refused without a sentence", async () => {
    const { otto, threadId } = await answered();

    const ending = solveOtherwise(bench.db, otto, { threadId, note: "  done  " });

    await expect(ending).rejects.toThrow(refusal("form.invalid", "invalid"));
    expect((await threadRow(bench.db, threadId)).state).toBe("open");
  });

  test("leaves a removed question alone", async () => {
    const { otto, threadId } = await answered();
    await bench.db.update(threads).set({ visibility: "removed" }).where(eq(threads.id, threadId));

    const ending = solveOtherwise(bench.db, otto, { threadId, note });

    await expect(ending).rejects.toThrow(refusal("forum.gone-by-moderators", "gone"));
  });
});
