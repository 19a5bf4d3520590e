import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descriptionOf, excerptOf } from "#app/content/excerpts.ts";

describe("excerptOf", () => {
  test("leaves a short text as it is, on one line", () => {
    expect(excerptOf("Palautus\n\nei  näy", 17)).toBe("Palautus ei näy");
    expect(excerptOf("", 10)).toBe("");
  });

  test("ends with a whole word", () => {
    expect(excerptOf("Palautus ei näy tilillä", 22)).toBe("Palautus ei näy…");
    expect(excerptOf("Palautus ei näy tilillä", 23)).toBe("Palautus ei näy tilillä");
    expect(excerptOf("Tili on kiinni, miksi?", 18)).toBe("Tili on kiinni…");
  });

  test("cuts a word that is too long between characters as people count them", () => {
    expect(excerptOf("ä".normalize("NFD").repeat(20), 8)).toBe(
      `${"ä".normalize("NFD").repeat(3)}…`,
    );
    expect(excerptOf("👩🏽‍💻".repeat(10), 16)).toBe("👩🏽‍💻👩🏽‍💻…");
  });

  test("is never longer than asked and never half a character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 20, max: 100 }),
        (text, longest) => {
          const excerpt = excerptOf(text, longest);

          expect(excerpt.length).toBeLessThanOrEqual(longest);
          expect(excerpt.isWellFormed()).toBe(true);
          expect(excerpt).not.toContain("\n");
        },
      ),
    );
  });
});

test("a description has at most 160 characters", () => {
  expect(descriptionOf("a ".repeat(300)).length).toBeLessThanOrEqual(160);
});
