import { describe, expect, test } from "vitest";
import { guest, type Actor } from "#app/accounts/actor.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, hours, noon } from "#tests/support/people.ts";
import { withOneThread } from "#tests/support/one-thread.ts";
import { accept, aComment, anAnswer, aThread } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { tags: ["card", "bank"] });
const { read, answer } = given;

describe("what a reader may do", () => {
  const mayOnAnswer = async (actor: Actor, now = hours(1)) =>
    (await read(actor, {}, now)).answers[0]!.may;

  test("a guest may do nothing but read", async () => {
    await answer(given.people.vera);

    expect(Object.values(await mayOnAnswer(guest))).not.toContain(true);
    expect(Object.values((await read()).may)).not.toContain(true);
  });

  test("nobody votes on their own post, the others do", async () => {
    await answer(given.people.vera);

    expect((await mayOnAnswer(given.people.vera)).vote).toBe(false);
    expect((await mayOnAnswer(given.people.otto)).vote).toBe(true);
  });

  test("the asker accepts; an expert only after seven silent days", async () => {
    await answer(given.people.vera);

    expect((await mayOnAnswer(given.people.otto)).accept).toBe(true);
    expect((await mayOnAnswer(given.people.nina, days(30))).accept).toBe(false);
    expect((await mayOnAnswer(given.people.pekka, new Date(days(7).getTime() - 1))).accept).toBe(
      false,
    );
    expect((await mayOnAnswer(given.people.pekka, days(7))).accept).toBe(true);
  });

  test("an asker who wrote since is not silent", async () => {
    const { id, threadId } = await answer(given.people.vera);
    await aComment(bench.db, { id, threadId }, given.people.otto, { createdAt: days(3) });

    expect((await mayOnAnswer(given.people.pekka, days(9))).accept).toBe(false);
  });

  test("a locked thread takes nothing", async () => {
    const locked = await aThread(bench.db, {
      asker: given.people.otto,
      topicId: given.topicId,
      lockedAt: noon,
    });
    await anAnswer(bench.db, locked, given.people.vera);

    const view = await read(given.people.pekka, {}, hours(1), locked.id);

    expect(view.may.answer).toBe(false);
    expect(view.answers[0]!.may).toMatchObject({ vote: false, comment: false });
  });

  test("staff promote what has a solution, and nobody else does", async () => {
    expect((await read(given.people.stella)).may.promote).toBe(false);
    await accept(bench.db, await answer(given.people.vera), given.people.otto);

    expect((await read(given.people.stella)).may.promote).toBe(true);
    expect((await read(given.people.mo)).may.promote).toBe(false);
  });
});
