import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugFrom } from "#app/content/slugs.ts";

describe("slugFrom", () => {
  test("writes Finnish letters as they look", () => {
    expect(slugFrom("Miksi rahansiirto ei näy? Åbo & Köyliö")).toBe(
      "miksi-rahansiirto-ei-nay-abo-koylio",
    );
    expect(slugFrom("Näkyy".normalize("NFD"))).toBe("nakyy");
  });

  test("spells other alphabets where it can", () => {
    expect(slugFrom("Привет мир")).toBe("privet-mir");
  });

  test("has a word for titles that can't be spelled", () => {
    expect(slugFrom("???")).toBe("question");
    expect(slugFrom("", "article")).toBe("article");
  });

  test("leaves the words of acts to the acts", () => {
    expect(slugFrom("Solution ???")).toBe("about-solution");
    expect(slugFrom("Solved otherwise!")).toBe("about-solved-otherwise");
    expect(slugFrom("Answer me")).toBe("answer-me");
  });

  test("ends with a whole word where it gets long", () => {
    expect(slugFrom("word ".repeat(40))).toBe("word-".repeat(16).slice(0, -1));
    expect(slugFrom("x".repeat(200))).toBe("x".repeat(80));
  });

  test("is always lower-case letters, digits and single dashes, 1 to 80 of them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        expect(slugFrom(title)).toMatch(/^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
