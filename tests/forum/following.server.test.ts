import { describe, expect, test } from "vitest";
import { followThread } from "#app/forum/following.server.ts";
import { countFollowers, isFollowing } from "#app/notifications/follows.server.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

async function asked() {
  const [otto, vera] = [await person(bench.db, "otto"), await person(bench.db, "vera")];
  const { threadId } = await aQuestion(bench.db, otto);
  return { otto, vera, threadId };
}

describe("followThread", () => {
  test("leaves the member following, however often it is said, and ends it", async () => {
    const { vera, threadId } = await asked();

    await followThread(bench.db, vera, { threadId, wanted: true });
    await followThread(bench.db, vera, { threadId, wanted: true });
    const many = await countFollowers(bench.db, threadId);
    await followThread(bench.db, vera, { threadId, wanted: false });

    expect(many).toBe(2);
    expect(await isFollowing(bench.db, vera.id, threadId)).toBe(false);
  });

  test("lets a follower stop when the thread has been hidden", async () => {
    const { vera, threadId } = await asked();
    await followThread(bench.db, vera, { threadId, wanted: true });
    await bench.db.update(threads).set({ visibility: "hidden" });

    await followThread(bench.db, vera, { threadId, wanted: false });

    expect(await isFollowing(bench.db, vera.id, threadId)).toBe(false);
  });

  test("does not tell others that a hidden thread is there", async () => {
    const { vera, threadId } = await asked();
    await bench.db.update(threads).set({ visibility: "hidden" });

    for (const wanted of [true, false]) {
      const following = followThread(bench.db, vera, { threadId, wanted });
      await expect(following).rejects.toThrow(refusal("forum.not-found", "not_found"));
    }
  });

  test("refuses a hidden thread to its asker, in words", async () => {
    const { otto, threadId } = await asked();
    await bench.db.update(threads).set({ visibility: "hidden" });

    const following = followThread(bench.db, otto, { threadId, wanted: true });

    await expect(following).rejects.toThrow(refusal("forum.not-public", "conflict"));
  });

  test("refuses a thread that isn't there", async () => {
    const { vera } = await asked();

    const following = followThread(bench.db, vera, { threadId: 404, wanted: true });

    await expect(following).rejects.toThrow(refusal("forum.not-found", "not_found"));
  });
});
