import { describe, expect, test } from "vitest";
import { fuse, standardScores } from "#app/search/similar/fusion.ts";
import { signals } from "#tests/support/signals.ts";

describe("standardScores", () => {
  test("they tell how far from the mean a value is, in standard deviations", () => {
    expect(standardScores([1, 3])).toEqual([-1, 1]);
  });

  test("a signal that is the same everywhere says nothing", () => {
    expect(standardScores([0.3, 0.3, 0.3])).toEqual([0, 0, 0]);
    expect(standardScores([])).toEqual([]);
  });

  test("one extraordinary value counts eight deviations and no more", () => {
    const values = [...Array.from({ length: 199 }, () => 0), 1];

    expect(Math.max(...standardScores(values))).toBe(8);
  });
});

describe("fuse", () => {
  test("signals in other units count alike", () => {
    const [one, other] = fuse(
      [signals({ letters: 0.9, chance: -400 }), signals({ letters: 0.1, chance: -380 })],
      "questions",
    );

    expect(one).toBeCloseTo(other!);
  });

  test("titles count only where a title is all there is", () => {
    const all = [signals({ titles: 1 }), signals({})];

    expect(fuse(all, "questions")).toEqual([0, 0]);
    expect(fuse(all, "titles")[0]).toBeGreaterThan(0);
  });

  test("of bare questions BM25 says what the cosine of words would say again", () => {
    expect(fuse([signals({ words: 1 }), signals({})], "bare")).toEqual([0, 0]);
  });
});
