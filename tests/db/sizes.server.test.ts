import Database from "better-sqlite3";
import { sql, type SQL } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { findThreadRows, listThreads } from "#app/forum/listing.server.ts";
import { findThreadTitles } from "#app/forum/threads.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { threads } from "#db/schema/forum.ts";
import { testDatabase, withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";
import { aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();

describe.runIf(testDatabase === "sqlite")("on SQLite", () => {
  test("threads that are asked for by number are looked up, whatever is known of sizes", async () => {
    const { db } = bench;
    const prepared = vi.spyOn(Database.prototype, "prepare");

    await findThreadRows(db, [1, 2, 3]);
    await findThreadTitles(db, [1, 2, 3]);

    const texts = prepared.mock.calls.map(([text]) => text);
    prepared.mockRestore();
    expect(texts).toHaveLength(2);
    for (const text of texts)
      expect(await planOf(db, withValues(text))).toContain(
        "SEARCH threads USING INTEGER PRIMARY KEY",
      );
  });

  test("a page far down a list is entered at its place, not read up to it", async () => {
    const { db } = bench;
    const prepared = vi.spyOn(Database.prototype, "prepare");

    await listThreads(db, {}, { after: { at: noon, id: 1 } });

    const [text] = prepared.mock.calls.map(([one]) => one);
    prepared.mockRestore();
    expect(await planOf(db, withValues(text!))).toMatch(
      /threads_newest_idx \(visibility=\? AND created_at<\?\)/,
    );
  });

  test("once sizes are learnt, public threads are looked up by number too", async () => {
    const topicId = (await aTopic(bench.db, "refunds")).id;
    for (let at = 0; at < 60; at++) await aThread(bench.db, { topicId, title: `Question ${at}` });
    const asked = sql`select ${threads.title} from ${threads}
    where ${threads.visibility} = 'public' and ${threads.id} in (1, 2, 3, 4, 5)`;
    expect(await planOf(bench.db, asked)).toContain("visibility=?");

    await bench.db.learnSizes();

    expect(await planOf(bench.db, asked)).toContain("USING INTEGER PRIMARY KEY");
  });
});

test("sizes can be learnt of an empty database too", async () => {
  await bench.db.learnSizes();

  expect(await bench.db.$count(threads)).toBe(0);
});

/** A prepared query with something in each of its places. */
const withValues = (text: string) =>
  sql.join(
    text.split("?").map((part) => sql.raw(part)),
    sql`${1}`,
  );

async function planOf(db: Db, query: SQL): Promise<string> {
  const steps = await db.rows<{ detail: string }>(sql`explain query plan ${query}`);
  return steps.map(({ detail }) => detail).join("; ");
}
