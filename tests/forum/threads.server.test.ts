import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { readDraft, saveDraft } from "#app/forum/drafts.server.ts";
import { listThreadTags } from "#app/forum/tags.server.ts";
import { askQuestion, findThreadTitles } from "#app/forum/threads.server.ts";
import { isFollowing } from "#app/notifications/follows.server.ts";
import { members } from "#db/schema/accounts.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aQuestion,
  aTopic,
  postRow,
  questionText,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { found } from "#tests/support/search.ts";

const bench = withDatabase();
withRenderer();

const title = "Where is my refund?";
const fields = [
  {
    key: "paid-with",
    label: { en: "How was it paid?", fi: "Miten maksu maksettiin?" },
    required: true,
    options: [
      { en: "Debit card", fi: "Pankkikortti" },
      { en: "Bank transfer", fi: "Tilisiirto" },
    ],
  },
  { key: "waiting", label: { en: "How long?", fi: "Kuinka kauan?" }, required: false },
];

describe("askQuestion", () => {
  test("makes the thread with its question, tags and follower, and it can be found", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");

    const { threadId, postId, slug } = await aQuestion(db, otto, {
      title: "  Where is\tmy  refund? ",
      body: "\n\nIt was **promised** a week ago.\n",
      tags: "Refund, credit card",
    });

    expect(slug).toBe("where-is-my-refund");
    expect(await threadRow(db, threadId)).toMatchObject({
      title,
      slug,
      lang: "en",
      askerId: otto.id,
      questionId: postId,
      state: "open",
      visibility: "public",
      createdAt: noon,
      activeAt: noon,
      answerCount: 0,
    });
    expect(await postRow(db, postId)).toMatchObject({
      kind: "question",
      markdown: "It was **promised** a week ago.",
      html: "<p>It was <strong>promised</strong> a week ago.</p>",
      text: "It was promised a week ago.",
      revision: 1,
    });
    expect(await listThreadTags(db, threadId)).toEqual(["refund", "credit-card"]);
    expect(await isFollowing(db, otto.id, threadId)).toBe(true);
    expect(await found(db, "refu", { isTyping: true })).toMatchObject([
      { kind: "thread", subjectId: threadId },
    ]);
  });

  test("counts towards standing", async () => {
    const { db } = bench;
    const nina = await person(db, "nina");

    await aQuestion(db, nina);

    const [row] = await db.select().from(members).where(eq(members.id, nina.id));
    expect(row?.standingPosts).toBe(1);
  });

  test("does not follow when the asker said so", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");

    const { threadId } = await aQuestion(db, otto, { follow: false });

    expect(await isFollowing(db, otto.id, threadId)).toBe(false);
  });

  test("takes the language that was chosen, else finds it", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");

    const chosen = await aQuestion(db, otto, { lang: "sv" });
    const found = await aQuestion(db, otto, {
      title: "Missä hyvitykseni viipyy?",
      body: "Kauppa lupasi palauttaa rahat viikko sitten, mutta tilille ei ole tullut mitään.",
    });

    expect((await threadRow(db, chosen.threadId)).lang).toBe("sv");
    expect((await threadRow(db, found.threadId)).lang).toBe("fi");
  });

  test("sent twice at once asks once", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const topicId = await aTopic(db);
    const input = { title, body: questionText, topicId };

    const [first, second] = await Promise.all([
      askQuestion(db, otto, input, noon),
      askQuestion(db, otto, input, noon),
    ]);

    expect(first).toEqual(second);
    expect(await db.$count(threads)).toBe(1);
  });

  test("sent again after more than ten minutes asks again", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");

    await aQuestion(db, otto, {}, noon);
    await aQuestion(db, otto, {}, minutes(10));
    await aQuestion(db, otto, {}, minutes(21));

    expect(await db.$count(threads)).toBe(2);
  });

  test("takes the draft away", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const owner = { memberId: otto.id };
    await saveDraft(db, owner, { kind: "question", fields: { title } }, noon);

    await aQuestion(db, otto);

    expect(await readDraft(db, owner, { kind: "question" }, noon)).toBeNull();
  });

  test("keeps the topic's own fields, options in one language", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const topicId = await aTopic(db, "refunds", { askFields: fields });

    const { threadId } = await aQuestion(db, otto, {
      topicId,
      askFields: { "paid-with": "Pankkikortti", unknown: "x" },
    });

    expect((await threadRow(db, threadId)).askFields).toEqual({ "paid-with": "Debit card" });
  });
});

describe("askQuestion refuses", () => {
  test("with all problems of the form at once", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const topicId = await aTopic(db, "refunds", { askFields: fields });

    const asking = askQuestion(db, otto, { title: "Help", body: "Help!", topicId, tags: "a,b,c" });

    await expect(asking).rejects.toMatchObject({
      message: "form.invalid",
      reason: "invalid",
      fields: {
        title: { key: "forum.title-short", values: { least: 10 } },
        body: { key: "forum.question-short", values: { least: 20 } },
        tags: { key: "content.tag-length" },
        "field-paid-with": "forum.ask-field-missing",
      },
    });
    expect(await db.$count(threads)).toBe(0);
  });

  test("a topic that is closed or isn't there", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");
    const closed = await aTopic(db, "closed", { isClosed: true });

    await expect(aQuestion(db, otto, { topicId: closed })).rejects.toMatchObject({
      fields: { topic: "forum.topic-closed" },
    });
    for (const odd of [Number.NaN, -1, 1.5, 2 ** 40])
      await expect(aQuestion(db, otto, { topicId: odd })).rejects.toMatchObject({
        fields: { topic: "forum.topic-missing" },
      });
    await expect(aQuestion(db, otto, { topicId: 404 })).rejects.toMatchObject({
      fields: { topic: "forum.topic-missing" },
    });
  });

  test("a body that shows nothing", async () => {
    const { db } = bench;
    const otto = await person(db, "otto");

    const asking = aQuestion(db, otto, { body: "[a]: http://example.com/a-very-long-address" });

    await expect(asking).rejects.toMatchObject({
      fields: { body: { key: "forum.question-short" } },
    });
  });

  test("a suspended member", async () => {
    const { db } = bench;
    const otto = await person(db, "otto", { suspendedUntil: new Date("2100-01-01") });

    const asking = aQuestion(db, otto);

    await expect(asking).rejects.toThrow(refusal("accounts.suspended", "not_allowed"));
  });
});

test("findThreadTitles names public threads only", async () => {
  const { db } = bench;
  const otto = await person(db, "otto");
  const seen = await aQuestion(db, otto);
  const hidden = await aQuestion(db, otto, { title: "Where is my other refund?" });
  await db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, hidden.threadId));

  const found = await findThreadTitles(db, [seen.threadId, hidden.threadId, 404]);

  expect([...found.values()]).toEqual([
    { id: seen.threadId, slug: "where-is-my-refund", title, lang: "en" },
  ]);
});
