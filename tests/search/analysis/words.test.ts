import { expect, test } from "vitest";
import { snowballAnalyzer } from "#app/search/analysis/words.ts";

test("a word is told with its place in the text", () => {
  const text = "Refunds, maksut!";

  const words = snowballAnalyzer.analyze(text, "en");

  expect(words.map(({ raw, start, end }) => [raw, text.slice(start, end)])).toEqual([
    ["refunds", "Refunds"],
    ["maksut", "maksut"],
  ]);
});

test("forms of an English word share a key", () => {
  const keys = snowballAnalyzer.analyze("payment payments", "en").map((word) => word.keys);

  expect(keys[0]).toEqual(keys[1]);
});
