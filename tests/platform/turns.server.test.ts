import { expect, test } from "vitest";
import { takeTurn } from "#app/platform/turns.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { minutes, noon } from "#tests/support/people.ts";

const bench = withDatabase();
const tenMinutes = 10 * 60_000;

test("of two processes that come at once, one has the turn", async () => {
  const turns = await Promise.all([
    takeTurn(bench.db, "journeys", tenMinutes, noon),
    takeTurn(bench.db, "journeys", tenMinutes, noon),
  ]);

  expect(turns.sort()).toEqual([false, true]);
});

test("the next turn comes when the time is over, and not before", async () => {
  await takeTurn(bench.db, "journeys", tenMinutes, noon);

  expect(await takeTurn(bench.db, "journeys", tenMinutes, minutes(9.9))).toBe(false);
  expect(await takeTurn(bench.db, "journeys", tenMinutes, minutes(10))).toBe(true);
  expect(await takeTurn(bench.db, "journeys", tenMinutes, minutes(10))).toBe(false);
});

test("another task has turns of its own", async () => {
  await takeTurn(bench.db, "journeys", tenMinutes, noon);

  expect(await takeTurn(bench.db, "reminders", tenMinutes, noon)).toBe(true);
});
