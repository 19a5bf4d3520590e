import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { articleVersions } from "#db/schema/help-center.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aPublishedArticle } from "#tests/support/articles.ts";
import { anAnswer, aQuestion, withRenderer } from "#tests/support/forum.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { everybody, minutes } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

const selector = 'script[type="application/ld+json"]';
const dataIn = (document: Document) =>
  JSON.parse(document.querySelector(selector)!.textContent ?? "") as unknown;
const squeezed = (text: unknown) => String(text).replaceAll(/\s+/g, "");

/** What a reader sees of a post: its words, its author, its day and how many agree. */
function seen(element: Element) {
  return {
    text: squeezed(element.querySelector(".prose")?.textContent),
    day: element.querySelector("time")?.getAttribute("datetime"),
    votes: Number(element.querySelector(".count")?.textContent),
  };
}

/** The parts that are read here; that they are schema.org's is for the types of `threadData` to say. */
interface Post {
  text: string;
  datePublished: string;
  upvoteCount: number;
  author: { name: string };
  url: string;
}
interface Question extends Post {
  name: string;
  answerCount: number;
  acceptedAnswer: Post[];
  suggestedAnswer: Post[];
}

const questionIn = (document: Document) =>
  (dataIn(document) as { mainEntity: Question }).mainEntity;
const told = ({ text, datePublished, upvoteCount }: Post) => ({
  text: squeezed(text),
  day: datePublished,
  votes: upvoteCount,
});

async function aSolvedThread() {
  const { db } = bench;
  const people = await everybody(db);
  const { otto, vera, pekka, mo } = people;
  const { threadId, slug, postId } = await aQuestion(db, otto, {
    title: "Where </script><b> is & my refund?",
    body: "My *refund* </script> was promised.\n\n- a week\n- ago",
  });
  const solution = await anAnswer(db, vera, threadId, {
    body: "Look at the **date** on the statement, not at <now>.",
  });
  await anAnswer(db, pekka, threadId, {
    at: minutes(12),
    body: "Call `them` in the morning, before they are busy.",
  });
  await castVote(db, mo, { postId, wanted: true }, minutes(15));
  await castVote(db, mo, { postId: solution, wanted: true }, minutes(15));
  await acceptSolution(db, otto, { threadId, postId: solution }, minutes(30));
  return { ...people, threadId, solution, address: `/en/t/${threadId}/${slug}` };
}

describe("a thread's structured data", () => {
  test("says of every post what the page says", async () => {
    const { address, solution } = await aSolvedThread();

    const { document } = await openPage(address);
    const question = questionIn(document);
    const shownSolution = document.querySelector("#solution article")!;
    const others = [...document.querySelectorAll(".spine > article.post:not(.post--ask)")];

    expect(question.name).toBe(wordsOf(document, "h1")[0]);
    expect(told(question)).toEqual({
      ...seen(document.querySelector(".post--ask")!),
      day: document.querySelector(".thread-head time")?.getAttribute("datetime"),
    });
    expect(question.acceptedAnswer.map(told)).toEqual([seen(shownSolution)]);
    expect(question.suggestedAnswer.map(told)).toEqual(others.map(seen));
    expect(others).toHaveLength(1);
    expect(question.answerCount).toBe(2);
    expect(
      [question, ...question.acceptedAnswer, ...question.suggestedAnswer].map(
        ({ author }) => author.name,
      ),
    ).toEqual([
      wordsOf(document, ".thread-head .meta a")[0],
      wordsOf(document, "#solution h3 a")[0],
      ...wordsOf(document, ".spine > article.post:not(.post--ask) h3 a"),
    ]);
    const canonical = linksOf(document, "link[rel=canonical]")[0];
    expect(question.acceptedAnswer[0]?.url).toBe(`${canonical}#post-${solution}`);
  });

  test("ends nothing, begins nothing: it is one element without a <", async () => {
    const { address } = await aSolvedThread();

    const { document, html } = await openPage(address);
    const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];

    expect(block).not.toContain("<");
    expect(document.querySelectorAll(selector)).toHaveLength(1);
    expect(questionIn(document).name).toContain("</script><b>");
  });

  test("is absent where search engines keep nothing, in another order, and for members", async () => {
    const { address, vera } = await aSolvedThread();
    const open = await aQuestion(bench.db, vera, { title: "Nobody has answered yet" });

    const absent = [
      await openPage(`/en/t/${open.threadId}/${open.slug}`),
      await openPage(`${address}?sort=newest`),
      await openPage(address, { as: vera }),
    ];

    for (const { document, status } of absent) {
      expect(status).toBe(200);
      expect(document.querySelector(selector)).toBeNull();
    }
  });

  test("holds no answer that is hidden, and counts none", async () => {
    const { address } = await aSolvedThread();
    await bench.db
      .update(posts)
      .set({ visibility: "hidden", text: "canary", html: "<p>canary</p>" })
      .where(eq(posts.markdown, "Call `them` in the morning, before they are busy."));
    await bench.db.update(threads).set({ answerCount: 1 });

    const { document, html } = await openPage(address);

    expect(html).not.toContain("canary");
    expect(questionIn(document).answerCount).toBe(1);
  });
});

describe("an article's structured data", () => {
  test("says its title, short answer, day and the way to it as the page does, in either language", async () => {
    const made = await aPublishedArticle(bench.db, await everybody(bench.db));
    await bench.db.update(articleVersions).set({ title: "Find your </script> refund" });
    const path = `help/a/${made.articleId}/find-your-refund`;

    for (const lang of ["en", "fi"]) {
      const { document } = await openPage(`/${lang}/${path}`);
      const { "@graph": parts } = dataIn(document) as {
        "@graph": [Record<string, string>, { itemListElement: { name: string; item: string }[] }];
      };
      const [article, crumbs] = parts;

      expect(article.headline).toBe(wordsOf(document, "h1")[0]);
      expect(document.querySelector("main")?.textContent).toContain(article.description);
      expect(article.dateModified).toBe(
        document.querySelector(".thread-meta time")?.getAttribute("datetime"),
      );
      expect(crumbs.itemListElement.map(({ name }) => name)).toEqual([
        ...wordsOf(document, ".crumbs a"),
        wordsOf(document, "h1")[0],
      ]);
      const ways = [...linksOf(document, ".crumbs a"), `/en/${path}`];
      crumbs.itemListElement.forEach(({ item }, at) => expect(item.endsWith(ways[at]!)).toBe(true));
    }
  });
});
