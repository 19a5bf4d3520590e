import { describe, expect, test } from "vitest";
import { closestWord } from "#app/search/spelling.ts";

const known = [
  { term: "refund", documents: 5 },
  { term: "refuse", documents: 9 },
  { term: "käyttäjä", documents: 2 },
  { term: "merchant", documents: 4 },
];

describe("closestWord", () => {
  test.each([
    ["refunnd", "refund"],
    ["refud", "refund"],
    ["merchnat", "merchant"],
    ["kayttajaa", "käyttäjä"],
    ["merchants", "merchant"],
  ])("takes %s for %s", (typed, meant) => {
    expect(closestWord(typed, known)).toBe(meant);
  });

  test("takes nothing for what is like nothing", () => {
    expect(closestWord("xyzzy", known)).toBeNull();
    expect(closestWord("refund", [{ term: "refund", documents: 1 }])).toBeNull();
  });

  test("prefers the commoner of two that are as like", () => {
    const twins = [
      { term: "cards", documents: 1 },
      { term: "carde", documents: 3 },
    ];

    expect(closestWord("card", twins)).toBe("carde");
  });
});
