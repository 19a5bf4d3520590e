import { describe, expect, test } from "vitest";
import { gapKey, gapsIn, maskQuery } from "#app/insight/gaps.ts";

const search = (query: string, found: number) =>
  ({ kind: "search", query, groupKey: query, lang: "en", found }) as const;

describe("the key of a gap", () => {
  test("is the same for the same words in other forms and another order", () => {
    expect(gapKey("refunds card", "en")).toBe(gapKey("Card refund", "en"));
    expect(gapKey("refund", "en")).not.toBe(gapKey("refund card", "en"));
  });

  test("is empty for a query without words", () => {
    expect(gapKey("?!", "en")).toBe("");
  });
});

describe("a query", () => {
  test("is kept without personal data", () => {
    expect(maskQuery("refund 4111 1111 1111 1111 otto@firma.fi")).toBe("refund [card] [email]");
    expect(maskQuery("tili FI21 1234 5600 0007 85, 131052-308T, +358 40 123 4567")).toBe(
      "tili [iban], [identity-code], [phone]",
    );
    expect(maskQuery("error E-4012")).toBe("error E-4012");
  });
});

describe("gaps of a journey", () => {
  test("are searches that found nothing, and those of which nothing was opened", () => {
    const gaps = gapsIn([search("a", 0), search("b", 3), search("c", 3), { kind: "article" }]);

    expect(gaps).toEqual([
      { query: "a", groupKey: "a", lang: "en", noResult: 1, noClick: 0, asked: 0 },
      { query: "b", groupKey: "b", lang: "en", noResult: 0, noClick: 1, asked: 0 },
    ]);
  });

  test("count the question that was posted in the end with the last search", () => {
    const gaps = gapsIn([
      search("a", 2),
      { kind: "thread" },
      search("b", 2),
      { kind: "thread" },
      { kind: "posted" },
    ]);

    expect(gaps).toEqual([
      { query: "b", groupKey: "b", lang: "en", noResult: 0, noClick: 0, asked: 1 },
    ]);
  });

  test("have words", () => {
    expect(gapsIn([{ kind: "search", query: "?", groupKey: "", found: 0 }])).toEqual([]);
  });
});
