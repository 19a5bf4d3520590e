import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { findRelated } from "#app/forum/related.server.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { minutes, noon } from "#tests/support/people.ts";
import { askedBefore } from "#tests/support/similar.ts";
import { questions, text } from "#tests/search/similar/sample.ts";

const bench = withDatabase();

const again = text("Refunded payment is not on my card", "The store sent it days ago.");
const related = async (id: number, { title, lang } = again, now = noon) =>
  (await findRelated(bench.db, { id, title, lang }, now)).map((one) => one.id);

describe("findRelated", () => {
  test("names the threads that are most alike, without the thread itself", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);

    const found = await related(ids.at(-1)!);

    expect(found[0]).toBe(ids[0]);
    expect(found).not.toContain(ids.at(-1));
    expect(found.length).toBeLessThanOrEqual(5);
  });

  test("says which of them are solved", async () => {
    const ids = await askedBefore(bench.db, questions, { state: "solved" });
    const [own] = await askedBefore(bench.db, [again]);

    const [first] = await findRelated(bench.db, { id: own!, ...again }, noon);

    expect(first).toMatchObject({ id: ids[0], isSolved: true });
  });

  test("names nothing beside a thread that is like no other", async () => {
    const pasta = text("Best pasta recipes", "Mushrooms, cream, parsley");
    const ids = await askedBefore(bench.db, [...questions, pasta]);

    expect(await related(ids.at(-1)!, pasta)).toEqual([]);
  });

  test("a thread that was hidden is not named from that moment, though it is remembered", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);
    expect(await related(ids.at(-1)!)).toContain(ids[0]);

    await bench.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, ids[0]!));

    expect(await related(ids.at(-1)!)).not.toContain(ids[0]);
  });

  test("looks again after ten minutes", async () => {
    const ids = await askedBefore(bench.db, [...questions, again]);
    await related(ids.at(-1)!);
    const [late] = await askedBefore(bench.db, [
      text("Refunded payment not on my card", "The store sent it."),
    ]);

    expect(await related(ids.at(-1)!, again, minutes(9))).not.toContain(late);
    expect((await related(ids.at(-1)!, again, minutes(10)))[0]).toBe(late);
  });
});
