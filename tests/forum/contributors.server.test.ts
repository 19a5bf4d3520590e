import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { listContributors } from "#app/forum/contributors.server.ts";
import { periodFrom } from "#app/forum/contributors.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, everybody, minutes, noon, person } from "#tests/support/people.ts";
import { accept, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;

beforeEach(async () => {
  replaceInProcess("contributors", undefined);
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
});

async function solved(
  by: Pick<MemberActor, "id">,
  { at = noon, ...own }: { at?: Date } & Partial<Parameters<typeof aThread>[1]> = {},
) {
  const thread = await aThread(bench.db, { asker: people.otto, topicId, ...own });
  const answer = await anAnswer(bench.db, thread, by);
  await accept(bench.db, answer, people.otto, { at });
  return { thread, answer };
}

const told = async (wanted: Partial<Parameters<typeof listContributors>[1]> = {}, now = noon) =>
  (await listContributors(bench.db, { period: "all", ...wanted }, now)).map(
    ({ person: { handle }, solutions }) => [handle, solutions],
  );

describe("who helps", () => {
  test("stands in the order of solutions, and of equals whoever came first", async () => {
    await solved(people.pekka);
    await solved(people.vera);
    await solved(people.nina);
    await solved(people.nina);

    expect(await told()).toEqual([
      ["nina", 2],
      ["vera", 1],
      ["pekka", 1],
    ]);
    expect(await told({ limit: 1, period: "week" })).toEqual([["nina", 2]]);
  });

  test("is told of a week, a month and all of time, by the day of acceptance", async () => {
    await solved(people.vera, { at: days(-6) });
    await solved(people.pekka, { at: days(-8) });
    await solved(people.nina, { at: days(-31) });

    expect(await told({ period: "week" })).toEqual([["vera", 1]]);
    expect((await told({ period: "month" })).map(([handle]) => handle)).toEqual(["vera", "pekka"]);
    expect(await told()).toHaveLength(3);
  });

  test("is told of one topic", async () => {
    const other = (await aTopic(bench.db, "cards")).id;
    await solved(people.vera);
    await solved(people.pekka, { topicId: other });

    expect(await told({ topicIds: [other] })).toEqual([["pekka", 1]]);
    expect(await told({ topicIds: [other], period: "week" })).toEqual([["pekka", 1]]);
    expect(await told({ topicIds: [] })).toEqual([]);
  });

  test("leaves out what is imported, whoever came with it, and one's own question", async () => {
    const imported = await person(bench.db, "jon", { sourceHost: "old.example", sourceId: 4 });
    await solved(imported);
    await solved(people.vera, { sourceHost: "old.example" });
    await solved(people.otto);

    for (const period of ["week", "month", "all"] as const)
      expect(await told({ period })).toEqual([]);
  });

  test("leaves out what is not public, and members who are gone", async () => {
    const hidden = await solved(people.vera);
    await bench.db
      .update(posts)
      .set({ visibility: "hidden" })
      .where(eq(posts.id, hidden.answer.id));
    await solved(people.pekka, { visibility: "removed" });
    await solved(people.nina);
    await bench.db.update(members).set({ deletedAt: noon }).where(eq(members.id, people.nina.id));

    expect(await told()).toEqual([]);
    expect(await told({ period: "week" })).toEqual([]);
  });

  test("of all time is counted across all threads, anew after a minute", async () => {
    const { thread } = await solved(people.vera);
    await bench.db.insert(threads).values({ ...thread, id: 20_000, questionId: null });
    const far = await anAnswer(bench.db, { id: 20_000 }, people.vera);
    await accept(bench.db, far, people.otto);
    expect(await told()).toEqual([["vera", 2]]);

    await solved(people.vera);
    expect(await told()).toEqual([["vera", 2]]);
    expect(await told({}, minutes(2))).toEqual([["vera", 3]]);
  });

  test("a period that is none is a month", () => {
    expect(["week", "all", "", "year", null].map(periodFrom)).toEqual([
      "week",
      "all",
      "month",
      "month",
      "month",
    ]);
  });
});
