import { beforeEach, describe, expect, test } from "vitest";
import { placeFrom } from "#app/forum/cursor.ts";
import { countThreads, listThreads, type ListWanted } from "#app/forum/listing.server.ts";
import { follows } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { everybody, hours, minutes, noon } from "#tests/support/people.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
});

const ask = (own: Partial<Parameters<typeof aThread>[1]> = {}) =>
  aThread(bench.db, { asker: people.otto, topicId, ...own });

const titles = async (wanted: ListWanted) =>
  (await listThreads(bench.db, wanted)).rows.map(({ title }) => title);

describe("a list of questions", () => {
  test("shows the newest first, and of the same moment the later one", async () => {
    await ask({ title: "first" });
    await ask({ title: "second" });
    await ask({ title: "older", createdAt: hours(-1) });

    expect(await titles({})).toEqual(["second", "first", "older"]);
  });

  test("shows the most recently active first when asked to", async () => {
    await ask({ title: "quiet", activeAt: hours(1) });
    await ask({ title: "lively", createdAt: hours(-9), activeAt: hours(2) });

    expect(await titles({ sort: "active" })).toEqual(["lively", "quiet"]);
  });

  test("never shows what is hidden, held or removed, nor counts it", async () => {
    await ask({ title: "public" });
    await ask({ title: "hidden", visibility: "hidden" });
    await ask({ title: "held", visibility: "held" });
    await ask({ title: "removed", visibility: "removed" });

    expect(await titles({})).toEqual(["public"]);
    expect(await titles({ askedBy: people.otto.id })).toEqual(["public"]);
    expect(await countThreads(bench.db, {})).toBe(1);
  });

  test("gives an excerpt only while nobody has answered", async () => {
    const answered = await ask({ title: "answered", question: { text: "The whole story" } });
    await anAnswer(bench.db, answered, people.vera);
    await ask({ title: "waiting", question: { text: "word ".repeat(200) } });

    const { rows } = await listThreads(bench.db, {});

    expect(rows.map(({ title, excerpt }) => [title, excerpt?.slice(-6)])).toEqual([
      ["waiting", " word…"],
      ["answered", undefined],
    ]);
  });

  test("gives what a row shows and nothing else", async () => {
    await ask({ sameProblemCount: 4, lockedAt: noon, state: "closed", closeReason: "outdated" });

    const { rows } = await listThreads(bench.db, {});

    expect(rows).toEqual([
      {
        id: expect.any(Number),
        slug: "a-question",
        title: "A question",
        lang: "en",
        state: "closed",
        isLocked: true,
        hasOfficial: false,
        answerCount: 0,
        sameProblemCount: 4,
        topic: { slug: "refunds", name: { en: "refunds", fi: "refunds suomeksi" } },
        createdAt: noon,
        activeAt: noon,
        excerpt: "The words of question.",
      },
    ]);
  });
});

describe("filters", () => {
  test("find by topic, tag and language", async () => {
    const other = await aTopic(bench.db, "cards");
    await ask({ title: "here", tags: ["fee", "iban"], lang: "fi" });
    await ask({ title: "elsewhere", topicId: other.id, tags: ["iban"] });

    expect(await titles({ topicIds: [topicId] })).toEqual(["here"]);
    expect(await titles({ topicIds: [] })).toEqual([]);
    expect(await titles({ tags: ["fee"] })).toEqual(["here"]);
    expect(await titles({ tags: ["iban"] })).toEqual(["elsewhere", "here"]);
    expect(await titles({ tags: ["no-such"] })).toEqual([]);
    expect(await titles({ tags: ["iban", "fee"] })).toEqual(["here"]);
    expect(await titles({ tags: ["iban", "no-such"] })).toEqual([]);
    expect(await titles({ lang: "fi" })).toEqual(["here"]);
    expect(await titles({ tags: ["iban"], lang: "en", topicIds: [topicId] })).toEqual([]);
  });

  test("find what was asked since a time, the moment itself included", async () => {
    await ask({ title: "then", createdAt: hours(-2) });
    await ask({ title: "before", createdAt: hours(-3) });

    expect(await titles({ since: hours(-2) })).toEqual(["then"]);
    expect(await countThreads(bench.db, { since: hours(-2) })).toBe(1);
  });

  test("find by state", async () => {
    await ask({ title: "waiting" });
    await ask({ title: "needs info", state: "needs_info" });
    await ask({ title: "closed", state: "closed" });
    await ask({ title: "locked", lockedAt: noon });
    await ask({ title: "otherwise", state: "solved_otherwise" });
    await ask({ title: "solved", state: "solved", answerCount: 2 });
    await ask({ title: "official", answerCount: 1, hasOfficial: true });

    expect(await titles({ state: "needs-answer" })).toEqual(["waiting"]);
    expect(await titles({ state: "has-answers" })).toEqual(["official", "solved"]);
    expect(await titles({ state: "solved" })).toEqual(["solved", "otherwise"]);
    expect(await titles({ state: "official" })).toEqual(["official"]);
    expect(await countThreads(bench.db, { state: "solved" })).toBe(2);
  });

  test("find what a member follows and nobody else's", async () => {
    const { id } = await ask({ title: "followed" });
    await ask({ title: "not followed" });
    await bench.db
      .insert(follows)
      .values({ memberId: people.vera.id, threadId: id, followedAt: noon });

    expect(await titles({ followedBy: people.vera.id })).toEqual(["followed"]);
    expect(await titles({ followedBy: people.nina.id })).toEqual([]);
  });
});

describe("paging", () => {
  const forward = async (
    limit: number,
    between: () => Promise<unknown> = async () => undefined,
  ) => {
    const seen: string[] = [];
    let from: Parameters<typeof listThreads>[2] = null;
    for (;;) {
      const { rows, older } = await listThreads(bench.db, {}, from, limit);
      seen.push(...rows.map(({ title }) => title));
      if (older === null) return seen;
      from = { after: placeFrom(older)! };
      await between();
    }
  };

  test("neither repeats nor skips, though many are of the same moment", async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7])
      await ask({ title: `${number}`, createdAt: number < 3 ? hours(-1) : noon });

    expect(await forward(3)).toEqual(["7", "6", "5", "4", "3", "2", "1"]);
    expect(await forward(7)).toHaveLength(7);
    expect(await forward(1)).toHaveLength(7);
  });

  test("is not moved by questions that come in meanwhile", async () => {
    for (const number of [1, 2, 3, 4, 5]) await ask({ title: `${number}` });

    const seen = await forward(2, () => ask({ title: "new", createdAt: minutes(5) }));

    expect(seen).toEqual(["5", "4", "3", "2", "1"]);
  });

  test("goes back the same way", async () => {
    for (const number of [1, 2, 3, 4, 5, 6]) await ask({ title: `${number}` });
    const first = await listThreads(bench.db, {}, null, 2);
    const second = await listThreads(bench.db, {}, { after: placeFrom(first.older)! }, 2);
    const third = await listThreads(bench.db, {}, { after: placeFrom(second.older)! }, 2);

    const back = await listThreads(bench.db, {}, { before: placeFrom(third.newer)! }, 2);
    const start = await listThreads(bench.db, {}, { before: placeFrom(back.newer)! }, 2);

    expect(first.newer).toBeNull();
    expect(third.older).toBeNull();
    expect(back.rows).toEqual(second.rows);
    expect(start).toEqual(first);
  });

  test("is by the last activity where that is the order", async () => {
    for (const number of [1, 2, 3])
      await ask({ title: `${number}`, createdAt: hours(number), activeAt: hours(-number) });

    const first = await listThreads(bench.db, { sort: "active" }, null, 2);
    const second = await listThreads(
      bench.db,
      { sort: "active" },
      { after: placeFrom(first.older)! },
      2,
    );

    expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual(["1", "2", "3"]);
  });

  test("of nothing has no other pages", async () => {
    expect(await listThreads(bench.db, {})).toEqual({ rows: [], newer: null, older: null });
  });
});
