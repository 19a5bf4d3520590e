import { describe, expect, test } from "vitest";
import { findOutvoting, orderAnswers, type OrderedAnswer } from "#app/forum/answer-order.ts";
import { minutes, noon } from "#tests/support/people.ts";

const answer = (id: number, own: Partial<OrderedAnswer> = {}): OrderedAnswer => ({
  id,
  acceptedAt: null,
  officialAt: null,
  pickedAt: null,
  score: 0,
  createdAt: minutes(id),
  ...own,
});

describe("orderAnswers", () => {
  test("puts solutions first as they were accepted, then official, picks, helpful, oldest", () => {
    const answers = [
      answer(1),
      answer(2, { score: 9 }),
      answer(3, { pickedAt: noon }),
      answer(4, { officialAt: noon }),
      answer(5, { acceptedAt: minutes(9), score: 50 }),
      answer(6, { acceptedAt: minutes(8) }),
      answer(7),
    ];

    expect(orderAnswers(answers).map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1, 7]);
  });

  test("leaves the list it was given as it was", () => {
    const answers = [answer(1), answer(2, { score: 1 })];

    orderAnswers(answers);

    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
  });

  test("takes the lower number of two from the same moment", () => {
    const answers = [answer(2, { createdAt: noon }), answer(1, { createdAt: noon })];

    expect(orderAnswers(answers).map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe("findOutvoting", () => {
  const solution = (score: number) => answer(1, { acceptedAt: noon, score });

  test("finds an answer with twice the votes", () => {
    expect(findOutvoting([solution(3), answer(2, { score: 6 })])?.id).toBe(2);
    expect(findOutvoting([solution(3), answer(2, { score: 5 })])).toBeNull();
  });

  test("wants at least five", () => {
    expect(findOutvoting([solution(0), answer(2, { score: 5 })])?.id).toBe(2);
    expect(findOutvoting([solution(0), answer(2, { score: 4 })])).toBeNull();
  });

  test("compares with the best of several solutions", () => {
    const second = answer(3, { acceptedAt: minutes(1), score: 4 });

    expect(findOutvoting([solution(1), second, answer(2, { score: 7 })])).toBeNull();
    expect(findOutvoting([solution(1), second, answer(2, { score: 8 })])?.id).toBe(2);
  });

  test("finds nothing where nothing was accepted", () => {
    expect(findOutvoting([answer(2, { score: 99 })])).toBeNull();
  });
});
