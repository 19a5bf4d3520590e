import { describe, expect, test } from "vitest";
import { isClose } from "#app/forum/closeness.ts";

describe("isClose", () => {
  test("takes two shared words for close", () => {
    expect(isClose("My refund has not come to my card", "Card refund went to an old card")).toBe(
      true,
    );
  });

  test("takes half the words of the shorter title for close", () => {
    expect(isClose("My refund has not come", "Where is my refund?")).toBe(true);
    expect(isClose("Parcel lost by the courier", "Parcel insurance price list abroad")).toBe(false);
  });

  test("knows a word in other forms by its beginning", () => {
    expect(isClose("Palautukseni ei ole tullut", "Missä palautus viipyy?")).toBe(true);
    expect(isClose("Refunded twice", "Refund")).toBe(true);
  });

  test("needs five letters of a beginning", () => {
    expect(isClose("Cardinal sins", "Card")).toBe(false);
  });

  test("finds nothing close in titles without words", () => {
    expect(isClose("???", "Where is my refund?")).toBe(false);
    expect(isClose("Where is my refund?", "…")).toBe(false);
  });
});
