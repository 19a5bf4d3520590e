import { describe, expect, test } from "vitest";
import { parseQuery, queryFrom } from "#app/search/query.ts";

test("a query is one line without what nobody typed", () => {
  expect(queryFrom("  refund\n\tnot\u0000 arrived ")).toBe("refund not arrived");
  expect(queryFrom(null)).toBe("");
});

test("a query has two hundred characters at most, and no half ones", () => {
  expect(queryFrom("ä".repeat(300))).toBe("ä".repeat(200));
  expect([...queryFrom("🦆".repeat(300))]).toHaveLength(200);
  expect(queryFrom("a\ud800b").isWellFormed()).toBe(true);
});

describe("parseQuery", () => {
  test("parts operators from words", () => {
    expect(
      parseQuery('late IS:solved tag:Card "bank days" -wallet topic:refunds by:@otto'),
    ).toEqual({
      text: "late bank days",
      phrases: ["bank days"],
      without: ["wallet"],
      is: "solved",
      tags: ["card"],
      topics: ["refunds"],
      by: ["otto"],
    });
  });

  test.each([
    ["is:late", "is:late"],
    ["error:5 https://x.example/a", "error:5 https://x.example/a"],
    ["- -- tag:", "- -- tag:"],
    ['an "open quote', "an open quote"],
    ['""', ""],
    ["AND OR NEAR(a b) * ^", "AND OR NEAR(a b) * ^"],
  ])("takes %s for words", (typed, text) => {
    expect(parseQuery(typed)).toEqual({
      text,
      phrases: [],
      without: [],
      is: null,
      tags: [],
      topics: [],
      by: [],
    });
  });

  test("takes five of a kind at most", () => {
    const { tags, without } = parseQuery(
      Array.from({ length: 9 }, (_, at) => `tag:t${at} -w${at}`).join(" "),
    );

    expect(tags).toHaveLength(5);
    expect(without).toHaveLength(5);
  });
});
