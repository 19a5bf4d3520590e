import { describe, expect, test } from "vitest";
import { snowballAnalyzer } from "#app/search/analysis/words.ts";
import { lookupTerms, termsOf } from "#app/search/similar/lookup-terms.ts";
import { readText } from "#app/search/similar/reading.ts";
import { Vocabulary } from "#app/search/similar/vocabulary.ts";
import { text } from "./sample.ts";

describe("lookupTerms", () => {
  test("rare words come first, words that tell nothing last", () => {
    expect(
      chosen("the refund of the sourdough", { the: 900, of: 900, refund: 50, sourdough: 2 }),
    ).toEqual(["sourdough", "refund", "the", "of"]);
  });

  test("what no text has is not looked up", () => {
    expect(chosen("refund zqxwv", { refund: 50 })).toEqual(["refund"]);
  });

  test("sixteen terms are enough", () => {
    const words = Array.from({ length: 30 }, (_, at) => `w${at}`);

    expect(
      chosen(words.join(" "), Object.fromEntries(words.map((word) => [word, 5]))),
    ).toHaveLength(16);
  });
});

function chosen(asked: string, having: Record<string, number>): string[] {
  const vocabulary = new Vocabulary(snowballAnalyzer);
  const reading = readText(vocabulary, text(asked));
  const known = Object.fromEntries(
    termsOf(reading).map((term) => [vocabulary.nameOf(term), term] as const),
  );
  const counts = new Map(
    Object.entries(having).map(([word, count]) => [
      known[word] ?? known[vocabulary.nameOf(vocabulary.read(word, "en")[0]!.terms[0]!)],
      count,
    ]),
  );
  return lookupTerms(reading, { texts: 1000, having: (term) => counts.get(term) ?? 0 }).map(
    (term) => words(vocabulary, asked).find(([, name]) => name === vocabulary.nameOf(term))![0],
  );
}

const words = (vocabulary: Vocabulary, asked: string) =>
  asked
    .split(" ")
    .map((word) => [word, vocabulary.nameOf(vocabulary.read(word, "en")[0]!.terms[0]!)] as const);
