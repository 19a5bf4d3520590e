import { asc } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openingToken } from "#app/search/opening-token.server.ts";
import { readThreshold, recordOpening, suggestSimilar } from "#app/search/suggestions.server.ts";
import { searchOpenings } from "#db/schema/search.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, noon } from "#tests/support/people.ts";
import { askedBefore } from "#tests/support/similar.ts";
import { questions, text } from "#tests/search/similar/sample.ts";

const bench = withDatabase();

const openings = () =>
  bench.db.select().from(searchOpenings).orderBy(asc(searchOpenings.confidence));
const suggest = (title: string) => suggestSimilar(bench.db, text(title), {}, noon);
const opened = (confidence: number, opened: number) =>
  bench.db.insert(searchOpenings).values({ confidence, opened });

describe("suggestSimilar", () => {
  test("suggests what is close", async () => {
    const ids = await askedBefore(bench.db, questions);

    const { documents, most, token } = await suggest("How to get a refund to a card?");

    expect(documents[0]!.subjectId).toBe(ids[0]);
    expect(most).toBe(5);
    expect(token).not.toBe("");
  });

  test("says nothing where nothing is close", async () => {
    await askedBefore(bench.db, questions);

    expect(await suggest("Best pasta recipes with mushrooms")).toEqual({
      documents: [],
      most: 0,
      token: "",
    });
  });

  test("says nothing below the threshold that the site's own openings make", async () => {
    await askedBefore(bench.db, questions);
    expect((await suggest("How to get a refund to a card?")).most).toBeGreaterThan(0);

    await opened(250, 50);

    expect((await suggest("How to get a refund to a card?")).most).toBe(0);
  });

  test("tries some lists below that threshold, so that it can fall again, and says so in their token", async () => {
    await askedBefore(bench.db, questions);
    await opened(250, 50);
    const titles = Array.from({ length: 40 }, (_, at) => `How to get refund ${at} to a card?`);

    const shown = [];
    for (const title of titles) shown.push(await suggest(title));

    const tried = shown.filter(({ most }) => most > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThan(15);
    expect(tried.every(({ most, token }) => most === 3 && /^\d+-10-/.test(token))).toBe(true);
  });
});

describe("recordOpening", () => {
  const token = (confidence = 87, counts = 1) => openingToken({ confidence, counts }, noon);

  test("counts how sure the search was of what was opened, and nothing else", async () => {
    await recordOpening(bench.db, token(), noon);
    await recordOpening(bench.db, token(), noon);
    await recordOpening(bench.db, token(60, 10), noon);

    expect(await openings()).toEqual([
      { confidence: 60, opened: 10 },
      { confidence: 87, opened: 2 },
    ]);
  });

  test("opening two things of one list, or one twice, counts once", async () => {
    const own = token();

    await recordOpening(bench.db, own, noon);
    await recordOpening(bench.db, own, noon);

    expect(await openings()).toEqual([{ confidence: 87, opened: 1 }]);
  });

  test("a token that was changed counts nothing", async () => {
    await recordOpening(bench.db, token().replace(/^87-1/, "10-1"), noon);
    await recordOpening(bench.db, token().replace(/^87-1/, "87-100"), noon);
    await recordOpening(bench.db, "87-1", noon);
    await recordOpening(bench.db, "", noon);

    expect(await openings()).toEqual([]);
  });

  test("a token of the day before yesterday counts nothing, one of yesterday counts", async () => {
    await recordOpening(bench.db, token(), days(2));
    expect(await openings()).toEqual([]);

    await recordOpening(bench.db, token(), days(1));
    expect(await openings()).toHaveLength(1);
  });

  test("fifty openings make a threshold of the site's own", async () => {
    await opened(110, 49);
    expect(await readThreshold(bench.db)).toBe(0.6);

    await recordOpening(bench.db, token(), noon);

    expect(await readThreshold(bench.db)).toBe(1.1);
  });
});
