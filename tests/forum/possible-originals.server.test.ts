import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { findPossibleOriginals } from "#app/forum/possible-originals.server.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { refusal } from "#tests/support/refusal.ts";
import { askedBefore } from "#tests/support/similar.ts";
import { questions, text } from "#tests/search/similar/sample.ts";

const bench = withDatabase();

const again = text("Refunded payment is not on my card", "The store sent it days ago.");

describe("findPossibleOriginals", () => {
  test("names what a thread may be a duplicate of, likest first, without itself", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);

    const found = await findPossibleOriginals(bench.db, ids.at(-1)!);

    expect(found[0]).toMatchObject({ kind: "thread", id: ids[0], title: questions[0]!.title });
    expect(found.map(({ id }) => id)).not.toContain(ids.at(-1));
    expect(found.length).toBeLessThanOrEqual(10);
  });

  test("names the original in the place of another duplicate", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);
    await bench.db
      .update(threads)
      .set({ state: "duplicate", duplicateOfThreadId: ids[4]! })
      .where(eq(threads.id, ids[0]!));

    const [first] = await findPossibleOriginals(bench.db, ids.at(-1)!);

    expect(first!.id).toBe(ids[4]);
  });

  test("names nothing for a thread that is not there", async () => {
    await expect(findPossibleOriginals(bench.db, 404)).rejects.toThrow(refusal("errors.not-found"));
  });
});
