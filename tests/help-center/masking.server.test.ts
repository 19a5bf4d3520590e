import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { maskPost } from "#app/help-center/masking.server.ts";
import { articleBlocks } from "#db/schema/help-center.ts";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import { aPublishedArticle } from "#tests/support/articles.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, postRow, withRenderer } from "#tests/support/forum.ts";
import { everybody, hours } from "#tests/support/people.ts";
import { everyRow } from "#tests/support/personal-data-doors.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
withRenderer();

const leaked = "4111 1111 1111 1111";
const reason = "A card number was in it";

/** A question from before there was a guard: with a card in title, text, fields and a former version. */
async function aLeak() {
  const people = await everybody(bench.db);
  const question = await aQuestion(bench.db, people.otto);
  const { postId, threadId } = question;
  const markdown = `Charged on ${leaked}, says Matti Meikäläinen.`;
  const words = { markdown, html: `<p>${markdown}</p>`, text: markdown, revision: 2 };
  await bench.db.update(posts).set(words).where(eq(posts.id, postId));
  const title = `Charged on ${leaked}`;
  const thread = { title, slug: "charged-on-4111-1111-1111-1111", askFields: { card: leaked } };
  await bench.db.update(threads).set(thread).where(eq(threads.id, threadId));
  const former = { postId, number: 1, markdown, title, tags: [], createdAt: hours(1) };
  await bench.db.insert(postRevisions).values(former);
  return { ...people, postId, threadId };
}

describe("masking a post that stands", () => {
  test("leaves nothing of it anywhere, and keeps who did it and why", async () => {
    const { mo, postId } = await aLeak();

    await maskPost(bench.db, mo, { postId, reason, words: "matti meikäläinen" }, hours(2));

    const rows = (await everyRow(bench.db)).join("\n");
    const post = await postRow(bench.db, postId);
    expect(rows).not.toMatch(/4111|1111|Meikäläinen/);
    expect(post).toMatchObject({ revision: 3, editedBy: mo.id, editReason: reason });
    expect(post.markdown).toBe(`Charged on ${"█".repeat(19)}, says ${"█".repeat(17)}.`);
    expect(post.html).toContain("█".repeat(19));
  });

  test("covers what articles took from it, and leaves passages where they lay", async () => {
    const people = await everybody(bench.db);
    const { answerId } = await aPublishedArticle(bench.db, people);
    const before = await bench.db.select().from(articleBlocks);

    const masking = { postId: answerId, reason, words: "the reference" };
    await maskPost(bench.db, people.mo, masking, hours(3));

    const after = await bench.db.select().from(articleBlocks);
    expect(after.map(({ sourceStart, sourceEnd }) => [sourceStart, sourceEnd])).toEqual(
      before.map(({ sourceStart, sourceEnd }) => [sourceStart, sourceEnd]),
    );
    expect(after.map(({ markdown }) => markdown)).toEqual([
      "Open the statement",
      `Copy ${"█".repeat(13)}`,
    ]);
  });

  test("is refused where there is nothing to take out", async () => {
    const { mo, otto } = await everybody(bench.db);
    const { postId } = await aQuestion(bench.db, otto);

    const masked = maskPost(bench.db, mo, { postId, reason, words: "" });

    await expect(masked).rejects.toEqual(refusal("forum.mask-nothing"));
  });

  test("is refused without a reason", async () => {
    const { mo, postId } = await aLeak();

    const masked = maskPost(bench.db, mo, { postId, reason: "", words: "" });

    await expect(masked).rejects.toMatchObject({ fields: { reason: expect.anything() } });
  });

  test("is refused to who is no moderator, even the author", async () => {
    const { otto, pekka, postId } = await aLeak();

    for (const actor of [otto, pekka])
      await expect(maskPost(bench.db, actor, { postId, reason, words: "" })).rejects.toEqual(
        refusal("accounts.not-allowed"),
      );
  });
});
