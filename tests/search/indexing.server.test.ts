import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { findCandidates } from "#app/search/candidates.server.ts";
import { findDocuments } from "#app/search/documents-found.server.ts";
import { documentId } from "#app/search/documents.ts";
import { engine } from "#app/search/engines.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { queueEverythingOnce, reindexAll } from "#app/search/reindexing.server.ts";
import { documentCount, termCounts } from "#app/search/statistics.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { searchQueue, searchTerms } from "#db/schema/search.ts";
import { withDatabase } from "#tests/support/database.ts";
import { noon } from "#tests/support/people.ts";
import { found, indexed } from "#tests/support/search.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();

async function asked(title: string, { body = "-", answers = [] as string[], hidden = false } = {}) {
  const { db } = bench;
  const topicId =
    (await db.select().from(threads).limit(1))[0]?.topicId ?? (await aTopic(db, "payments")).id;
  const visibility = hidden ? "hidden" : "public";
  const thread = await aThread(db, { topicId, title, visibility, question: { text: body } });
  for (const text of answers) await anAnswer(db, thread, null, { text });
  await changed(thread.id);
  return thread;
}

const changed = (threadId: number, withdraws = false) =>
  bench.db.transaction((tx) =>
    queueDocument(tx, { kind: "thread", subjectId: threadId }, { withdraws, at: noon }),
  );

const titles = async (text: string) => (await found(bench.db, text)).map(({ title }) => title);

describe("drainQueue", () => {
  test("indexes title, question and answers, and leaves the queue empty", async () => {
    await asked("Refund is late", {
      body: "The airline cancelled it.",
      answers: ["Call the merchant."],
    });

    expect(await indexed(bench.db)).toBe(1);

    expect(await bench.db.$count(searchQueue)).toBe(0);
    for (const word of ["refund", "airline", "merchant"])
      expect(await titles(word)).toEqual(["Refund is late"]);
    expect(await titles("voucher")).toEqual([]);
  });

  test("takes a thread out that is public no longer, and what it had of the counts", async () => {
    const { id } = await asked("Refund is late");
    await indexed(bench.db);
    await bench.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, id));
    await changed(id, true);

    await indexed(bench.db);

    expect(await documentCount(bench.db)).toBe(0);
    expect(await termCounts(bench.db, ["refund", "late"])).toEqual(new Map());
    const document = documentId({ kind: "thread", subjectId: id });
    expect(await engine.known(bench.db, [document])).toEqual(new Set());
  });

  test("counts in how many documents and titles a term is, also after a change", async () => {
    await asked("Refund", { body: "refund refund" });
    const { id } = await asked("Card", { body: "no refund yet" });
    await indexed(bench.db);
    await anAnswer(bench.db, { id }, null, { text: "refund and card" });
    await changed(id);

    await indexed(bench.db);

    expect(await documentCount(bench.db)).toBe(2);
    const counts = await termCounts(bench.db, ["refund", "card", "nothing"]);
    expect(counts).toEqual(
      new Map([
        ["refund", { documents: 2, titles: 1 }],
        ["card", { documents: 1, titles: 1 }],
      ]),
    );
  });

  test("keeps queued what changes while it is read", async () => {
    const { id } = await asked("Refund is late");
    const analyzer = await analyzerOf(bench.db);
    let isFirst = true;
    const meddled: Db = {
      ...bench.db,
      transaction: async (work) => {
        if (isFirst) await changed(id);
        isFirst = false;
        return bench.db.transaction(work);
      },
    };

    await drainQueue(meddled, analyzer);

    expect(isFirst).toBe(false);
    expect(await bench.db.$count(searchQueue)).toBe(0);
  });
});

describe("what is found", () => {
  test("is never what is out of sight, even before the index knows", async () => {
    const { id } = await asked("Refund is late");
    await indexed(bench.db);

    await bench.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, id));

    expect(await findDocuments(bench.db, { text: "refund", lang: "en" })).toEqual([]);
    expect(await findCandidates(bench.db, ["refund"])).toEqual([]);
  });

  test("is not a thread from which words were taken, until it is indexed anew", async () => {
    const { id } = await asked("Refund is late", { answers: ["A secret voucher."] });
    await indexed(bench.db);
    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.kind, "answer"));
    await changed(id, true);

    expect(await findDocuments(bench.db, { text: "voucher", lang: "en" })).toEqual([]);

    expect(await titles("voucher")).toEqual([]);
    expect(await titles("refund")).toEqual(["Refund is late"]);
  });

  test("has most of the words, those in the title first", async () => {
    await asked("Where is my card?", { body: "I paid and want a refund." });
    await asked("Refund of a card payment");
    await asked("Closing the account");

    expect(await titles("card refund")).toEqual(["Refund of a card payment", "Where is my card?"]);
  });

  test("is what is meant by who types without dots", async () => {
    await asked("Käyttäjä ei pääse sisään");

    expect(await titles("kayttaja")).toEqual(["Käyttäjä ei pääse sisään"]);
    expect(await titles("käyttäjä")).toEqual(["Käyttäjä ei pääse sisään"]);
  });
});

test("reindexAll finds what it found, and makes the counts right", async () => {
  await asked("Refund is late");
  await asked("Secret", { hidden: true });
  await indexed(bench.db);
  await bench.db
    .insert(searchTerms)
    .values({ term: "gone", folded: "gone", documents: 3, titles: 1 });
  await bench.db.update(searchTerms).set({ documents: 9 }).where(eq(searchTerms.term, "refund"));
  const told: number[] = [];

  const many = await reindexAll(bench.db, await analyzerOf(bench.db), (done) => told.push(done));

  expect(many).toBe(1);
  expect(told.at(-1)).toBe(2);
  expect(await titles("refund")).toEqual(["Refund is late"]);
  expect(await titles("secret")).toEqual([]);
  expect(await documentCount(bench.db)).toBe(1);
  expect(await termCounts(bench.db, ["refund", "gone"])).toEqual(
    new Map([["refund", { documents: 1, titles: 1 }]]),
  );
});

test("queueEverythingOnce queues a site that was never indexed, and only that", async () => {
  await asked("Refund is late");
  await bench.db.delete(searchQueue);

  await queueEverythingOnce(bench.db, noon);
  expect(await indexed(bench.db)).toBe(1);
  await queueEverythingOnce(bench.db, noon);

  expect(await bench.db.$count(searchQueue)).toBe(0);
});
