import { describe, expect, test } from "vitest";
import { answerSortFrom, nearestPage, sortAnswers } from "#app/forum/answer-list.ts";
import type { OrderedAnswer } from "#app/forum/answer-order.ts";
import { hours, noon } from "#tests/support/people.ts";

const answer = (id: number, own: Partial<OrderedAnswer> = {}): OrderedAnswer => ({
  id,
  createdAt: noon,
  score: 0,
  acceptedAt: null,
  officialAt: null,
  pickedAt: null,
  ...own,
});

const ids = (answers: OrderedAnswer[]) => answers.map(({ id }) => id);

describe("sortAnswers", () => {
  test("goes by age alone where newest or oldest is asked for", () => {
    const answers = [
      answer(1, { score: 9 }),
      answer(2, { createdAt: hours(-1) }),
      answer(3, { createdAt: hours(1), officialAt: noon }),
    ];

    expect(ids(sortAnswers(answers, "oldest"))).toEqual([2, 1, 3]);
    expect(ids(sortAnswers(answers, "newest"))).toEqual([3, 1, 2]);
    expect(ids(sortAnswers(answers, "best"))).toEqual([3, 1, 2]);
  });

  test("keeps answers of one moment in the order they were written", () => {
    expect(ids(sortAnswers([answer(2), answer(1)], "oldest"))).toEqual([1, 2]);
    expect(ids(sortAnswers([answer(1), answer(2)], "newest"))).toEqual([2, 1]);
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
