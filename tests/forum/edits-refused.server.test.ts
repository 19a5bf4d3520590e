import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { anAnswer, answerText, aTopic, postRow, withRenderer } from "#tests/support/forum.ts";
import { anAnsweredQuestion, better, editingOn } from "#tests/support/editing.ts";
import { days, hours, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const edit = editingOn(bench);
const answered = () => anAnsweredQuestion(bench.db);

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
