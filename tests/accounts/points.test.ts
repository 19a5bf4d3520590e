import { expect, test } from "vitest";
import { pointCause, pointsForHelpful, pointsForSameProblem } from "#app/accounts/points.ts";

test("a helpful vote is worth six points, and one post at most thirty", () => {
  expect([0, 1, 4, 5, 6, 1_000].map(pointsForHelpful)).toEqual([0, 6, 24, 30, 30, 30]);
});

test("a shared problem is worth one point, and one question at most fifteen", () => {
  expect([0, 1, 14, 15, 16, 1_000].map(pointsForSameProblem)).toEqual([0, 1, 14, 15, 15, 15]);
});

test("nothing is ever negative", () => {
  expect(pointsForHelpful(-3)).toBe(0);
});

test("causes of different rules about the same post are different", () => {
  const causes = Object.values(pointCause).map((causeOf) => causeOf(17));

  expect(new Set(causes).size).toBe(4);
});
