import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import {
  closeTopic,
  hasOpenTopic,
  listTopics,
  moveTopic,
  readTopic,
  readTopicById,
  saveTopic,
} from "#app/forum/topics.server.ts";
import type { TopicInput } from "#app/forum/topics.ts";
import { threads, topics } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { everybody, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const payments: TopicInput = {
  slug: "payments",
  parentId: null,
  name: { en: "Payments", fi: "Maksaminen" },
  description: { en: "Paying and being paid.", fi: "Maksaminen ja maksun saaminen." },
  askFields: [],
  isClosed: false,
};

/** Payments with Refunds and Cards below it, and Accounts beside it. */
async function fourTopics() {
  const { db } = bench;
  const ada = await person(db, "ada");
  const { id: paymentsId } = await saveTopic(db, ada, payments);
  const refunds = await saveTopic(db, ada, {
    ...payments,
    slug: "refunds",
    parentId: paymentsId,
  });
  const cards = await saveTopic(db, ada, { ...payments, slug: "cards", parentId: paymentsId });
  const accounts = await saveTopic(db, ada, { ...payments, slug: "accounts" });
  return { ada, paymentsId, refundsId: refunds.id, cardsId: cards.id, accountsId: accounts.id };
}

const slugsNow = async () =>
  (await listTopics(bench.db)).map((topic) => [
    topic.slug,
    ...topic.children.map((child) => child.slug),
  ]);

describe("listTopics", () => {
  test("gives two levels in order, with their public questions", async () => {
    const { db } = bench;
    const { refundsId, paymentsId } = await fourTopics();
    const otto = await person(db, "otto");
    await aQuestion(db, otto, { topicId: refundsId });
    await aQuestion(db, otto, { topicId: paymentsId, title: "What does a payment cost?" });
    const hidden = await aQuestion(db, otto, { topicId: refundsId, title: "Hidden question here" });
    await db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, hidden.threadId));

    const [first, second] = await listTopics(db);

    expect(first).toMatchObject({ slug: "payments", questionCount: 1, allQuestions: 2 });
    expect(first?.children).toMatchObject([
      { slug: "refunds", questionCount: 1 },
      { slug: "cards", questionCount: 0 },
    ]);
    expect(second).toMatchObject({ slug: "accounts", children: [], allQuestions: 0 });
  });

  test("of a new site is empty, and nobody can ask", async () => {
    expect(await listTopics(bench.db)).toEqual([]);
    expect(await hasOpenTopic(bench.db)).toBe(false);
  });
});

describe("readTopic", () => {
  test("gives parent and children", async () => {
    const { refundsId } = await fourTopics();

    const refunds = await readTopic(bench.db, "refunds");

    expect(refunds).toMatchObject({ id: refundsId, parent: { slug: "payments" }, children: [] });
    expect((await readTopic(bench.db, "payments")).children).toHaveLength(2);
    expect((await readTopicById(bench.db, refundsId)).slug).toBe("refunds");
  });

  test("refuses an address that isn't there", async () => {
    await expect(readTopic(bench.db, "nothing")).rejects.toThrow(
      refusal("forum.topic-missing", "not_found"),
    );
  });
});

describe("saveTopic", () => {
  test("changes a topic and keeps its place", async () => {
    const { ada, paymentsId } = await fourTopics();
    const askFields = [
      { key: "paid-with", label: { en: "Paid with", fi: "Maksutapa" }, required: true },
    ];

    await saveTopic(bench.db, ada, { ...payments, id: paymentsId, slug: "paying", askFields });

    expect(await slugsNow()).toEqual([["paying", "refunds", "cards"], ["accounts"]]);
    expect((await readTopic(bench.db, "paying")).askFields).toEqual(askFields);
  });

  test("moves a topic to another level, last", async () => {
    const { ada, paymentsId, cardsId } = await fourTopics();

    await saveTopic(bench.db, ada, { ...payments, id: cardsId, slug: "cards", parentId: null });

    expect(await slugsNow()).toEqual([["payments", "refunds"], ["accounts"], ["cards"]]);
    expect(paymentsId).toBeGreaterThan(0);
  });

  test("refuses a third level, from above and from below", async () => {
    const { ada, paymentsId, refundsId, accountsId } = await fourTopics();
    const save = (change: Partial<TopicInput> & { id?: number }) =>
      saveTopic(bench.db, ada, { ...payments, ...change });

    await expect(save({ slug: "new", parentId: refundsId })).rejects.toMatchObject({
      fields: { parent: "forum.topic-parent-level" },
    });
    await expect(save({ id: paymentsId, parentId: accountsId })).rejects.toMatchObject({
      fields: { parent: "forum.topic-has-children" },
    });
    await expect(
      save({ id: accountsId, slug: "accounts", parentId: accountsId }),
    ).rejects.toMatchObject({ fields: { parent: "forum.topic-parent-itself" } });
    await expect(save({ slug: "new", parentId: 404 })).rejects.toMatchObject({
      fields: { parent: "forum.topic-parent-missing" },
    });
  });

  test("refuses an address that another topic has, also at the same moment", async () => {
    const ada = await person(bench.db, "ada");

    const results = await Promise.allSettled([
      saveTopic(bench.db, ada, payments),
      saveTopic(bench.db, ada, payments),
    ]);

    const refused = results.find((result) => result.status === "rejected");
    expect(refused?.reason).toMatchObject({ fields: { slug: "forum.topic-slug-taken" } });
    expect(await bench.db.$count(topics)).toBe(1);
  });

  test("refuses a topic that isn't there", async () => {
    const ada = await person(bench.db, "ada");

    const saving = saveTopic(bench.db, ada, { ...payments, id: 404 });

    await expect(saving).rejects.toThrow(refusal("forum.topic-missing", "not_found"));
  });

  test("is for admins; for others the page is not there", async () => {
    const people = await everybody(bench.db);

    for (const actor of [people.otto, people.pekka, people.mo, people.stella]) {
      const saving = saveTopic(bench.db, actor, payments);
      await expect(saving).rejects.toThrow(refusal("errors.not-found", "not_found"));
    }
  });
});

describe("moveTopic", () => {
  test("changes places on its own level, and stays at the end", async () => {
    const { ada, accountsId, cardsId } = await fourTopics();

    await moveTopic(bench.db, ada, { id: accountsId, direction: "up" });
    await moveTopic(bench.db, ada, { id: cardsId, direction: "up" });
    await moveTopic(bench.db, ada, { id: accountsId, direction: "up" });

    expect(await slugsNow()).toEqual([["accounts"], ["payments", "cards", "refunds"]]);
  });

  test("refuses a topic that isn't there", async () => {
    const ada = await person(bench.db, "ada");

    const moving = moveTopic(bench.db, ada, { id: 404, direction: "down" });

    await expect(moving).rejects.toThrow(refusal("forum.topic-missing", "not_found"));
  });
});

describe("closeTopic", () => {
  test("stops new questions and lets them in again", async () => {
    const { ada, refundsId } = await fourTopics();
    const otto = await person(bench.db, "otto");

    await closeTopic(bench.db, ada, { id: refundsId, isClosed: true });
    const asking = aQuestion(bench.db, otto, { topicId: refundsId });
    await expect(asking).rejects.toMatchObject({ fields: { topic: "forum.topic-closed" } });
    await closeTopic(bench.db, ada, { id: refundsId, isClosed: false });
    await aQuestion(bench.db, otto, { topicId: refundsId });

    expect((await readTopic(bench.db, "refunds")).questionCount).toBe(1);
  });

  test("of all topics leaves none to ask in", async () => {
    const ada = await person(bench.db, "ada");
    const { id } = await saveTopic(bench.db, ada, payments);
    const before = await hasOpenTopic(bench.db);

    await closeTopic(bench.db, ada, { id, isClosed: true });

    expect([before, await hasOpenTopic(bench.db)]).toEqual([true, false]);
  });

  test("refuses a topic that isn't there", async () => {
    const ada = await person(bench.db, "ada");

    const closing = closeTopic(bench.db, ada, { id: 404, isClosed: true });

    await expect(closing).rejects.toThrow(refusal("forum.topic-missing", "not_found"));
  });
});
