import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { findSimilar } from "#app/search/similar.server.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { askedBefore } from "#tests/support/similar.ts";
import { questions, text } from "#tests/search/similar/sample.ts";

const bench = withDatabase();

const refund = text("Refunded payment is not on my card yet", "The store sent it days ago.");
const idsOf = async (question = refund, own: Parameters<typeof findSimilar>[2] = {}) =>
  (await findSimilar(bench.db, question, own)).documents.map(({ subjectId }) => subjectId);
const change = (id: number, own: Partial<typeof threads.$inferInsert>) =>
  bench.db.update(threads).set(own).where(eq(threads.id, id));

describe("findSimilar", () => {
  test("the thread that asks the same comes first, and it is sure of it", async () => {
    const ids = await askedBefore(bench.db, questions);

    const { documents, confidence } = await findSimilar(bench.db, refund);

    expect(documents[0]).toMatchObject({ kind: "thread", subjectId: ids[0] });
    expect(confidence).toBeGreaterThan(0.6);
  });

  test("a title alone finds it too", async () => {
    const ids = await askedBefore(bench.db, questions);

    const { documents } = await findSimilar(bench.db, {
      title: "charged twice, one order",
      lang: "en",
    });

    expect(documents[0]!.subjectId).toBe(ids[7]);
  });

  test("what was answered counts too", async () => {
    const answered = questions.map((one, at) =>
      at === 10 ? { ...one, answers: "You can hold kroner, yen and pounds in a wallet." } : one,
    );
    const ids = await askedBefore(bench.db, answered);

    const asked = text("Keeping pounds in the wallet", "Can I hold pounds and kroner?");

    expect((await idsOf(asked))[0]).toBe(ids[10]);
  });

  test("a question about something else finds nothing that it is sure of", async () => {
    await askedBefore(bench.db, questions);

    const { confidence } = await findSimilar(bench.db, text("Best pasta recipes with mushrooms"));

    expect(confidence).toBeLessThan(0.6);
  });

  test("the question's own thread is left out", async () => {
    const [own, ...others] = await askedBefore(bench.db, [refund, ...questions]);

    const found = await idsOf(refund, { without: { kind: "thread", subjectId: own! } });

    expect(found[0]).toBe(others[0]);
    expect(found).not.toContain(own);
  });

  test("a thread that was hidden is not found from that moment, though it is in the index", async () => {
    const [own] = await askedBefore(bench.db, questions);
    expect(await idsOf()).toContain(own);

    await change(own!, { visibility: "hidden" });

    expect(await idsOf()).not.toContain(own);
  });

  test("a duplicate is found as the thread that it was closed for, over another duplicate too", async () => {
    const [first, , third, , fifth] = await askedBefore(bench.db, questions);
    await change(first!, { state: "duplicate", duplicateOfThreadId: fifth! });
    await change(fifth!, { state: "duplicate", duplicateOfThreadId: third! });

    const found = await idsOf();

    expect(found[0]).toBe(third);
    expect(found).not.toContain(first);
    expect(found).not.toContain(fifth);
  });

  test("a duplicate of what nobody may read stands for itself", async () => {
    const [first, second] = await askedBefore(bench.db, questions);
    await change(first!, { state: "duplicate", duplicateOfThreadId: second! });
    await change(second!, { visibility: "hidden" });

    const found = await idsOf();

    expect(found[0]).toBe(first);
    expect(found).not.toContain(second);
  });

  test("a question that is open again is a duplicate of nothing", async () => {
    const [first, second] = await askedBefore(bench.db, questions);
    await change(first!, { state: "open", duplicateOfThreadId: second! });

    expect((await idsOf())[0]).toBe(first);
  });

  test("where articles are wanted no thread is found", async () => {
    await askedBefore(bench.db, questions);

    expect(await idsOf(refund, { kinds: ["article"] })).toEqual([]);
  });

  test("nothing asked and nothing known find nothing", async () => {
    expect(await findSimilar(bench.db, refund)).toEqual({ documents: [], confidence: 0 });
    await askedBefore(bench.db, questions);

    expect(await findSimilar(bench.db, text("?!"))).toEqual({ documents: [], confidence: 0 });
  });

  test("what was asked since it last counted is found as well", async () => {
    await askedBefore(bench.db, questions);
    await idsOf();

    const [late] = await askedBefore(bench.db, [text("Sourdough starter smells", "It bubbles.")]);

    expect((await idsOf(text("my sourdough starter smells bad")))[0]).toBe(late);
  });
});
