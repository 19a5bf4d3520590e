import { expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, postRow, withRenderer } from "#tests/support/forum.ts";
import { openPage } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
withRenderer();

const words = "refund was promised";

test("a moderator finds the way to it in the post's menu and covers words for good", async () => {
  const [otto, mo] = [await person(bench.db, "otto"), await person(bench.db, "mo")];
  const { threadId, slug, postId } = await aQuestion(bench.db, otto);
  const address = `/en/posts/${postId}/mask`;

  const thread = await openPage(`/en/t/${threadId}/${slug}`, { as: mo });
  const page = await openPage(address, { as: mo });
  const form = { words, reason: "A name was in it" };
  const answer = await visit(address, { as: mo, form });

  expect(thread.document.querySelector(`a[href="${address}"]`)).not.toBeNull();
  expect(page.document.querySelector("h1")?.textContent).toBe(
    "Take personal data out of this post",
  );
  expect(leadsTo(answer)).toBe(`/en/t/${threadId}/${slug}/p/${postId}`);
  expect((await postRow(bench.db, postId)).markdown).toContain(`My ${"█".repeat(19)} a week`);
});

test("others have no such way", async () => {
  const otto = await person(bench.db, "otto");
  const { threadId, slug, postId } = await aQuestion(bench.db, otto);
  const address = `/en/posts/${postId}/mask`;

  const thread = await openPage(`/en/t/${threadId}/${slug}`, { as: otto });
  const answer = await visit(address, { as: otto, form: { words, reason: "Because I can" } });

  expect(thread.document.querySelector(`a[href="${address}"]`)).toBeNull();
  expect(answer.status).toBe(403);
});

test("a form without a reason comes back with what was typed", async () => {
  const [otto, mo] = [await person(bench.db, "otto"), await person(bench.db, "mo")];
  const { postId } = await aQuestion(bench.db, otto);

  const page = await openPage(`/en/posts/${postId}/mask`, { as: mo, form: { words, reason: "" } });

  expect(page.status).toBe(422);
  expect(page.html).toContain(`${words}</textarea>`);
});
