import { beforeEach, describe, expect, test } from "vitest";
import { guest, type Actor } from "#app/accounts/actor.ts";
import { readThreadView, type ThreadPage } from "#app/forum/thread-view.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, everybody, hours, noon } from "#tests/support/people.ts";
import { accept, aComment, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;
let thread: Awaited<ReturnType<typeof aThread>>;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
  thread = await aThread(bench.db, { asker: people.otto, topicId, tags: ["card", "bank"] });
});

const read = (
  actor: Actor = guest,
  page: Partial<ThreadPage> = {},
  now = hours(1),
  id = thread.id,
) =>
  readThreadView(
    bench.db,
    actor,
    id,
    { sort: "best", page: null, allCommentsOf: null, ...page },
    now,
  );

const answer = (author: { id: number } | null, own: Parameters<typeof anAnswer>[3] = {}) =>
  anAnswer(bench.db, thread, author, own);

describe("what a reader may do", () => {
  const mayOnAnswer = async (actor: Actor, now = hours(1)) =>
    (await read(actor, {}, now)).answers[0]!.may;

  test("a guest may do nothing but read", async () => {
    await answer(people.vera);

    expect(Object.values(await mayOnAnswer(guest))).not.toContain(true);
    expect(Object.values((await read()).may)).not.toContain(true);
  });

  test("nobody votes on their own post, the others do", async () => {
    await answer(people.vera);

    expect((await mayOnAnswer(people.vera)).vote).toBe(false);
    expect((await mayOnAnswer(people.otto)).vote).toBe(true);
  });

  test("the asker accepts; an expert only after seven silent days", async () => {
    await answer(people.vera);

    expect((await mayOnAnswer(people.otto)).accept).toBe(true);
    expect((await mayOnAnswer(people.nina, days(30))).accept).toBe(false);
    expect((await mayOnAnswer(people.pekka, new Date(days(7).getTime() - 1))).accept).toBe(false);
    expect((await mayOnAnswer(people.pekka, days(7))).accept).toBe(true);
  });

  test("an asker who wrote since is not silent", async () => {
    const { id, threadId } = await answer(people.vera);
    await aComment(bench.db, { id, threadId }, people.otto, { createdAt: days(3) });

    expect((await mayOnAnswer(people.pekka, days(9))).accept).toBe(false);
  });

  test("a locked thread takes nothing", async () => {
    const locked = await aThread(bench.db, { asker: people.otto, topicId, lockedAt: noon });
    await anAnswer(bench.db, locked, people.vera);

    const view = await read(people.pekka, {}, hours(1), locked.id);

    expect(view.may.answer).toBe(false);
    expect(view.answers[0]!.may).toMatchObject({ vote: false, comment: false });
  });

  test("staff promote what has a solution, and nobody else does", async () => {
    expect((await read(people.stella)).may.promote).toBe(false);
    await accept(bench.db, await answer(people.vera), people.otto);

    expect((await read(people.stella)).may.promote).toBe(true);
    expect((await read(people.mo)).may.promote).toBe(false);
  });
});
