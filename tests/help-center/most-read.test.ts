import { expect, test } from "vitest";
import { mostRead } from "#app/help-center/most-read.ts";

test("the most read stand first, and what nobody reads stays in staff's order", () => {
  const inStaffOrder = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }];
  const views = new Map([
    [3, 9],
    [4, 2],
  ]);

  expect(mostRead(inStaffOrder, views).map(({ id }) => id)).toEqual([3, 4, 1, 2]);
  expect(mostRead(inStaffOrder, new Map())).toEqual(inStaffOrder);
});
