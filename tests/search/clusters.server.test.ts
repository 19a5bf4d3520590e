import { describe, expect, test } from "vitest";
import { clusterThreads } from "#app/search/clusters.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { askedBefore } from "#tests/support/similar.ts";
import { questions, text } from "#tests/search/similar/sample.ts";

const bench = withDatabase();

const again = text("How do I get my refund to my card?", "The shop says it was sent a week ago.");

describe("clusterThreads", () => {
  test("threads that ask the same are a group, the others are in none", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);

    expect(await clusterThreads(bench.db, ids)).toEqual([[ids[0], ids.at(-1)]]);
  });

  test("a thread that was not given is in no group, however alike", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);

    expect(await clusterThreads(bench.db, ids.slice(0, -1))).toEqual([]);
  });

  test("a thread that is not public is in no group", async () => {
    const ids = await askedBefore(bench.db, questions);
    const [hidden] = await askedBefore(bench.db, [again], { visibility: "hidden" });

    expect(await clusterThreads(bench.db, [...ids, hidden!])).toEqual([]);
  });
});
