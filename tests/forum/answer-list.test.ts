import { describe, expect, test } from "vitest";
import {
  answerSortFrom,
  nearestPage,
  orderAnswers,
  preferredOver,
  type AnswerStanding,
} from "#app/forum/answer-list.ts";
import { hours, noon } from "#tests/support/people.ts";

const answer = (id: number, own: Partial<AnswerStanding> = {}): AnswerStanding => ({
  id,
  createdAt: noon,
  score: 0,
  isOfficial: false,
  isPicked: false,
  ...own,
});

const ids = (answers: AnswerStanding[]) => answers.map(({ id }) => id);

describe("orderAnswers", () => {
  test("puts official first, then staff picks, then the most helpful, then the oldest", () => {
    const answers = [
      answer(1, { score: 1 }),
      answer(2, { score: 1, createdAt: hours(-1) }),
      answer(3, { score: 50 }),
      answer(4, { isPicked: true }),
      answer(5, { isOfficial: true }),
    ];

    expect(ids(orderAnswers(answers, "best"))).toEqual([5, 4, 3, 2, 1]);
  });

  test("keeps answers of one moment in the order they were written", () => {
    expect(ids(orderAnswers([answer(2), answer(1)], "oldest"))).toEqual([1, 2]);
    expect(ids(orderAnswers([answer(1), answer(2)], "newest"))).toEqual([2, 1]);
  });
});

describe("preferredOver", () => {
  test("needs five votes and twice the solution's", () => {
    const solution = answer(1, { score: 3 });

    expect(preferredOver(solution, [answer(2, { score: 5 })])).toBeNull();
    expect(preferredOver(solution, [answer(2, { score: 6 })])?.id).toBe(2);
    expect(preferredOver(answer(1), [answer(2, { score: 4 })])).toBeNull();
    expect(preferredOver(answer(1), [answer(2, { score: 5 })])?.id).toBe(2);
  });

  test("says nothing where there is no solution or no other answer", () => {
    expect(preferredOver(undefined, [answer(2, { score: 50 })])).toBeNull();
    expect(preferredOver(answer(1), [])).toBeNull();
  });
});

describe("nearestPage", () => {
  test("has room for twenty answers", () => {
    expect(nearestPage(null, 0)).toEqual({ page: 1, pages: 1 });
    expect(nearestPage(null, 20)).toEqual({ page: 1, pages: 1 });
    expect(nearestPage("2", 21)).toEqual({ page: 2, pages: 2 });
  });

  test("takes what is no page for the first, and too far for the last", () => {
    expect(nearestPage("x", 50).page).toBe(1);
    expect(nearestPage("-2", 50).page).toBe(1);
    expect(nearestPage("9999999999", 50).page).toBe(1);
    expect(nearestPage("4", 50).page).toBe(3);
  });
});

test("an order that does not exist is the usual one", () => {
  expect(answerSortFrom("newest")).toBe("newest");
  expect(answerSortFrom("worst")).toBe("best");
  expect(answerSortFrom(null)).toBe("best");
});
