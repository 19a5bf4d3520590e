import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { editPost, readEditable, type EditInput } from "#app/forum/edits.server.ts";
import { listThreadTags } from "#app/forum/tags.server.ts";
import { findTitles } from "#app/search/title-index.server.ts";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  anAnswer,
  answerText,
  aQuestion,
  aTopic,
  postRow,
  questionText,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { days, everybody, hours, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const better = "Look at the purchase date on your bank statement, and wait for three days.";

/** Opens the form and sends it, as one browser does. */
async function edit(
  actor: MemberActor,
  postId: number,
  change: Partial<EditInput>,
  now = minutes(60),
) {
  const { madeFrom, body } = await readEditable(bench.db, actor, postId, now);
  return editPost(bench.db, actor, { postId, madeFrom, body, ...change }, now);
}

async function answered() {
  const people = await everybody(bench.db);
  const question = await aQuestion(bench.db, people.otto, { tags: "refund, card" });
  const postId = await anAnswer(bench.db, people.vera, question.threadId, { at: noon });
  return { ...people, ...question, questionId: question.postId, postId };
}

describe("editPost", () => {
  test("is silent for five minutes", async () => {
    const { vera, postId } = await answered();

    await edit(vera, postId, { body: better }, minutes(5));

    expect(await postRow(bench.db, postId)).toMatchObject({
      markdown: better,
      text: better,
      revision: 1,
      editedAt: null,
    });
    expect(await bench.db.$count(postRevisions)).toBe(0);
  });

  test("keeps the former version after five minutes", async () => {
    const { vera, postId, threadId } = await answered();
    const late = new Date(minutes(5).getTime() + 1);

    await edit(vera, postId, { body: better, reason: "Clearer" }, late);

    expect(await postRow(bench.db, postId)).toMatchObject({
      markdown: better,
      revision: 2,
      editedAt: late,
      editedBy: vera.id,
      editReason: "Clearer",
    });
    expect(await bench.db.select().from(postRevisions)).toEqual([
      {
        postId,
        number: 1,
        markdown: answerText,
        title: null,
        tags: null,
        authorId: vera.id,
        reason: null,
        createdAt: noon,
      },
    ]);
    expect((await threadRow(bench.db, threadId)).activeAt).toEqual(late);
  });

  test("is seen at once when somebody has commented", async () => {
    const { otto, vera, postId } = await answered();
    await aComment(bench.db, otto, postId, { at: minutes(1) });

    await edit(vera, postId, { body: better }, minutes(2));

    expect((await postRow(bench.db, postId)).revision).toBe(2);
  });

  test("remembers who made which version, and why", async () => {
    const { vera, mo, postId } = await answered();
    await edit(vera, postId, { body: better, reason: "Clearer" }, minutes(10));

    await edit(mo, postId, { body: `${better} Thanks.`, reason: "Kinder words" }, minutes(20));

    const versions = await bench.db.select().from(postRevisions).where(eq(postRevisions.number, 2));
    expect(versions).toMatchObject([
      { markdown: better, authorId: vera.id, reason: "Clearer", createdAt: minutes(10) },
    ]);
  });

  test("of nothing changes nothing", async () => {
    const { vera, postId } = await answered();
    const before = await postRow(bench.db, postId);

    await edit(vera, postId, {}, minutes(60));

    expect(await postRow(bench.db, postId)).toEqual(before);
  });

  test("of a question changes title, address, tags, topic and search", async () => {
    const { otto, questionId, threadId } = await answered();
    const topicId = await aTopic(bench.db, "refunds");

    const place = await edit(otto, questionId, {
      title: "When does a refund reach the card?",
      tags: "refund, waiting",
      topicId,
      lang: "fi",
    });

    expect(place.slug).toBe("when-does-a-refund-reach-the-card");
    expect(await threadRow(bench.db, threadId)).toMatchObject({
      title: "When does a refund reach the card?",
      slug: place.slug,
      topicId,
      lang: "fi",
    });
    expect(await listThreadTags(bench.db, threadId)).toEqual(["refund", "waiting"]);
    expect((await findTitles(bench.db, "reach"))[0]?.subjectId).toBe(threadId);
    expect(await bench.db.select().from(postRevisions)).toMatchObject([
      { title: "Where is my refund?", tags: ["refund", "card"], markdown: questionText },
    ]);
  });

  test("by the asker gives what was missing", async () => {
    const { otto, questionId, threadId } = await answered();
    await bench.db.update(threads).set({ state: "needs_info" });

    await edit(otto, questionId, { body: `${questionText} It was a card payment.` });

    expect((await threadRow(bench.db, threadId)).state).toBe("open");
  });

  test("leaves an imported title and tags as they are when only the text changes", async () => {
    const { mo, questionId, threadId } = await answered();
    await bench.db.update(threads).set({ title: "Refund?" });

    await edit(mo, questionId, {
      title: "Refund?",
      body: `${questionText} Thanks.`,
      reason: "Typo",
    });

    expect((await threadRow(bench.db, threadId)).title).toBe("Refund?");
  });
});

describe("two tabs", () => {
  test("the second is refused when the first has made a revision", async () => {
    const { vera, postId } = await answered();
    const { madeFrom } = await readEditable(bench.db, vera, postId, minutes(60));
    await edit(vera, postId, { body: better });

    const second = editPost(
      bench.db,
      vera,
      { postId, madeFrom, body: "x".repeat(40) },
      minutes(61),
    );

    await expect(second).rejects.toThrow(refusal("forum.edit-conflict", "conflict"));
    expect((await postRow(bench.db, postId)).markdown).toBe(better);
  });

  test("the second is refused after a silent correction too", async () => {
    const { vera, postId } = await answered();
    const { madeFrom } = await readEditable(bench.db, vera, postId, minutes(1));
    await edit(vera, postId, { body: better }, minutes(2));

    const second = editPost(bench.db, vera, { postId, madeFrom, body: "x".repeat(40) }, minutes(3));

    await expect(second).rejects.toThrow(refusal("forum.edit-conflict", "conflict"));
  });

  test("at the same moment: one is saved", async () => {
    const { vera, postId } = await answered();
    const { madeFrom } = await readEditable(bench.db, vera, postId, minutes(60));

    const results = await Promise.allSettled(
      [better, `${better} Truly.`].map((body) =>
        editPost(bench.db, vera, { postId, madeFrom, body }, minutes(61)),
      ),
    );

    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect((await postRow(bench.db, postId)).revision).toBe(2);
  });
});

describe("editPost refuses", () => {
  test("a member after thirty days", async () => {
    const { vera, postId } = await answered();

    await edit(vera, postId, { body: better }, days(30));
    const late = edit(vera, postId, { body: answerText }, new Date(days(30).getTime() + 1));

    await expect(late).rejects.toThrow(refusal("forum.edit-too-late", "not_allowed"));
  });

  test("a new member after a day", async () => {
    const { nina, threadId } = await answered();
    const postId = await anAnswer(bench.db, nina, threadId, { at: noon });

    await edit(nina, postId, { body: better }, hours(24));
    const late = edit(nina, postId, { body: answerText }, new Date(hours(24).getTime() + 1));

    await expect(late).rejects.toThrow(refusal("forum.edit-too-late-new", "not_allowed"));
  });

  test("somebody else's post, to experts too", async () => {
    const { otto, pekka, postId } = await answered();

    for (const other of [otto, pekka]) {
      const editing = edit(other, postId, { body: better });
      await expect(editing).rejects.toThrow(refusal("accounts.not-allowed", "not_allowed"));
    }
  });

  test("a moderator who gives no reason", async () => {
    const { mo, postId } = await answered();

    const silent = edit(mo, postId, { body: better, reason: " ab " });
    await expect(silent).rejects.toThrow(refusal("form.invalid", "invalid"));
    await edit(mo, postId, { body: better, reason: "abc" }, days(300));

    expect((await postRow(bench.db, postId)).editedBy).toBe(mo.id);
  });

  test("a locked thread, but for moderators", async () => {
    const { vera, mo, postId } = await answered();
    await bench.db.update(threads).set({ lockedAt: noon });

    const veras = edit(vera, postId, { body: better });
    await expect(veras).rejects.toThrow(refusal("forum.thread-locked", "conflict"));
    await edit(mo, postId, { body: better, reason: "Personal data taken out" });

    expect((await postRow(bench.db, postId)).markdown).toBe(better);
  });

  test("a removed post and a hidden one", async () => {
    const { vera, postId } = await answered();
    await bench.db.update(posts).set({ visibility: "hidden" }).where(eq(posts.id, postId));
    const hidden = edit(vera, postId, { body: better });
    await expect(hidden).rejects.toThrow(refusal("forum.edit-hidden", "conflict"));

    await bench.db.update(posts).set({ visibility: "removed" }).where(eq(posts.id, postId));
    const removed = edit(vera, postId, { body: better });

    await expect(removed).rejects.toThrow(refusal("forum.edit-removed", "conflict"));
  });

  test("what would be refused in a new question", async () => {
    const { otto, questionId } = await answered();

    const editing = edit(otto, questionId, { title: "Short", body: "Short", tags: "a" });

    await expect(editing).rejects.toMatchObject({
      fields: {
        title: { key: "forum.title-short" },
        body: { key: "forum.question-short" },
        tags: { key: "content.tag-length" },
      },
    });
  });

  test("a topic that is closed or isn't there", async () => {
    const { otto, questionId } = await answered();
    const closed = await aTopic(bench.db, "closed", { isClosed: true });

    await expect(edit(otto, questionId, { topicId: closed })).rejects.toMatchObject({
      fields: { topic: "forum.topic-closed" },
    });
    await expect(edit(otto, questionId, { topicId: 404 })).rejects.toMatchObject({
      fields: { topic: "forum.topic-missing" },
    });
  });

  test("a suspended member, who only reads", async () => {
    const { postId } = await answered();
    const suspended = await person(bench.db, "late", { suspendedUntil: new Date("2100-01-01") });

    const editing = edit(suspended, postId, { body: better });

    await expect(editing).rejects.toThrow(refusal("accounts.suspended", "not_allowed"));
  });
});
