import { beforeEach, describe, expect, test } from "vitest";
import { queueDocument } from "#app/search/queue.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { linksOf, openPage, wordsOf } from "#tests/support/page.ts";
import { noon } from "#tests/support/people.ts";
import { indexed } from "#tests/support/search.ts";
import { visit } from "#tests/support/site.ts";
import { aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let topicId: number;

beforeEach(async () => {
  topicId = (await aTopic(bench.db, "refunds")).id;
});

const asked = async (title: string, own: Partial<Parameters<typeof aThread>[1]> = {}) => {
  const thread = await aThread(bench.db, { topicId, title, ...own });
  await bench.db.transaction((tx) =>
    queueDocument(tx, { kind: "thread", subjectId: thread.id }, { withdraws: false, at: noon }),
  );
  await indexed(bench.db);
  return thread;
};

const titles = (document: Document) => wordsOf(document, ".row__title");

describe("search", () => {
  test("finds questions by the words of their titles", async () => {
    await asked("Refund has not arrived");
    await asked("Card was declined");

    const { document } = await openPage("/en/search?q=refund");

    expect(titles(document)).toEqual(["Refund has not arrived"]);
    expect(wordsOf(document, "#results-h")).toEqual(["1 result for “refund”"]);
  });

  test("shows nothing that is out of sight, even where the index still has it", async () => {
    await asked("Refund has not arrived", { visibility: "hidden" });

    const { html, document } = await openPage("/en/search?q=refund");

    expect(titles(document)).toEqual([]);
    expect(html).not.toContain("Refund has not arrived");
  });

  test("without a result leads to asking, with the words", async () => {
    const { document } = await openPage("/en/search?q=refnd+holdd");

    expect(wordsOf(document, ".empty h3")).toEqual(["Nothing found for “refnd holdd”."]);
    expect(linksOf(document, ".empty a")[0]).toBe("/en/ask?q=refnd+holdd");
  });

  test("without words asks for some", async () => {
    const { document } = await openPage("/en/search?q=%20%20");

    expect(wordsOf(document, ".empty h2")).toEqual(["What are you looking for?"]);
  });

  test("keeps hostile words as words", async () => {
    const words = `"><script>alert(1)</script>'; drop table posts; --`;

    const { document, status } = await openPage(`/fi/search?q=${encodeURIComponent(words)}%00`);

    expect(status).toBe(200);
    expect(document.querySelector<HTMLInputElement>("#search-q")?.value).toBe(words);
    expect([...document.scripts].some((script) => script.textContent.includes("alert"))).toBe(
      false,
    );
  });

  test("is never kept by search engines", async () => {
    const { document } = await openPage("/en/search?q=x");

    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });
});

describe("searching too often", () => {
  const often = async (path: string, address: string) => {
    for (let time = 0; time < 60; time += 1)
      expect((await visit(path, { address })).status).toBe(200);
    return visit(path, { address });
  };

  test("is answered with 429, when to come back, and the words still in the box", async () => {
    const answer = await often("/en/search?q=refund", "198.51.100.21");
    const page = await answer.text();

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(30);
    expect(page).toContain("That was a lot of searches in a short time.");
    expect(page).toMatch(/id="search-q"[^>]*value="refund"/);
  });

  test("the empty search page is no search", async () => {
    expect((await often("/en/search", "198.51.100.22")).status).toBe(200);
  });

  test("suggestions say the same to scripts", async () => {
    const answer = await often("/en/search/suggestions?q=refund", "198.51.100.23");

    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(30);
    expect(await answer.json()).toMatchObject({ asked: "refund" });
  });
});
