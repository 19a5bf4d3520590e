import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listThreadTags, recountTagsOf, setThreadTags } from "#app/forum/tags.server.ts";
import { tags, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { noon, person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

const counts = async () => {
  const rows = await bench.db.select().from(tags);
  return Object.fromEntries(rows.map((tag) => [tag.name, tag.threadCount]));
};

test("a thread has exactly the tags it was given, in their order", async () => {
  const otto = await person(bench.db, "otto");
  const { threadId } = await aQuestion(bench.db, otto, { tags: "refund, card" });

  await bench.db.transaction((tx) => setThreadTags(tx, threadId, ["älä", "refund"], noon));

  expect(await listThreadTags(bench.db, threadId)).toEqual(["älä", "refund"]);
  expect(await counts()).toEqual({ refund: 1, card: 0, älä: 1 });
});

test("only public threads are counted", async () => {
  const otto = await person(bench.db, "otto");
  const { threadId } = await aQuestion(bench.db, otto, { tags: "refund" });
  await aQuestion(bench.db, otto, { tags: "refund", title: "Where is my other refund?" });
  await bench.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, threadId));

  await bench.db.transaction((tx) => recountTagsOf(tx, threadId));

  expect(await counts()).toEqual({ refund: 1 });
});

test("many questions with the same tags at once are all counted", async () => {
  const otto = await person(bench.db, "otto");
  await aQuestion(bench.db, otto);
  const askers = [];
  for (let count = 0; count < 20; count++) askers.push(await person(bench.db, `asker${count}`));

  await Promise.all(
    askers.map((asker, at) =>
      aQuestion(bench.db, asker, { tags: at % 2 ? "refund, card" : "card, refund" }),
    ),
  );

  expect(await counts()).toEqual({ refund: 20, card: 20 });
});
