import { describe, expect, test } from "vitest";
import { wordsFor } from "#app/ui/elements/character-count.ts";

describe("the words of the counter", () => {
  test("say how many characters there are", () => {
    expect(wordsFor("kysymys", "{count} of 150 characters")).toBe("7 of 150 characters");
  });

  test("count a line end once, as the server does", () => {
    expect(wordsFor("a\r\nb", "{count}")).toBe("3");
  });

  test("count a letter and its accent as the one letter they become", () => {
    expect(wordsFor("a\u0308", "{count}")).toBe("1");
  });

  test("write large numbers in the reader's way", () => {
    expect(wordsFor("x".repeat(1_200), "{count}", "en-GB")).toBe("1,200");
  });
});
