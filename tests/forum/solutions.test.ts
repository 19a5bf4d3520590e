import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import {
  isAskerSilent,
  judgeAskersWord,
  judgeSolution,
  judgeSolvedOtherwise,
  judgeWithdrawal,
  readSolvedNote,
} from "#app/forum/solutions.ts";
import { days, hours, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const person = (id: number, rank: MemberActor["rank"] = "member"): MemberActor => ({
  id,
  handle: "x",
  displayName: "X",
  rank,
  isSuspended: false,
  language: "en",
});
const otto = person(1);
const pekka = person(4, "expert");
const thread = { askerId: otto.id, state: "open", lockedAt: null } as const;
const answer = { kind: "answer", authorId: 2, visibility: "public", createdAt: noon } as const;
const acceptance = { answer, others: 0, askerActiveAt: null, now: days(30) };

describe("judgeSolution", () => {
  test("tells as what the answer is accepted", () => {
    const accepters = [otto, pekka, person(5, "moderator"), person(6, "staff"), person(7, "admin")];

    const told = accepters.map((actor) => judgeSolution(actor, thread, acceptance));

    expect(told).toEqual(["asker", "expert", "moderator", "staff", "admin"]);
  });

  test("takes the third and refuses the fourth", () => {
    expect(judgeSolution(otto, thread, { ...acceptance, others: 2 })).toBe("asker");
    expect(() => judgeSolution(otto, thread, { ...acceptance, others: 3 })).toThrow(
      refusal("forum.solutions-full", "conflict"),
    );
  });

  test("refuses a thread that is locked, closed or a duplicate", () => {
    const judge = (change: object) => () =>
      judgeSolution(otto, { ...thread, ...change }, acceptance);

    expect(judge({ lockedAt: noon })).toThrow(refusal("forum.thread-locked", "conflict"));
    expect(judge({ state: "closed" })).toThrow(refusal("forum.solution-closed", "conflict"));
    expect(judge({ state: "duplicate" })).toThrow(refusal("forum.solution-duplicate", "conflict"));
  });

  test("refuses a hidden answer and what is no answer", () => {
    const hidden = { ...answer, visibility: "hidden" } as const;
    const comment = { ...answer, kind: "comment" } as const;

    expect(() => judgeSolution(otto, thread, { ...acceptance, answer: hidden })).toThrow(
      refusal("forum.solution-hidden-answer", "conflict"),
    );
    expect(() => judgeSolution(otto, thread, { ...acceptance, answer: comment })).toThrow(
      refusal("forum.solution-not-an-answer", "invalid"),
    );
  });

  test("refuses a suspended asker", () => {
    expect(() => judgeSolution({ ...otto, isSuspended: true }, thread, acceptance)).toThrow(
      refusal("accounts.suspended", "not_allowed"),
    );
  });

  test("lets an expert speak for an imported asker who is nobody here", () => {
    expect(judgeSolution(pekka, { ...thread, askerId: null }, acceptance)).toBe("expert");
  });
});

describe("isAskerSilent", () => {
  test("after seven days without a word", () => {
    const justBefore = new Date(days(7).getTime() - 1);

    expect(isAskerSilent({ answer, askerActiveAt: null, now: justBefore })).toBe(false);
    expect(isAskerSilent({ answer, askerActiveAt: null, now: days(7) })).toBe(true);
  });

  test("what came before the answer does not count, what came after does", () => {
    expect(isAskerSilent({ answer, askerActiveAt: hours(-1), now: days(7) })).toBe(true);
    expect(isAskerSilent({ answer, askerActiveAt: hours(1), now: days(70) })).toBe(false);
  });
});

describe("judgeWithdrawal", () => {
  test("is the asker's and the accepter's", () => {
    const byPekka = { acceptedBy: pekka.id };

    expect(() => judgeWithdrawal(otto, thread, byPekka)).not.toThrow();
    expect(() => judgeWithdrawal(pekka, thread, byPekka)).not.toThrow();
    expect(() => judgeWithdrawal(person(5, "admin"), thread, byPekka)).toThrow(
      refusal("forum.solution-not-yours", "not_allowed"),
    );
  });

  test("is not for an expert who has become a member", () => {
    const former = { ...pekka, rank: "member" } as const;

    expect(() => judgeWithdrawal(former, thread, { acceptedBy: pekka.id })).toThrow(
      refusal("forum.solution-not-yours", "not_allowed"),
    );
  });

  test("waits while the thread is locked", () => {
    expect(() =>
      judgeWithdrawal(otto, { ...thread, lockedAt: noon }, { acceptedBy: otto.id }),
    ).toThrow(refusal("forum.thread-locked", "conflict"));
  });
});

describe("judgeSolvedOtherwise", () => {
  test("is the asker's word, while nothing else has ended the question", () => {
    const judge = (change: object) => () => judgeSolvedOtherwise(otto, { ...thread, ...change });

    expect(judge({})).not.toThrow();
    expect(judge({ state: "needs_info" })).not.toThrow();
    expect(judge({ state: "solved" })).toThrow(refusal("forum.otherwise-has-solution"));
    expect(judge({ state: "closed" })).toThrow(refusal("forum.solution-closed"));
    expect(judge({ state: "duplicate" })).toThrow(refusal("forum.solution-duplicate"));
    expect(judge({ lockedAt: noon })).toThrow(refusal("forum.thread-locked"));
  });

  test("is nobody else's", () => {
    expect(() => judgeAskersWord(person(7, "admin"), thread)).toThrow(
      refusal("forum.otherwise-not-asker", "not_allowed"),
    );
  });
});

test("the asker's note has 10 to 600 characters on one line", () => {
  const refused = refusal("form.invalid", "invalid");

  expect(() => readSolvedNote("x".repeat(9))).toThrow(refused);
  expect(readSolvedNote(`  ${"x".repeat(5)}\n\n${"y".repeat(4)} `)).toBe("xxxxx yyyy");
  expect(readSolvedNote("x".repeat(600))).toHaveLength(600);
  expect(() => readSolvedNote("x".repeat(601))).toThrow(refused);
});
