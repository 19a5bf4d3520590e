import { existsSync } from "node:fs";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { openRenderer } from "#app/content/rendering.server.ts";
import { importStackExchange } from "#app/forum/stackexchange/import.server.ts";
import { postFrom } from "#app/forum/stackexchange/shapes.ts";
import { findDumpFile, readDumpRows } from "#app/forum/stackexchange/rows.server.ts";
import { posts } from "#db/schema/forum.ts";
import { importedItems } from "#db/schema/imports.ts";
import { testDatabase, withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";

const bench = withDatabase();
const data = path.join(process.env.TUKI_TEST_DATA ?? "no-test-data", "data");
// The rules are the same on all databases and tried on each with a small dump; the four real ones take a minute.
const areThere = testDatabase === "sqlite" && existsSync(data);
if (testDatabase === "sqlite" && !areThere) {
  console.info(
    "The real dumps are not there (TUKI_TEST_DATA): the import is tried on the small one only.",
  );
}

const renderer = openRenderer(60_000);
afterAll(() => renderer.close());

async function imported(name: string) {
  const folder = path.join(data, name);
  const summary = await importStackExchange(
    bench.db,
    { folder, site: `${name}.example.org`, renderer },
    noon,
  );
  return { folder, counts: summary.counts, problems: summary.problems };
}

/** The dump's own score of each question and answer, beside ours. */
async function scores(folder: string) {
  const theirs = new Map<number, number>();
  for await (const line of readDumpRows(findDumpFile(folder, "Posts")!)) {
    if ("problem" in line) continue;
    const post = postFrom(line.attributes);
    if (post.type === 1 || post.type === 2) theirs.set(post.id, post.score);
  }
  const rows = await bench.db
    .select({
      id: importedItems.sourceId,
      score: sql<number>`${posts.importedUp} - ${posts.importedDown}`.mapWith(Number),
    })
    .from(posts)
    .innerJoin(importedItems, eq(importedItems.localId, posts.id))
    .where(sql`${importedItems.kind} in ('question', 'answer') and ${posts.kind} <> 'comment'`);
  return { theirs, ours: new Map(rows.map((row) => [row.id, row.score])) };
}

describe.runIf(areThere)("a real dump", () => {
  test("of 2020 comes in exactly, with every score equal", { timeout: 300_000 }, async () => {
    const { folder, counts, problems } = await imported("se-beer-2020");

    expect(counts).toMatchObject({
      questions: 1_029,
      answers: 2_277,
      comments: 3_506,
      accepted: 619,
      up: 15_153,
      down: 429,
    });
    expect(problems).toEqual([]);
    const { theirs, ours } = await scores(folder);
    expect(ours.size).toBe(3_306);
    expect(ours).toEqual(theirs);
  });

  test("of 2018, without a history, comes in exactly", { timeout: 300_000 }, async () => {
    const { folder, counts } = await imported("se-quantum-2018");

    expect(counts).toMatchObject({ questions: 612, answers: 1_060, accepted: 389 });
    const { theirs, ours } = await scores(folder);
    expect(ours).toEqual(theirs);
  });

  test("of 2023, in the newest form, comes in exactly", { timeout: 300_000 }, async () => {
    const { folder, counts } = await imported("se-bicycles-meta-2023");

    expect(counts).toMatchObject({ questions: 453, answers: 971, accepted: 157 });
    const { theirs, ours } = await scores(folder);
    expect(ours).toEqual(theirs);
  });

  test("in two languages comes in exactly", { timeout: 300_000 }, async () => {
    const { folder, counts } = await imported("se-french-meta-2021");

    expect(counts).toMatchObject({ questions: 274, answers: 487, accepted: 86 });
    const { theirs, ours } = await scores(folder);
    expect(ours).toEqual(theirs);
  });
});
