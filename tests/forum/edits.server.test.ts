import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { editPost, readEditable } from "#app/forum/edits.server.ts";
import { listThreadTags } from "#app/forum/tags.server.ts";
import { postRevisions, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import {
  aComment,
  answerText,
  aTopic,
  postRow,
  questionText,
  threadRow,
  withRenderer,
} from "#tests/support/forum.ts";
import { anAnsweredQuestion, better, editingOn } from "#tests/support/editing.ts";
import { minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { found } from "#tests/support/search.ts";

const bench = withDatabase();
withRenderer();

const edit = editingOn(bench);
const answered = () => anAnsweredQuestion(bench.db);

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
    expect((await found(bench.db, "reach"))[0]?.subjectId).toBe(threadId);
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
