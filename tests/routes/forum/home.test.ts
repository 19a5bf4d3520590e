import { beforeEach, describe, expect, test } from "vitest";
import { topics } from "#db/schema/forum.ts";
import { notifications } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { days, everybody, hours, noon } from "#tests/support/people.ts";
import { accept, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
});

const ask = (own: Partial<Parameters<typeof aThread>[1]> = {}) =>
  aThread(bench.db, { asker: people.otto, topicId, ...own });

const titles = (document: Document) => wordsOf(document, ".row__title");

describe("home", () => {
  test("shows topics with real numbers and the newest questions", async () => {
    await ask({ title: "Newer" });
    await ask({ title: "Older", createdAt: hours(-1) });
    await ask({ title: "Secret", visibility: "held" });

    const { document, html } = await openPage("/en");

    expect(wordsOf(document, ".index li")).toEqual(["refunds2 questions"]);
    expect(titles(document)).toEqual(["Newer", "Older"]);
    expect(html).not.toContain("Secret");
  });

  test("shows experts first what waits for an answer", async () => {
    await ask({ title: "Waiting" });
    await ask({ title: "Solved", state: "solved", answerCount: 1 });

    const expert = await openPage("/en", { as: people.pekka });
    const member = await openPage("/en", { as: people.vera });
    const chosen = await openPage("/en?show=solved", { as: people.pekka });

    expect(titles(expert.document)).toEqual(["Waiting"]);
    expect(titles(member.document)).toHaveLength(2);
    expect(titles(chosen.document)).toEqual(["Solved"]);
  });

  test("takes a tab that does not exist for the usual one", async () => {
    await ask();

    expect((await openPage("/en?show=__proto__")).status).toBe(200);
  });

  test("tells members what they have not read, and guests nothing", async () => {
    const news = { memberId: people.otto.id, createdAt: noon };
    await bench.db.insert(notifications).values([
      { ...news, kind: "answer", cause: "answer/1" },
      { ...news, kind: "answer", cause: "answer/2" },
      { ...news, kind: "answer", cause: "answer/3", readAt: noon },
    ]);

    const member = await openPage("/en", { as: people.otto });
    const guest = await openPage("/en");

    expect(wordsOf(member.document, ".strip a")).toEqual(["2 new answers to questions you follow"]);
    expect(guest.document.querySelector(".strip")).toBeNull();
  });

  test("names who helped this week, by what was accepted", async () => {
    const now = new Date();
    const solve = async (by: (typeof people)["vera"], at: Date) => {
      const thread = await ask();
      await accept(bench.db, await anAnswer(bench.db, thread, by), people.otto, { at });
    };
    await solve(people.pekka, now);
    await solve(people.pekka, now);
    await solve(people.vera, now);
    await solve(people.nina, days(-8, now));

    const { document } = await openPage("/en");

    expect(wordsOf(document, ".league li")).toEqual(["Pekka Expert2 solutions", "Vera 1 solution"]);
  });

  test("of an empty site says what is missing and breaks nothing", async () => {
    await bench.db.delete(topics);

    const { status, document } = await openPage("/fi");

    expect(status).toBe(200);
    expect(wordsOf(document, ".empty h3")).toEqual([
      "Aiheita ei ole vielä.",
      "Täällä ei ole vielä kysymyksiä.",
    ]);
    expect(linksOf(document, ".empty a")).toEqual(["/fi/ask"]);
  });
});
