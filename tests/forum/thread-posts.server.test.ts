import { describe, expect, test } from "vitest";
import { guest, type Actor } from "#app/accounts/actor.ts";
import { importedItems, importedSites } from "#db/schema/imports.ts";
import { withDatabase } from "#tests/support/database.ts";
import { hours, minutes, noon, person } from "#tests/support/people.ts";
import { withOneThread } from "#tests/support/one-thread.ts";
import { refusal } from "#tests/support/refusal.ts";
import { accept, aComment, anAnswer, aThread } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { tags: ["card", "bank"] });
const { read, answer } = given;

const question = () => ({ id: given.thread.questionId, threadId: given.thread.id });

describe("comments", () => {
  test("show the newest three, fold up to twenty, and count the rest", async () => {
    for (let number = 1; number <= 25; number++)
      await aComment(bench.db, question(), given.people.vera, {
        text: `${number}`,
        createdAt: minutes(number),
      });

    const { comments } = (await read()).question;

    expect(comments.shown.map(({ html }) => html)).toEqual(["<p>23</p>", "<p>24</p>", "<p>25</p>"]);
    expect(comments.folded).toHaveLength(17);
    expect(comments.folded[0]!.html).toBe("<p>6</p>");
    expect(comments.further).toBe(5);
  });

  test("are all there when all of them are asked for", async () => {
    for (let number = 1; number <= 25; number++)
      await aComment(bench.db, question(), given.people.vera, { createdAt: minutes(number) });

    const { comments } = (await read(guest, { allCommentsOf: given.thread.questionId })).question;

    expect(comments).toMatchObject({ folded: [], further: 0 });
    expect(comments.shown).toHaveLength(25);
  });

  test("of one post do not push out those of another", async () => {
    const other = await answer(given.people.vera);
    for (let number = 1; number <= 30; number++)
      await aComment(bench.db, question(), given.people.vera, { createdAt: hours(2) });
    await aComment(bench.db, other, given.people.nina, { createdAt: noon });

    expect((await read()).answers[0]!.comments.shown).toHaveLength(1);
  });
});

describe("what is not public", () => {
  test("of a thread: hidden and held are not there, removed is gone and says by whom", async () => {
    const make = async (visibility: "hidden" | "held" | "removed", by: { id: number }) =>
      (
        await aThread(bench.db, {
          asker: given.people.otto,
          topicId: given.topicId,
          visibility,
          question: { visibilityBy: by.id },
        })
      ).id;
    const hidden = await make("hidden", given.people.mo);
    const held = await make("held", given.people.mo);
    const byAuthor = await make("removed", given.people.otto);
    const byModerator = await make("removed", given.people.mo);
    const reading = (id: number, actor: Actor = guest) => read(actor, {}, noon, id);

    await expect(reading(hidden)).rejects.toThrow(refusal("forum.not-found", "not_found"));
    await expect(reading(held)).rejects.toThrow(refusal("forum.not-found", "not_found"));
    await expect(reading(byAuthor)).rejects.toThrow(refusal("forum.gone-by-author", "gone"));
    await expect(reading(byModerator)).rejects.toThrow(refusal("forum.gone-by-moderators", "gone"));
    await expect(reading(hidden, given.people.vera)).rejects.toThrow(refusal("forum.not-found"));
    await expect(reading(hidden, given.people.pekka)).rejects.toThrow(refusal("forum.not-found"));
    expect((await reading(hidden, given.people.otto)).visibility).toBe("hidden");
    expect((await reading(byModerator, given.people.otto)).visibility).toBe("removed");
    expect((await reading(held, given.people.mo)).visibility).toBe("held");
  });

  test("of the answers and comments is for the author and moderators only, and in no number", async () => {
    await answer(given.people.vera, { visibility: "hidden", text: "secret answer" });
    await aComment(bench.db, question(), given.people.vera, {
      visibility: "removed",
      text: "secret word",
    });
    const seen = async (actor: Actor) => JSON.stringify(await read(actor));

    const [stranger, other, author, moderator] = [
      await seen(guest),
      await seen(given.people.otto),
      await seen(given.people.vera),
      await seen(given.people.mo),
    ];

    expect(stranger).not.toMatch("secret");
    expect(other).not.toMatch("secret");
    expect(author).toMatch(/secret answer.*/);
    expect(author).toMatch("secret word");
    expect(moderator).toMatch("secret answer");
    expect(await read()).toMatchObject({ otherAnswers: 0, answerCount: 0 });
    expect((await read()).question.comments.further).toBe(0);
  });

  test("of the solutions leads to no solution", async () => {
    const solution = await answer(given.people.vera, { visibility: "hidden" });
    await accept(bench.db, solution, given.people.otto);

    expect(await read()).toMatchObject({ solutions: [], solutionCount: 0 });
  });

  test("of the authors stays there: no address, no hash", async () => {
    await answer(given.people.vera);

    expect(JSON.stringify(await read(given.people.ada))).not.toMatch(
      /example\.com|passwordHash|email/i,
    );
  });
});

describe("an imported thread", () => {
  const site = (host: string, isAttributable: boolean) =>
    bench.db.insert(importedSites).values({
      host,
      name: "Beer",
      isAttributable,
      progress: { steps: {}, files: {}, counts: {} },
      startedAt: noon,
    });

  test("tells site, address, author, licence and that it was changed", async () => {
    await site("beer.example", true);
    const author = await person(bench.db, "jo", { sourceHost: "beer.example", sourceId: 7 });
    const imported = await aThread(bench.db, {
      topicId: given.topicId,
      sourceHost: "beer.example",
      asker: author,
    });
    const { id } = await anAnswer(bench.db, imported, null);
    const item = { host: "beer.example", licence: "CC BY-SA 4.0" };
    await bench.db.insert(importedItems).values([
      { ...item, kind: "question", sourceId: 11, localId: imported.questionId, isChanged: true },
      { ...item, kind: "answer", sourceId: 12, localId: id, authorName: "user9", isChanged: false },
    ]);

    const view = await read(guest, {}, noon, imported.id);

    expect(view.question.attribution).toEqual({
      host: "beer.example",
      siteName: "Beer",
      isAttributable: true,
      href: "https://beer.example/q/11",
      authorName: "Jo",
      authorHref: "https://beer.example/users/7",
      licence: "CC BY-SA 4.0",
      isChanged: true,
    });
    expect(view.answers[0]!.attribution).toMatchObject({
      href: "https://beer.example/a/12",
      authorName: "user9",
      authorHref: null,
      isChanged: false,
    });
    expect(view.answers[0]!.author).toMatchObject({ handle: null, name: "user9" });
    expect(view.question.author?.badge).toBeNull();
    expect(view.isIndexed).toBe(true);
  });

  test("whose site nobody named makes up no address and is not indexed", async () => {
    await site("some-folder", false);
    const imported = await aThread(bench.db, { topicId: given.topicId, sourceHost: "some-folder" });
    await anAnswer(bench.db, imported, null);
    await bench.db.insert(importedItems).values({
      host: "some-folder",
      kind: "question",
      sourceId: 11,
      localId: imported.questionId,
      isChanged: false,
    });

    const view = await read(guest, {}, noon, imported.id);

    expect(view.question.attribution).toMatchObject({ href: null, isAttributable: false });
    expect(view.isIndexed).toBe(false);
  });
});
