import { describe, expect, test } from "vitest";
import { confidenceOf, isTried, mostShown, thresholdFrom } from "#app/search/similar/confidence.ts";
import { signals } from "#tests/support/signals.ts";

describe("confidenceOf", () => {
  test("it adds how alike letters and words are, what is covered, and how much was asked", () => {
    const best = [
      signals({ letters: 0.8, words: 0.6, cover: 0.4 }),
      signals({ letters: 0.4, words: 0.2 }),
    ];

    // (0.8 + 0.6) / 2 + (0.4 + 0.4 / 2) / 2 + 0.1 ln(1 + 3)
    expect(confidenceOf(best, 3)).toBeCloseTo(0.7 + 0.3 + 0.1386, 3);
  });

  test("it looks at the first five and at none behind them", () => {
    const poor = Array.from({ length: 5 }, () => signals({}));

    expect(confidenceOf([...poor, signals({ letters: 1, words: 1, cover: 1 })], 0)).toBe(0);
  });

  test("nothing found is no confidence, however much was asked", () => {
    expect(confidenceOf([], 40)).toBe(0);
  });
});

describe("thresholdFrom", () => {
  const opened = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ confidence: 1 + at / 100, opened: 1 }));

  test("with fewer than fifty opened suggestions it is the first one", () => {
    expect(thresholdFrom([])).toBe(0.6);
    expect(thresholdFrom(opened(49))).toBe(0.6);
  });

  test("from fifty on, nine of ten opened suggestions would have been shown", () => {
    const all = opened(50);

    const threshold = thresholdFrom(all.toReversed());

    expect(all.filter(({ confidence }) => confidence >= threshold)).toHaveLength(45);
  });

  test("each opening counts, not each confidence", () => {
    const often = [
      { confidence: 0.7, opened: 45 },
      { confidence: 0.9, opened: 5 },
    ];

    expect(thresholdFrom(often)).toBe(0.7);
    expect(thresholdFrom([{ confidence: 0.62, opened: 4 }, ...often])).toBe(0.7);
    expect(thresholdFrom([{ confidence: 0.62, opened: 6 }, ...often])).toBe(0.62);
  });
});

describe("isTried", () => {
  const titles = Array.from({ length: 1000 }, (_, at) => `Where is payment ${at}?`);

  test("about one list in ten is shown below the site's own threshold, always the same ones", () => {
    const tried = titles.filter((title) => isTried(title, 0.65));

    expect(tried.length).toBeGreaterThan(60);
    expect(tried.length).toBeLessThan(140);
    expect(titles.filter((title) => isTried(title, 0.65))).toEqual(tried);
  });

  test("none is where it is less sure than any site begins with", () => {
    expect(titles.some((title) => isTried(title, 0.599))).toBe(false);
  });
});

describe("mostShown", () => {
  test("below the threshold it says nothing", () => {
    expect(mostShown(0.599, 0.6)).toBe(0);
  });

  test("near the threshold it shows three, and five from there on", () => {
    expect(mostShown(0.6, 0.6)).toBe(3);
    expect(mostShown(0.699, 0.6)).toBe(3);
    expect(mostShown(0.71, 0.6)).toBe(5);
  });
});
