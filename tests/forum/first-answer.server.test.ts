import { beforeEach, describe, expect, test } from "vitest";
import { readUsualWait } from "#app/forum/first-answer.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, everybody, hours, noon } from "#tests/support/people.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;
const now = days(1);

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
});

async function asked(own: Partial<Parameters<typeof aThread>[1]> = {}, after: number | null = 2) {
  const thread = await aThread(bench.db, { asker: people.otto, topicId, ...own });
  if (after !== null) await anAnswer(bench.db, thread, people.vera, { createdAt: hours(after) });
  return thread;
}
const usual = (ids = [topicId]) => readUsualWait(bench.db, ids, now);

describe("how long a topic's questions wait", () => {
  test("is told of its own, and those below it where they are asked for", async () => {
    const below = (await aTopic(bench.db, "late-refunds", { parentId: topicId })).id;
    for (let count = 0; count < 5; count += 1) await asked();
    for (let count = 0; count < 7; count += 1) await asked({ topicId: below }, 6);

    expect(await usual()).toEqual({ unit: "hours", count: 2 });
    expect(await usual([topicId, below])).toEqual({ unit: "hours", count: 6 });
    expect(await usual([])).toBeNull();
  });

  test("counts the first public answer of somebody else", async () => {
    for (let count = 0; count < 5; count += 1) {
      const thread = await asked({}, 9);
      await anAnswer(bench.db, thread, people.otto, { createdAt: hours(1) });
      await anAnswer(bench.db, thread, people.pekka, {
        createdAt: hours(2),
        visibility: "hidden",
      });
      await anAnswer(bench.db, thread, people.pekka, { createdAt: hours(5) });
    }

    expect(await usual()).toEqual({ unit: "hours", count: 5 });
  });

  test("is unknown where most still wait", async () => {
    for (let count = 0; count < 5; count += 1) await asked();
    for (let count = 0; count < 6; count += 1) await asked({}, null);

    expect(await usual()).toBeNull();
  });

  test("lets those go that were closed without an answer", async () => {
    for (let count = 0; count < 5; count += 1) await asked();
    for (let count = 0; count < 6; count += 1)
      await asked({ state: "closed", stateChangedAt: hours(1) }, null);

    expect(await usual()).toEqual({ unit: "hours", count: 2 });
  });

  test("looks neither at imported nor at hidden nor at old questions", async () => {
    for (let count = 0; count < 5; count += 1) await asked();
    for (let count = 0; count < 9; count += 1) {
      await asked({ sourceHost: "old.example" }, 20);
      await asked({ visibility: "hidden" }, 20);
      await asked({ createdAt: days(-200, noon) }, 20);
    }

    expect(await usual()).toEqual({ unit: "hours", count: 2 });
  });
});
