import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { guest } from "#app/accounts/actor.ts";
import { members } from "#db/schema/accounts.ts";
import { posts } from "#db/schema/forum.ts";
import { follows } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, hours, minutes, noon } from "#tests/support/people.ts";
import { withOneThread } from "#tests/support/one-thread.ts";
import { refusal } from "#tests/support/refusal.ts";
import { accept, aThread, aTopic, vote } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { tags: ["card", "bank"] });
const { read, answer } = given;

describe("a thread", () => {
  test("comes with its topic, tags, asker and question", async () => {
    const view = await read();

    expect(view).toMatchObject({
      title: "A question",
      topic: { slug: "refunds" },
      parentTopic: null,
      tags: ["card", "bank"],
      asker: { name: "Otto", handle: "otto", badge: null },
      question: { html: "<p>The words of question.</p>", edits: { times: 0 } },
      answers: [],
      pages: 1,
    });
  });

  test("names the topic above its own", async () => {
    const child = await aTopic(bench.db, "late-refunds", { parentId: given.topicId });
    const below = await aThread(bench.db, { topicId: child.id });

    const view = await read(guest, {}, noon, below.id);

    expect(view.topic.slug).toBe("late-refunds");
    expect(view.parentTopic?.slug).toBe("refunds");
  });

  test("tells what the asker filled in, in the topic's words", async () => {
    const label = { en: "Bank", fi: "Pankki" };
    const own = await aTopic(bench.db, "own", {
      askFields: [{ key: "bank", label, required: true }],
    });
    const { id } = await aThread(bench.db, {
      topicId: own.id,
      askFields: { bank: "Saari", gone: "x" },
    });

    expect((await read(guest, {}, noon, id)).facts).toEqual([{ label, value: { en: "Saari" } }]);
  });

  test("that does not exist is not there", async () => {
    await expect(read(guest, {}, noon, 9_999)).rejects.toThrow(refusal("errors.not-found"));
  });

  test("says that it is old only after two quiet years", async () => {
    expect((await read(guest, {}, days(730))).isOutdated).toBe(false);
    expect((await read(guest, {}, days(731))).isOutdated).toBe(true);
  });

  test("says how many follow it, and whether the reader does", async () => {
    for (const memberId of [given.people.vera.id, given.people.otto.id])
      await bench.db
        .insert(follows)
        .values({ memberId, threadId: given.thread.id, followedAt: noon });

    expect(await read(given.people.vera)).toMatchObject({ followers: 2, isFollowing: true });
    expect(await read(given.people.nina)).toMatchObject({ followers: 2, isFollowing: false });
    expect(await read()).toMatchObject({ followers: 2, isFollowing: false });
  });

  test("names the thread that it repeats, but not one that is hidden", async () => {
    const target = await aThread(bench.db, { topicId: given.topicId, title: "The first one" });
    const hidden = await aThread(bench.db, { topicId: given.topicId, visibility: "hidden" });
    const repeat = (duplicateOfThreadId: number) =>
      aThread(bench.db, { topicId: given.topicId, state: "duplicate", duplicateOfThreadId });

    const shown = await read(guest, {}, noon, (await repeat(target.id)).id);
    const secret = await read(guest, {}, noon, (await repeat(hidden.id)).id);

    expect(shown.duplicateOf).toEqual({
      id: target.id,
      slug: "a-question",
      title: "The first one",
      lang: "en",
    });
    expect(secret.duplicateOf).toBeNull();
  });

  test("is kept by search engines once it has an answer", async () => {
    expect((await read()).isIndexed).toBe(false);

    await answer(given.people.vera);

    expect((await read()).isIndexed).toBe(true);
  });

  test("shows a deleted author as nobody in particular", async () => {
    await bench.db
      .update(members)
      .set({ deletedAt: noon })
      .where(eq(members.id, given.people.otto.id));

    expect((await read()).asker).toEqual({ handle: null, name: null, badge: null, source: null });
  });

  test("gives each author the badge of the role", async () => {
    for (const name of ["vera", "nina", "pekka", "mo", "stella", "ada"] as const)
      await answer(given.people[name], { createdAt: minutes(given.people[name].id) });

    const { answers } = await read(guest, { sort: "oldest" });

    expect(answers.map(({ author }) => author?.badge)).toEqual([
      null,
      "new",
      "expert",
      "moderator",
      "staff",
      "staff",
    ]);
  });
});

describe("answers", () => {
  test("stand in the order of official, staff pick, helpful, oldest, below the solution", async () => {
    const plain = await answer(given.people.vera, { score: 2 });
    const older = await answer(given.people.vera, { score: 2, createdAt: hours(-1) });
    const popular = await answer(given.people.vera, { score: 9 });
    const picked = await answer(given.people.pekka, { pickedAt: noon });
    const official = await answer(given.people.stella, { officialAt: noon });
    const solution = await answer(given.people.pekka);
    await accept(bench.db, solution, given.people.otto);

    const view = await read();

    expect(view.solutions.map(({ id, number }) => [id, number])).toEqual([[solution.id, 1]]);
    expect(view.answers.map(({ id }) => id)).toEqual(
      [official, picked, popular, older, plain].map(({ id }) => id),
    );
    expect(view.answers.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
    expect(view.otherAnswers).toBe(5);
  });

  test("can be read newest or oldest first, the solution still on top", async () => {
    const early = await answer(given.people.vera, { createdAt: hours(-2), score: 4 });
    const late = await answer(given.people.vera, { createdAt: hours(-1) });
    const solution = await answer(given.people.pekka, { createdAt: noon });
    await accept(bench.db, solution, given.people.otto);

    const newest = await read(guest, { sort: "newest" });
    const oldest = await read(guest, { sort: "oldest" });

    expect(newest.answers.map(({ id }) => id)).toEqual([late.id, early.id]);
    expect(oldest.answers.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect(oldest.solutions.map(({ id, postedAs }) => [id, postedAs])).toEqual([[solution.id, 3]]);
  });

  test("accepted first lead, and say who chose them as what", async () => {
    const [first, second] = [await answer(given.people.vera), await answer(given.people.pekka)];
    await accept(bench.db, second, given.people.mo, { at: hours(2), as: "moderator" });
    await accept(bench.db, first, given.people.otto, { at: hours(3) });

    const { solutions } = await read();

    expect(
      solutions.map(({ id, acceptedBy, acceptedAs, isAcceptedByAsker }) => [
        id,
        acceptedBy?.name,
        acceptedAs,
        isAcceptedByAsker,
      ]),
    ).toEqual([
      [second.id, "Mo", "moderator", false],
      [first.id, "Otto", "asker", true],
    ]);
  });

  test("come twenty to a page, each exactly once", async () => {
    for (let number = 0; number < 41; number++) await answer(given.people.vera);

    const pages = [
      await read(),
      await read(guest, { page: "2" }),
      await read(guest, { page: "3" }),
    ];

    expect(pages.map(({ answers }) => answers.length)).toEqual([20, 20, 1]);
    expect(new Set(pages.flatMap(({ answers }) => answers.map(({ id }) => id))).size).toBe(41);
    expect(pages.map(({ page, pages }) => [page, pages])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(pages[2]!.answers[0]!.number).toBe(41);
  });

  test("on a page that does not exist are those of the nearest", async () => {
    await answer(given.people.vera);

    expect((await read(guest, { page: "99" })).page).toBe(1);
    expect((await read(guest, { page: "0" })).page).toBe(1);
    expect((await read(guest, { page: "-1; drop" })).page).toBe(1);
  });

  test("that readers found far more helpful than the solution are pointed at", async () => {
    const solution = await answer(given.people.vera, { score: 2 });
    await accept(bench.db, solution, given.people.otto);
    const other = await answer(given.people.pekka, { score: 4 });
    expect((await read()).preferred).toBeNull();

    await bench.db.update(posts).set({ score: 5 }).where(eq(posts.id, other.id));

    expect((await read()).preferred).toMatchObject({ id: other.id, score: 5 });
  });

  test("show the reader's own votes", async () => {
    const { id } = await answer(given.people.vera);
    await vote(bench.db, id, [given.people.nina, given.people.otto]);
    await vote(bench.db, given.thread.questionId, [given.people.nina]);

    const view = await read(given.people.nina);

    expect(view.answers[0]).toMatchObject({ score: 2, hasMyVote: true });
    expect(view.question.hasMyVote).toBe(true);
    expect((await read(given.people.pekka)).answers[0]).toMatchObject({
      score: 2,
      hasMyVote: false,
    });
  });

  test("that were edited say how often, and by whom if not by the author", async () => {
    await answer(given.people.vera, { revision: 3, editedAt: noon, editedBy: given.people.mo.id });

    const { answers } = await read();

    expect(answers[0]!.edits).toMatchObject({ times: 2, lastBy: { name: "Mo" } });
  });
});
