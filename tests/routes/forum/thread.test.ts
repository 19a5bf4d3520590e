import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { statusOf, withOneThread } from "#tests/support/one-thread.ts";
import { noon } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { accept, aComment, aThread } from "#tests/support/written.ts";

const bench = withDatabase();
const given = withOneThread(bench, { title: "Where is my refund?" });
const { answer } = given;

describe("the given.address of a thread", () => {
  test("is right with its slug only, and leads there from any other", async () => {
    for (const wrong of ["", "/wrong", "/%F0%9F%92%A9", "/a-question-"]) {
      const reply = await visit(`/en/t/${given.thread.id}${wrong}?sort=newest`);

      expect(reply.status).toBe(301);
      expect(leadsTo(reply)).toBe(`${given.address}?sort=newest`);
    }
  });

  test("of no thread is not there", async () => {
    for (const id of ["0", "-1", "1e3", "01", "99999999999", "4294967297", "x", "%00", "9999"])
      expect(await statusOf(`/en/t/${id}/a-question`)).toBe(404);
  });

  test("does not give a hidden thread away by its slug", async () => {
    const hidden = await aThread(bench.db, { topicId: given.topicId, visibility: "hidden" });

    const reply = await visit(`/en/t/${hidden.id}`);

    expect(reply.status).toBe(404);
    expect(reply.headers.get("Location")).toBeNull();
  });

  test("that counts is the one in the thread's own language", async () => {
    const finnish = await aThread(bench.db, { topicId: given.topicId, lang: "fi" });
    const french = await aThread(bench.db, { topicId: given.topicId, lang: "fr" });
    const canonical = async (path: string) =>
      linksOf((await openPage(path)).document, "link[rel=canonical]")[0]?.replace(/^.*:\d+/, "");

    expect(await canonical(`/en/t/${finnish.id}/a-question`)).toBe(
      `/fi/t/${finnish.id}/a-question`,
    );
    expect(await canonical(`/fi/t/${french.id}/a-question`)).toBe(`/en/t/${french.id}/a-question`);
  });
});

describe("the page of a thread", () => {
  test("shows question, solution and answers under their headings", async () => {
    const solution = await answer(given.people.pekka, { text: "Look at the date." });
    await accept(bench.db, solution, given.people.otto);
    await answer(given.people.anna, { officialAt: noon, text: "It takes ten days." });

    const { document } = await openPage(given.address);

    expect(wordsOf(document, "h1")).toEqual(["Where is my refund?"]);
    expect(wordsOf(document, ".spine h2")).toEqual([
      "Question by Otto",
      "Accepted solution",
      "1 more answer",
      "Your answer",
    ]);
    expect(wordsOf(document, ".spine h3")).toEqual(["Answer by Pekka", "Answer by Anna"]);
    expect(wordsOf(document, "#solution .post__body")).toEqual(["Look at the date."]);
    expect(wordsOf(document, ".post--official .state")).toEqual(["Official answer"]);
  });

  test("has every post's anchor once", async () => {
    const { id } = await answer(given.people.vera);
    const comment = await aComment(bench.db, { id, threadId: given.thread.id }, given.people.nina);

    const { document } = await openPage(given.address);

    for (const post of [given.thread.questionId, id, comment.id])
      expect(document.querySelectorAll(`#post-${post}`)).toHaveLength(1);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("lets guests write an answer, and shows them the way in for all else, which leads back", async () => {
    await answer(given.people.vera);

    const { document } = await openPage(given.address);

    const forms = [...document.querySelectorAll("main form[method=post]")];
    expect(forms.map((form) => form.getAttribute("action"))).toEqual([
      `/en/t/${given.thread.id}/answer`,
    ]);
    expect(linksOf(document, ".acts a[href*=sign-in]")).toContain(
      `/en/sign-in?next=${encodeURIComponent(`${given.address}#post-${given.thread.questionId}`)}`,
    );
  });

  test("sends guests no script of React", async () => {
    const { html } = await openPage(given.address);

    expect(html).not.toContain("__remixContext");
  });

  test("gives members the controls they may use and no other", async () => {
    const { id } = await answer(given.people.vera);
    const actionsFor = async (who: keyof typeof given.people) => {
      const { document } = await openPage(given.address, { as: given.people[who] });
      return [...document.querySelectorAll(`#post-${id} form`)].map((form) =>
        form.getAttribute("action"),
      );
    };
    const comment = `/en/posts/${id}/comment`;

    expect(await actionsFor("nina")).toEqual([`/en/posts/${id}/vote`, comment]);
    expect(await actionsFor("vera")).toEqual([comment]);
    expect(await actionsFor("otto")).toEqual([
      `/en/posts/${id}/vote`,
      `/en/t/${given.thread.id}/solution`,
      comment,
    ]);
    expect(await actionsFor("stella")).toContain(`/en/posts/${id}/pick`);
  });

  test("offers edit, delete and promotion only to whom they are for", async () => {
    const solution = await answer(given.people.vera, { createdAt: new Date() });
    await accept(bench.db, solution, given.people.otto);
    const links = async (who: keyof typeof given.people) =>
      linksOf(
        (await openPage(given.address, { as: given.people[who] })).document,
        `#solution .acts__more a`,
      );

    expect(await links("nina")).toEqual([`${given.address}/p/${solution.id}`]);
    expect(await links("vera")).toEqual([
      `${given.address}/p/${solution.id}`,
      `/en/posts/${solution.id}/edit`,
      `/en/posts/${solution.id}/delete`,
    ]);
    expect(await links("stella")).toContain(`/en/curate/${given.thread.id}`);
    expect(await links("mo")).not.toContain(`/en/curate/${given.thread.id}`);
  });

  test("asks right after accepting whether others should know more", async () => {
    const solution = await answer(given.people.vera);
    await accept(bench.db, solution, given.people.otto);
    const asks = async (as: (typeof given.people)["otto"]) =>
      (await openPage(`${given.address}?accepted=${solution.id}`, { as })).html.includes(
        "Anything to add for others?",
      );

    expect(await asks(given.people.otto)).toBe(true);
    expect(await asks(given.people.nina)).toBe(false);
  });

  test("without answers says so", async () => {
    const { document } = await openPage(given.address);

    expect(wordsOf(document, ".empty h3")).toEqual(["No answers yet."]);
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });

  test("links its pages, and from later ones to the solution", async () => {
    const solution = await answer(given.people.vera);
    await accept(bench.db, solution, given.people.otto);
    for (let number = 0; number < 21; number++) await answer(given.people.pekka);

    const first = await openPage(given.address);
    const second = await openPage(`${given.address}?page=2`);

    expect(linksOf(first.document, "a[rel=next]")).toEqual([`${given.address}?page=2#answers`]);
    expect(linksOf(second.document, "a[rel=prev]")).toEqual([`${given.address}#answers`]);
    expect(second.document.querySelector("#solution")).toBeNull();
    expect(linksOf(second.document, ".thread-meta a")).toContain(`${given.address}#solution`);
  });

  test("of twenty answers weighs at most thirty kilobytes", async () => {
    const words =
      "When a refund is late, look at the date of the purchase on the statement. ".repeat(9);
    for (let number = 0; number < 20; number++) {
      const { id } = await answer(given.people.vera, { text: `${number} ${words}` });
      for (let comment = 0; comment < 3; comment++)
        await aComment(bench.db, { id, threadId: given.thread.id }, given.people.pekka, {
          text: `Comment ${number} ${comment}: ${words.slice(0, 120)}`,
        });
    }

    const { html } = await openPage(given.address);

    expect(gzipSync(html).byteLength).toBeLessThan(30_000);
  });

  test("marks what is written in another language", async () => {
    await answer(given.people.vera, { lang: "fi" });

    const { document } = await openPage(given.address);

    expect(document.querySelectorAll('.post__body[lang="fi"]')).toHaveLength(1);
  });
});
