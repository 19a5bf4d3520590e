import { describe, expect, test } from "vitest";
import { snowballAnalyzer } from "#app/search/analysis/words.ts";
import { markAll, quoteBest, SNIPPET, type Piece } from "#app/search/marks.ts";

const wanted = new Map([
  ["refund", 0],
  ["card", 1],
]);
const wordsOf = (text: string) => snowballAnalyzer.analyze(text, "en");
const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");

describe("markAll", () => {
  test("marks every form of the words, and nothing else", () => {
    const text = "Refunds: refunded to the Card?";

    expect(written(markAll(text, wordsOf(text), wanted))).toBe(
      "[Refunds]: [refunded] to the [Card]?",
    );
  });

  test("keeps HTML as the words it is", () => {
    const text = "<b>refund</b> & co";

    expect(written(markAll(text, wordsOf(text), wanted))).toBe("<b>[refund]</b> & co");
  });
});

describe("quoteBest", () => {
  test("gives a short text whole", () => {
    const text = "The refund came.";

    expect(written(quoteBest(text, wordsOf(text), wanted))).toBe("The [refund] came.");
  });

  test("quotes where most of the words stand, from word to word", () => {
    const filler = "Something else entirely is told here. ".repeat(12);
    const text = `A refund. ${filler}The card got its refund late. ${filler}`;

    const quote = quoteBest(text, wordsOf(text), wanted);

    expect(written(quote)).toContain("The [card] got its [refund] late.");
    expect(written(quote)).toMatch(/^… \w/);
    expect(written(quote)).toMatch(/\w …$/);
    expect(quote.map(({ text: piece }) => piece).join("").length).toBeLessThanOrEqual(
      SNIPPET.characters + 4,
    );
  });

  test("begins at the beginning where no word is met", () => {
    const text = "Nothing of it stands here. ".repeat(20);

    expect(written(quoteBest(text, wordsOf(text), wanted))).toMatch(/^Nothing of it.* …$/);
  });
});
