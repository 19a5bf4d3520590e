import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  acceptSolution,
  solveOtherwise,
  withdrawSolution,
  withdrawSolvedOtherwise,
} from "#app/forum/solutions.server.ts";
import { countUnread } from "#app/notifications/inbox.server.ts";
import { pointEntries } from "#db/schema/accounts.ts";
import { solutions, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { anAnswer, pointsOf, threadRow, withRenderer } from "#tests/support/forum.ts";
import { days, minutes } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { anAnsweredThread } from "#tests/support/solving.ts";

const bench = withDatabase();
withRenderer();

const { answered, isFoundSolved } = anAnsweredThread(bench);

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

    await expect(solveOtherwise(bench.db, stella, { threadId, note })).rejects.toThrow(
      refusal("forum.otherwise-not-asker", "not_allowed"),
    );
    await expect(withdrawSolvedOtherwise(bench.db, stella, { threadId })).rejects.toThrow(
      refusal("forum.otherwise-not-asker", "not_allowed"),
    );
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
