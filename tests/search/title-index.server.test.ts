import { describe, expect, test } from "vitest";
import { dropDocument, findTitles, indexDocument } from "#app/search/title-index.server.ts";
import { searchDocuments, searchTerms } from "#db/schema/search.ts";
import { withDatabase } from "#tests/support/database.ts";
import { minutes, noon } from "#tests/support/people.ts";

const bench = withDatabase();

let next = 1;
async function aTitle(
  title: string,
  own: Partial<{ kind: "thread" | "article"; isSolved: boolean; at: Date }> = {},
) {
  const subjectId = next++;
  await bench.db.transaction((tx) =>
    indexDocument(tx, {
      kind: "thread",
      lang: "en",
      isSolved: false,
      at: noon,
      ...own,
      subjectId,
      title,
    }),
  );
  return subjectId;
}

const titlesFor = async (query: string) =>
  (await findTitles(bench.db, query)).map((found) => found.title);

describe("findTitles", () => {
  test("finds by words in any order, most matches first", async () => {
    await aTitle("Refund for a cancelled order");
    await aTitle("Refund of a card payment is late");
    await aTitle("Closing an account");

    expect(await titlesFor("late refund")).toEqual([
      "Refund of a card payment is late",
      "Refund for a cancelled order",
    ]);
  });

  test("takes the last word as a beginning, and no other", async () => {
    await aTitle("Refund of a payment");

    expect(await titlesFor("refund paym")).toHaveLength(1);
    expect(await titlesFor("paym")).toHaveLength(1);
    expect(await titlesFor("ref")).toHaveLength(1);
    expect(await titlesFor("ref dispute")).toEqual([]);
  });

  test("puts articles first at equal match, then solved threads, then the newest", async () => {
    await aTitle("Refund one");
    await aTitle("Refund two", { at: minutes(5) });
    await aTitle("Refund three", { isSolved: true });
    await aTitle("Refund four", { kind: "article" });

    expect(await titlesFor("refund")).toEqual([
      "Refund four",
      "Refund three",
      "Refund two",
      "Refund one",
    ]);
  });

  test("takes ä for a letter, and finds it for those who have none", async () => {
    await aTitle("Väärä summa tilillä");
    await aTitle("Vaara ohi");

    expect(await titlesFor("väärä")).toEqual(["Väärä summa tilillä"]);
    expect(await titlesFor("vaara")).toHaveLength(2);
    expect(await titlesFor("TILILLÄ")).toHaveLength(1);
  });

  test("keeps to the kinds that were asked for, and to the limit", async () => {
    await aTitle("Refund one");
    await aTitle("Refund two", { kind: "article" });
    const { db } = bench;

    expect(await findTitles(db, "refund", { kinds: ["article"] })).toMatchObject([
      { kind: "article", title: "Refund two", lang: "en", isSolved: false },
    ]);
    expect(await findTitles(db, "refund", { limit: 1 })).toHaveLength(1);
    expect(await findTitles(db, "refund", { kinds: [] })).toEqual([]);
  });

  test("finds nothing for nothing", async () => {
    await aTitle("Refund of a payment");

    expect(await titlesFor("")).toEqual([]);
    expect(await titlesFor("  ?!… -- %_ ' \" ")).toEqual([]);
    expect(await titlesFor("\u{1f980} \u0000 \ud800")).toEqual([]);
  });

  test("does not take % and _ for more than they are", async () => {
    await aTitle("Refund of a payment");

    expect(await titlesFor("r%")).toEqual([]);
    expect(await titlesFor("ref_nd")).toEqual([]);
  });

  test("answers a hostile query", async () => {
    await aTitle("Refund of a payment");

    expect(await titlesFor(`refund ${"a ".repeat(50_000)}`)).toHaveLength(1);
    expect(await titlesFor("x".repeat(1_000_000))).toEqual([]);
    expect(await titlesFor("refund'); drop table search_terms; --")).toHaveLength(1);
  });
});

describe("indexDocument", () => {
  test("again replaces the words", async () => {
    const subjectId = await aTitle("Refund of a payment");

    await bench.db.transaction((tx) =>
      indexDocument(tx, {
        kind: "thread",
        subjectId,
        lang: "fi",
        title: "Hyvitys viipyy",
        isSolved: true,
        at: minutes(1),
      }),
    );

    expect(await titlesFor("refund")).toEqual([]);
    expect(await findTitles(bench.db, "hyvi")).toEqual([
      { kind: "thread", subjectId, lang: "fi", title: "Hyvitys viipyy", isSolved: true },
    ]);
  });

  test("takes a title without a word", async () => {
    await aTitle("???");

    expect(await bench.db.$count(searchDocuments)).toBe(1);
    expect(await bench.db.$count(searchTerms)).toBe(0);
  });
});

test("dropDocument leaves nothing of one, and all of the others", async () => {
  const subjectId = await aTitle("Refund one");
  await aTitle("Refund two");

  await bench.db.transaction(async (tx) => {
    await dropDocument(tx, "thread", subjectId);
    await dropDocument(tx, "article", 404);
  });

  expect(await titlesFor("refund one")).toEqual(["Refund two"]);
  expect(await bench.db.$count(searchTerms)).toBe(2);
});
