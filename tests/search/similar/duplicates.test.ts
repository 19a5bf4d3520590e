import { describe, expect, test } from "vitest";
import { finalOriginal, followDuplicates } from "#app/search/similar/duplicates.ts";

describe("followDuplicates", () => {
  test("an original has the best score of its duplicates and itself", () => {
    const scored = [
      { id: 1, score: 3 },
      { id: 2, score: 2 },
      { id: 3, score: 1 },
    ];

    const followed = followDuplicates(scored, new Map([[1, 3]]));

    expect(followed).toEqual([
      { id: 3, score: 3 },
      { id: 2, score: 2 },
    ]);
  });

  test("an original that was not found itself is named all the same", () => {
    expect(followDuplicates([{ id: 1, score: 3 }], new Map([[1, 9]]))).toEqual([
      { id: 9, score: 3 },
    ]);
  });

  test("many duplicates earn nothing: their scores are not added", () => {
    const scored = [
      { id: 1, score: 3 },
      { id: 2, score: 2 },
      { id: 3, score: 2 },
    ];
    const originals = new Map([
      [2, 4],
      [3, 4],
    ]);

    expect(followDuplicates(scored, originals).map(({ id }) => id)).toEqual([1, 4]);
  });
});

describe("finalOriginal", () => {
  test("a chain is followed to its end", () => {
    const chain = new Map([
      [1, 2],
      [2, 3],
    ]);

    expect(finalOriginal(1, chain)).toBe(3);
    expect(finalOriginal(3, chain)).toBe(3);
  });

  test("a ring ends before it begins anew", () => {
    const ring = new Map([
      [1, 2],
      [2, 1],
      [5, 1],
    ]);

    expect(finalOriginal(1, ring)).toBe(2);
    expect([1, 2]).toContain(finalOriginal(5, ring));
  });
});
