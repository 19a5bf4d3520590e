import { describe, expect, test } from "vitest";
import { percentile, spreadOf } from "#tests/bench/load/statistics.ts";

describe("what measurements say together", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  test("a percentile is a value that was measured", () => {
    const found = [50, 99, 100].map((per) => percentile(hundred, per));

    expect(found).toEqual([50, 99, 100]);
  });

  test("one slow answer of ninety-nine is beyond the 99th percentile only just", () => {
    const quick = Array.from({ length: 99 }, () => 1);

    expect(percentile([...quick, 500], 99)).toBe(1);
    expect(percentile([...quick.slice(1), 500], 99)).toBe(500);
  });

  test("a round that measured nothing is left out", () => {
    expect(spreadOf([3, Number.NaN, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, least: 1, most: 2 });
    expect(spreadOf([Number.NaN])).toBeNull();
  });
});
