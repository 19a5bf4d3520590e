import { describe, expect, test } from "vitest";
import { CLUSTERS, clustersOf } from "#app/search/similar/clusters.ts";

const pair = (one: number, other: number, likeness = 1) => ({ one, other, likeness });

describe("clustersOf", () => {
  test("what is alike is one group, over another one too, the largest group first", () => {
    expect(clustersOf([pair(8, 9), pair(1, 2), pair(2, 3)])).toEqual([
      [1, 2, 3],
      [8, 9],
    ]);
  });

  test("what is hardly alike is in no group", () => {
    const { leastLikeness } = CLUSTERS;

    expect(clustersOf([pair(1, 2, leastLikeness - 0.01), pair(3, 4, leastLikeness)])).toEqual([
      [3, 4],
    ]);
  });

  test("a pair that is told from both sides is one pair", () => {
    expect(clustersOf([pair(1, 2), pair(2, 1)])).toEqual([[1, 2]]);
  });

  test("a chain does not end with everything in one group", () => {
    const chain = Array.from({ length: 100 }, (_, at) => pair(at, at + 1, 2 - at / 1000));

    const groups = clustersOf(chain);

    expect(groups.length).toBeGreaterThan(1);
    expect(Math.max(...groups.map((group) => group.length))).toBe(CLUSTERS.mostMembers);
  });
});
