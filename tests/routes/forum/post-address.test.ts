import { describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { openPage } from "#tests/support/page.ts";
import { statusOf, withOneThread } from "#tests/support/one-thread.ts";
import { hours, minutes } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aComment, aThread } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { title: "Where is my refund?" });
const { answer } = given;

describe("the given.address of a post", () => {
  test("leads to its page and place", async () => {
    const { id } = await answer(given.people.vera, { score: 0, createdAt: hours(5) });
    for (let number = 0; number < 20; number++) await answer(given.people.pekka, { score: 1 });
    const comment = await aComment(bench.db, { id, threadId: given.thread.id }, given.people.nina);

    expect(leadsTo(await visit(`${given.address}/p/${id}`))).toBe(
      `${given.address}?page=2#post-${id}`,
    );
    expect(leadsTo(await visit(`${given.address}/p/${comment.id}`))).toBe(
      `${given.address}?page=2#post-${comment.id}`,
    );
    expect(leadsTo(await visit(`${given.address}/p/${given.thread.questionId}`))).toBe(
      `${given.address}#post-${given.thread.questionId}`,
    );
  });

  test("of a comment far back shows all comments of its post", async () => {
    const under = { id: given.thread.questionId, threadId: given.thread.id };
    const first = await aComment(bench.db, under, given.people.vera);
    for (let number = 1; number <= 20; number++)
      await aComment(bench.db, under, given.people.vera, { createdAt: minutes(number) });

    const leads = leadsTo(await visit(`${given.address}/p/${first.id}`));

    expect(leads).toBe(`${given.address}?comments=${given.thread.questionId}#post-${first.id}`);
    const { document } = await openPage(leads);
    expect(document.querySelector(`#post-${first.id}`)).not.toBeNull();
  });

  test("of a post that is gone, hidden or of another thread leads nowhere", async () => {
    const removed = await answer(given.people.vera, {
      visibility: "removed",
      visibilityBy: given.people.vera.id,
    });
    const hidden = await answer(given.people.vera, { visibility: "hidden" });
    const below = await aComment(
      bench.db,
      { id: hidden.id, threadId: given.thread.id },
      given.people.nina,
    );
    const other = await aThread(bench.db, { topicId: given.topicId });

    expect(await statusOf(`${given.address}/p/${removed.id}`)).toBe(410);
    expect(await statusOf(`${given.address}/p/${hidden.id}`)).toBe(404);
    expect(await statusOf(`${given.address}/p/${below.id}`)).toBe(404);
    expect(await statusOf(`${given.address}/p/${other.questionId}`)).toBe(404);
    expect(await statusOf(`${given.address}/p/x`)).toBe(404);
    expect(await statusOf(`${given.address}/p/${hidden.id}`, given.people.vera)).toBe(302);
  });
});
