import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  creditPoints,
  findPointsDrift,
  recountPoints,
  recountStandingPosts,
} from "#app/accounts/points.server.ts";
import { members, pointEntries } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon, person } from "#tests/support/people.ts";

const bench = withDatabase();

const credit = (memberId: number | null, cause: string, points: number) =>
  bench.db.transaction((tx) => creditPoints(tx, { memberId, cause, points, at: noon }));

const pointsNow = async (memberId: number) => {
  const [row] = await bench.db.select().from(members).where(eq(members.id, memberId));
  return row?.points;
};

describe("creditPoints", () => {
  test("adds up the causes", async () => {
    const { id } = await person(bench.db, "vera");

    await credit(id, "helpful/1", 6);
    await credit(id, "solution/1", 15);

    expect(await pointsNow(id)).toBe(21);
  });

  test("says the amount for a cause, not a change", async () => {
    const { id } = await person(bench.db, "vera");

    await credit(id, "helpful/1", 6);
    await credit(id, "helpful/1", 6);
    await credit(id, "helpful/1", 12);

    expect(await pointsNow(id)).toBe(12);
  });

  test("of none takes the entry away", async () => {
    const { id } = await person(bench.db, "vera");
    await credit(id, "helpful/1", 6);

    await credit(id, "helpful/1", 0);

    expect(await pointsNow(id)).toBe(0);
    expect(await bench.db.$count(pointEntries)).toBe(0);
  });

  test("pays nobody where nobody is named", async () => {
    await credit(null, "helpful/1", 6);

    expect(await bench.db.$count(pointEntries)).toBe(0);
  });

  test("for fifty causes at once ends in the exact sum", async () => {
    const { id } = await person(bench.db, "vera");

    await Promise.all(Array.from({ length: 50 }, (_, count) => credit(id, `helpful/${count}`, 6)));

    expect(await pointsNow(id)).toBe(300);
  });
});

test("a sum that is not its entries is found and corrected", async () => {
  const { id } = await person(bench.db, "vera", { points: 7 });
  await person(bench.db, "otto");

  expect(await findPointsDrift(bench.db)).toEqual([{ memberId: id, stored: 7, counted: 0 }]);
  await bench.db.transaction((tx) => recountPoints(tx, id));

  expect(await findPointsDrift(bench.db)).toEqual([]);
});

test("standing posts are stored as they were counted", async () => {
  const { id } = await person(bench.db, "nina");

  await bench.db.transaction(async (tx) => {
    await recountStandingPosts(tx, id, 3);
    await recountStandingPosts(tx, null, 5);
  });

  const [row] = await bench.db.select().from(members);
  expect(row?.standingPosts).toBe(3);
});
