import { expect, test } from "vitest";
import {
  countFollowers,
  follow,
  followersOf,
  isFollowing,
  unfollow,
} from "#app/notifications/follows.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { noon, person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

test("members follow a thread once, and stop", async () => {
  const { db } = bench;
  const [otto, vera] = [await person(db, "otto"), await person(db, "vera")];
  const { threadId } = await aQuestion(db, otto, { follow: false });

  await db.transaction(async (tx) => {
    await follow(tx, otto.id, threadId, noon);
    await follow(tx, vera.id, threadId, noon);
    await follow(tx, vera.id, threadId, noon);
  });
  const many = await countFollowers(db, threadId);
  await db.transaction((tx) => unfollow(tx, otto.id, threadId));

  expect(many).toBe(2);
  expect(await followersOf(db, threadId)).toEqual([vera.id]);
  expect(await isFollowing(db, otto.id, threadId)).toBe(false);
  expect(await isFollowing(db, vera.id, threadId)).toBe(true);
});
