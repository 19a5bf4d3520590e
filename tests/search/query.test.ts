import { expect, test } from "vitest";
import { queryFrom } from "#app/search/query.ts";

test("a query is one line without what nobody typed", () => {
  expect(queryFrom("  refund\n\tnot\u0000 arrived ")).toBe("refund not arrived");
  expect(queryFrom(null)).toBe("");
});

test("a query has two hundred characters at most, and no half ones", () => {
  expect(queryFrom("ä".repeat(300))).toBe("ä".repeat(200));
  expect([...queryFrom("🦆".repeat(300))]).toHaveLength(200);
  expect(queryFrom("a\ud800b").isWellFormed()).toBe(true);
});
