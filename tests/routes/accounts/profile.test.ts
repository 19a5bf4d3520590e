import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { everybody, hours, noon, person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { accept, aComment, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let thread: Awaited<ReturnType<typeof aThread>>;

beforeEach(async () => {
  people = await everybody(bench.db);
  const { id } = await aTopic(bench.db, "refunds");
  thread = await aThread(bench.db, { asker: people.otto, topicId: id, title: "Where is it?" });
});

const titles = (document: Document) => wordsOf(document, ".row__title");

describe("a profile", () => {
  test("counts what the member did in public, and nothing else", async () => {
    const solution = await anAnswer(bench.db, thread, people.vera, { score: 5 });
    await accept(bench.db, solution, people.otto);
    await anAnswer(bench.db, thread, people.vera, { score: 2 });
    await anAnswer(bench.db, thread, people.vera, { score: 9, visibility: "hidden" });
    const hidden = await aThread(bench.db, { topicId: thread.topicId, visibility: "hidden" });
    await anAnswer(bench.db, hidden, people.vera, { score: 9 });

    const { document } = await openPage("/en/u/vera");

    expect(wordsOf(document, "h1")).toEqual(["Vera"]);
    expect(wordsOf(document, ".figures dd")).toEqual(["1", "7", "0"]);
    expect(wordsOf(document, ".tabs a").slice(0, 2)).toEqual(["Answers 2", "Questions 0"]);
    expect(titles(document)).toHaveLength(2);
  });

  test("shows the answers of a year as a picture and as a table", async () => {
    const now = new Date();
    await anAnswer(bench.db, thread, people.vera, { createdAt: now });

    const { document } = await openPage("/en/u/vera");

    expect(document.querySelectorAll("svg.plot rect.r1")).toHaveLength(1);
    expect(document.querySelectorAll("svg.plot rect").length).toBeGreaterThan(364);
    expect(wordsOf(document, ".table tbody tr")).toHaveLength(12);
    expect(document.querySelector("svg.plot title")?.textContent).toMatch(/^1 answer/);
  });

  test("has a tab for questions and one for everything", async () => {
    const answer = await anAnswer(bench.db, thread, people.vera, { createdAt: hours(1) });
    await aComment(bench.db, answer, people.otto, { createdAt: hours(2), text: "Thank you" });

    const questions = await openPage("/en/u/otto?tab=questions");
    const activity = await openPage("/en/u/otto?tab=activity");

    expect(titles(questions.document)).toEqual(["Where is it?"]);
    expect(wordsOf(activity.document, ".row .state")).toEqual(["Comment", "Question"]);
  });

  test("keeps comments under hidden posts to itself", async () => {
    const hidden = await anAnswer(bench.db, thread, people.vera, { visibility: "hidden" });
    await aComment(bench.db, hidden, people.otto, { text: "secret remark" });

    const { html } = await openPage("/en/u/otto?tab=activity", { as: people.nina });

    expect(html).not.toContain("secret remark");
  });

  test("gives no address away, to nobody", async () => {
    const { html } = await openPage("/en/u/vera", { as: people.ada });

    expect(html).not.toContain("vera@example.com");
    expect(html).not.toMatch(/passwordHash|emailKey/);
  });

  test("of a deleted member names nobody, while the posts stay", async () => {
    await anAnswer(bench.db, thread, people.vera);
    await bench.db
      .update(members)
      .set({ deletedAt: noon, bio: "old words" })
      .where(eq(members.id, people.vera.id));

    const { document, html } = await openPage("/en/u/vera");

    expect(wordsOf(document, "h1")).toEqual(["Former member"]);
    expect(html).not.toContain("old words");
    expect(titles(document)).toEqual(["Where is it?"]);
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });

  test("of an imported member says where they are from", async () => {
    await person(bench.db, "jo", { sourceHost: "beer.example", sourceId: 7 });

    const { document } = await openPage("/en/u/jo");

    expect(document.body.textContent).toContain("imported from beer.example");
  });

  test("invites its own member to answer, and nobody else's", async () => {
    const own = await openPage("/en/u/nina", { as: people.nina });
    const other = await openPage("/en/u/nina", { as: people.vera });

    expect(linksOf(own.document, ".empty a")).toEqual(["/en/questions?state=needs-answer"]);
    expect(linksOf(own.document, "main a")).toContain("/en/settings/profile");
    expect(linksOf(other.document, "main a")).not.toContain("/en/settings/profile");
  });

  test("has one address, and none for nobody", async () => {
    expect(leadsTo(await visit("/en/u/VERA?tab=activity"))).toBe("/en/u/vera?tab=activity");
    expect((await visit("/en/u/nobody")).status).toBe(404);
    expect((await visit("/en/u/%00")).status).toBe(404);
  });
});
