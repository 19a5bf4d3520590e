import { describe, expect, test } from "vitest";
import { voteByGroup } from "#app/search/similar/groups.ts";

const scored = (...scores: number[]) => scores.map((score, at) => ({ id: at + 1, score }));

describe("voteByGroup", () => {
  test("several good members outvote one that is a little better", () => {
    const groups = new Map([
      [1, "a"],
      [2, "b"],
      [3, "b"],
      [4, "b"],
    ]);

    const voted = voteByGroup(scored(5, 4.5, 4.4, 4.3, 1), groups);

    expect(voted[0]).toEqual({ id: 2, score: 4.5 });
    expect(voted[1]!.id).toBe(1);
  });

  test("several poor members do not outvote one that is far better", () => {
    const groups = new Map([
      [1, "a"],
      [2, "b"],
      [3, "b"],
    ]);

    expect(voteByGroup(scored(9, 2, 2, 1), groups)[0]!.id).toBe(1);
  });

  test("whoever is in no group votes for itself alone, and nobody is lost", () => {
    const voted = voteByGroup(scored(3, 2, 1), new Map());

    expect(voted.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("only the first twenty vote", () => {
    const many = scored(
      10,
      ...Array.from({ length: 19 }, () => 3),
      ...Array.from({ length: 80 }, () => 2.9),
    );
    const groups = new Map(many.slice(20).map(({ id }) => [id, "crowd"]));

    expect(voteByGroup(many, groups)[0]!.id).toBe(1);
    expect(voteByGroup(many, groups)).toHaveLength(100);
  });
});
