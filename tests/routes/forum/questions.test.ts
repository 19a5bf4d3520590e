import { beforeEach, describe, expect, test } from "vitest";
import { follows } from "#db/schema/notifications.ts";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { everybody, hours, noon } from "#tests/support/people.ts";
import { visit } from "#tests/support/site.ts";
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

const titles = (document: Document) => wordsOf(document, ".row__title");

describe("the list of questions", () => {
  test("shows public questions only and says how many there are", async () => {
    await ask({ title: "A public question" });
    await ask({ title: "A hidden question", visibility: "hidden" });

    const { html, document } = await openPage("/en/questions");

    expect(titles(document)).toEqual(["A public question"]);
    expect(html).not.toContain("A hidden question");
    expect(wordsOf(document, "[role=status]")[0]).toBe("1 question");
  });

  test("follows the filters of its form, and gives each a way out", async () => {
    await ask({ title: "Finnish and solved", lang: "fi", state: "solved", tags: ["iban"] });
    await ask({ title: "Finnish and open", lang: "fi", tags: ["iban"] });

    const { document } = await openPage(
      "/en/questions?topic=refunds&state=solved&lang=fi&tag=IBAN",
    );

    expect(titles(document)).toEqual(["Finnish and solved"]);
    expect(linksOf(document, "a.chip")).toEqual([
      "/en/questions?state=solved&lang=fi&tag=iban",
      "/en/questions?topic=refunds&lang=fi&tag=iban",
      "/en/questions?topic=refunds&state=solved&tag=iban",
      "/en/questions?topic=refunds&state=solved&lang=fi",
    ]);
  });

  test("of a topic that does not exist is empty, not everything", async () => {
    await ask({ title: "A question" });

    const { status, document } = await openPage("/en/questions?topic=no-such-topic");

    expect(status).toBe(200);
    expect(titles(document)).toEqual([]);
    expect(document.body.textContent).toContain("No question fits these filters.");
  });

  test("is the first page where the place in the address is broken", async () => {
    await ask({ title: "A question" });

    const { status, document } = await openPage(
      `/en/questions?after=%00%27&before=${"9".repeat(400)}&lang=%F0%9F%92%A9&state=[]&tag=%00`,
    );

    expect(status).toBe(200);
    expect(titles(document)).toEqual(["A question"]);
  });

  test("is paged by links that neither repeat nor skip", async () => {
    for (let number = 0; number < 65; number++)
      await ask({ title: `Question ${number}`, createdAt: hours(Math.floor(number / 10)) });

    const seen: string[] = [];
    let next: string | undefined = "/en/questions";
    while (next) {
      const { document } = await openPage(next);
      seen.push(...titles(document));
      next = linksOf(document, "a[rel=next]")[0];
    }

    expect(seen).toHaveLength(65);
    expect(new Set(seen).size).toBe(65);
  });

  test("says that everything is answered where nothing waits", async () => {
    const answered = await ask();
    await anAnswer(bench.db, answered, people.vera);

    const { document } = await openPage("/en/questions?state=needs-answer");

    expect(document.body.textContent).toContain("Every question has an answer. Thank you.");
  });

  test("shows members what they follow, and guests no such tab", async () => {
    const { id } = await ask({ title: "Followed" });
    await ask({ title: "Not followed" });
    await bench.db
      .insert(follows)
      .values({ memberId: people.vera.id, threadId: id, followedAt: noon });
    const address = "/en/questions?show=following";

    const member = await openPage(address, { as: people.vera });
    const stranger = await openPage(address);

    expect(titles(member.document)).toEqual(["Followed"]);
    expect(titles(stranger.document)).toHaveLength(2);
    expect(linksOf(stranger.document, ".tabs a")).not.toContain(address);
  });

  test("marks titles of another language", async () => {
    await ask({ title: "Missä rahani ovat?", lang: "fi" });

    const english = await openPage("/en/questions");
    const finnish = await openPage("/fi/questions");

    expect(english.document.querySelector(".row__title a")?.getAttribute("lang")).toBe("fi");
    expect(finnish.document.querySelector(".row__title a")?.hasAttribute("lang")).toBe(false);
  });

  test("in Finnish says everything in Finnish", async () => {
    await ask({ sameProblemCount: 2 });

    const { document } = await openPage("/fi/questions");

    expect(wordsOf(document, "h1")).toEqual(["Kysymykset"]);
    expect(wordsOf(document, ".row .state")).toEqual(["Odottaa vastausta"]);
    expect(wordsOf(document, ".row .meta")[0]).toContain("2:llä sama ongelma");
  });

  test("is kept by search engines whole, not in cuts", async () => {
    const robots = async (address: string) =>
      (await openPage(address)).document
        .querySelector("meta[name=robots]")
        ?.getAttribute("content");

    expect(await robots("/en/questions")).toBeUndefined();
    expect(await robots("/en/questions?state=solved")).toBe("noindex");
  });
});

describe("a topic", () => {
  test("lists its questions and those of the topics in it", async () => {
    const child = await aTopic(bench.db, "late-refunds", { parentId: topicId });
    const other = await aTopic(bench.db, "cards");
    await ask({ title: "In the topic" });
    await ask({ title: "Below", topicId: child.id });
    await ask({ title: "Elsewhere", topicId: other.id });

    const above = await openPage("/en/topics/refunds");
    const below = await openPage("/en/topics/late-refunds");

    expect(titles(above.document)).toEqual(["Below", "In the topic"]);
    expect(titles(below.document)).toEqual(["Below"]);
    expect(linksOf(below.document, ".crumbs a")).toEqual(["/en/topics", "/en/topics/refunds"]);
  });

  test("without questions invites the first", async () => {
    const { document } = await openPage("/en/topics/refunds");

    expect(document.body.textContent).toContain("No questions here yet.");
    expect(linksOf(document, ".empty a")).toEqual(["/en/ask?topic=refunds"]);
  });

  test("that is closed invites nobody", async () => {
    await aTopic(bench.db, "old", { isClosed: true });

    const { document } = await openPage("/en/topics/old");

    expect(linksOf(document, "main a").filter((link) => link.startsWith("/en/ask"))).toEqual([]);
    expect(document.body.textContent).toContain("This topic takes no new questions.");
  });

  test("that does not exist is not there", async () => {
    expect((await visit("/en/topics/no-such")).status).toBe(404);
    expect((await visit("/en/topics/%00")).status).toBe(404);
  });

  test("stands in the list of all topics with real numbers", async () => {
    const child = await aTopic(bench.db, "late-refunds", { parentId: topicId });
    await ask({ topicId: child.id });
    await ask({ topicId: child.id, visibility: "removed" });

    const { document } = await openPage("/en/topics");

    expect(wordsOf(document, ".beam")).toEqual(["refunds1 question"]);
    expect(wordsOf(document, ".index li")).toEqual(["late-refunds1 question"]);
  });
});

describe("a tag", () => {
  test("lists the public questions that carry it", async () => {
    await ask({ title: "With it", tags: ["c++"] });
    await ask({ title: "Hidden with it", tags: ["c++"], visibility: "hidden" });
    await ask({ title: "Without it" });

    const { document } = await openPage("/en/tags/c%2B%2B");

    expect(titles(document)).toEqual(["With it"]);
  });

  test("has one address", async () => {
    await ask({ tags: ["iban"] });

    const answer = await visit("/en/tags/IBAN?state=solved");

    expect(answer.status).toBe(301);
    expect(answer.headers.get("Location")).toBe("/en/tags/iban?state=solved");
  });

  test("that nobody used is not there", async () => {
    expect((await visit("/en/tags/no-such")).status).toBe(404);
    expect((await visit("/en/tags/%00")).status).toBe(404);
  });
});
