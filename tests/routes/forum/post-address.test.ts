import { beforeEach, describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { openPage } from "#tests/support/page.ts";
import { everybody, hours, minutes } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { aComment, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;
let thread: Awaited<ReturnType<typeof aThread>>;
let address: string;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
  thread = await aThread(bench.db, { asker: people.otto, topicId, title: "Where is my refund?" });
  address = `/en/t/${thread.id}/a-question`;
});

const answer = (author: { id: number } | null, own: Parameters<typeof anAnswer>[3] = {}) =>
  anAnswer(bench.db, thread, author, own);

const statusOf = async (path: string, as?: (typeof people)["otto"]) =>
  (await visit(path, { as })).status;

describe("the address of a post", () => {
  test("leads to its page and place", async () => {
    const { id } = await answer(people.vera, { score: 0, createdAt: hours(5) });
    for (let number = 0; number < 20; number++) await answer(people.pekka, { score: 1 });
    const comment = await aComment(bench.db, { id, threadId: thread.id }, people.nina);

    expect(leadsTo(await visit(`${address}/p/${id}`))).toBe(`${address}?page=2#post-${id}`);
    expect(leadsTo(await visit(`${address}/p/${comment.id}`))).toBe(
      `${address}?page=2#post-${comment.id}`,
    );
    expect(leadsTo(await visit(`${address}/p/${thread.questionId}`))).toBe(
      `${address}#post-${thread.questionId}`,
    );
  });

  test("of a comment far back shows all comments of its post", async () => {
    const under = { id: thread.questionId, threadId: thread.id };
    const first = await aComment(bench.db, under, people.vera);
    for (let number = 1; number <= 20; number++)
      await aComment(bench.db, under, people.vera, { createdAt: minutes(number) });

    const leads = leadsTo(await visit(`${address}/p/${first.id}`));

    expect(leads).toBe(`${address}?comments=${thread.questionId}#post-${first.id}`);
    const { document } = await openPage(leads);
    expect(document.querySelector(`#post-${first.id}`)).not.toBeNull();
  });

  test("of a post that is gone, hidden or of another thread leads nowhere", async () => {
    const removed = await answer(people.vera, {
      visibility: "removed",
      visibilityBy: people.vera.id,
    });
    const hidden = await answer(people.vera, { visibility: "hidden" });
    const below = await aComment(bench.db, { id: hidden.id, threadId: thread.id }, people.nina);
    const other = await aThread(bench.db, { topicId });

    expect(await statusOf(`${address}/p/${removed.id}`)).toBe(410);
    expect(await statusOf(`${address}/p/${hidden.id}`)).toBe(404);
    expect(await statusOf(`${address}/p/${below.id}`)).toBe(404);
    expect(await statusOf(`${address}/p/${other.questionId}`)).toBe(404);
    expect(await statusOf(`${address}/p/x`)).toBe(404);
    expect(await statusOf(`${address}/p/${hidden.id}`, people.vera)).toBe(302);
  });
});
