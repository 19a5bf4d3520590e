import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { noFilters, type SearchRequest } from "#app/search/filters.ts";
import type { Piece } from "#app/search/marks.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { searchSite } from "#app/search/results.server.ts";
import { suggest } from "#app/search/suggesting.server.ts";
import { threads } from "#db/schema/forum.ts";
import { withDatabase } from "#tests/support/database.ts";
import { everybody, noon } from "#tests/support/people.ts";
import { indexed } from "#tests/support/search.ts";
import { accept, anAnswer, aThread, aTopic } from "#tests/support/written.ts";

const bench = withDatabase();
let people: Awaited<ReturnType<typeof everybody>>;
let topicId: number;

beforeEach(async () => {
  people = await everybody(bench.db);
  topicId = (await aTopic(bench.db, "refunds")).id;
});

type Own = Partial<Parameters<typeof aThread>[1]> & { answer?: string; isSolved?: boolean };

async function asked(title: string, { answer, isSolved, ...own }: Own = {}) {
  const { db } = bench;
  const state = isSolved ? "solved" : "open";
  const thread = await aThread(db, { topicId, title, state, asker: people.otto, ...own });
  if (answer) {
    const post = await anAnswer(db, thread, people.pekka, { text: answer });
    if (isSolved) await accept(db, post, people.otto);
  }
  const subject = { kind: "thread", subjectId: thread.id } as const;
  await db.transaction((tx) => queueDocument(tx, subject, { withdraws: false, at: noon }));
  return thread;
}

async function searched(q: string, own: Partial<SearchRequest> = {}, locale = "en") {
  await indexed(bench.db);
  const request = { ...noFilters, page: 1, ...own, q };
  return searchSite(bench.db, request, { locale, now: noon });
}

const words = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");
const titles = async (q: string, own: Partial<SearchRequest> = {}) =>
  (await searched(q, own)).results.map(({ title }) => words(title));

describe("searchSite", () => {
  test("puts a solved question above an open one of equal match, quoted from its solution", async () => {
    await asked("Where is my refund?", {
      answer: "Look at the day of the refund.",
      isSolved: true,
    });
    await asked("Where is my refund?");

    const { results, total, counts } = await searched("refund");

    expect(total).toBe(2);
    expect(counts).toEqual({ all: 2, articles: 0, solved: 1, open: 1 });
    expect(results.map(({ isSolution }) => isSolution)).toEqual([true, false]);
    expect(words(results[0]!.quote)).toBe("Look at the day of the refund.");
    expect(results[0]!.quote.filter(({ isMarked }) => isMarked)).toEqual([
      { text: "refund", isMarked: true },
    ]);
  });

  test.each<[string, Partial<SearchRequest>]>([
    ["refund is:solved", {}],
    ["refund", { show: "solved" }],
    ["refund tag:late", {}],
    ["refund", { tag: "late" }],
    ["refund by:pekka", {}],
    ["refund", { by: "pekka" }],
    ["refund topic:cards", {}],
    ["refund", { topic: "cards" }],
    ["refund", { lang: "fi" }],
    ["refund", { time: "month" }],
    ["refund -wallet", {}],
    ['"my refund now"', {}],
    ["tag:late", {}],
  ])("narrows by %s %j", async (q, own) => {
    const old = new Date(noon.getTime() - 90 * 86_400_000);
    const other = await aTopic(bench.db, "cards");
    await asked("Where is the refund of my wallet, now?", { createdAt: old });
    await asked("Where is my refund now?", {
      topicId: other.id,
      lang: "fi",
      tags: ["late"],
      answer: "Here.",
      isSolved: true,
    });

    expect(await titles(q, own)).toEqual(["Where is my refund now?"]);
  });

  test("lists what nobody answered", async () => {
    await asked("Where is my refund?", { answer: "Here." });
    await asked("A refund nobody knows of");

    expect(await titles("refund is:unanswered")).toEqual(["A refund nobody knows of"]);
  });

  test("finds nothing that was hidden, though it was found a moment before", async () => {
    const { id } = await asked("Where is my refund?");
    expect(await titles("refund")).toHaveLength(1);

    await bench.db.update(threads).set({ visibility: "hidden" }).where(eq(threads.id, id));

    const { results, total, counts } = await searched("refund");
    expect({ results, total, all: counts.all }).toEqual({ results: [], total: 0, all: 0 });
  });

  test("asks whether a misspelt word was meant otherwise, only where it is unknown", async () => {
    await asked("Where is my refund?");

    expect((await searched("refunnd")).waysOn).toMatchObject({ didYouMean: "refund" });
    expect((await searched("refund")).waysOn.didYouMean).toBeNull();
  });

  test("asks nothing about a word of another language that is right as it was typed", async () => {
    await asked("Empty the cache and see fresh figures");

    expect((await searched("empty the cache", {}, "fi")).waysOn.didYouMean).toBeNull();
  });

  test("shows no word of what is hidden as what was meant", async () => {
    await asked("Where is my voucher?", { visibility: "hidden" });
    await asked("Where is my refund?");

    expect((await searched("vouchr")).waysOn.didYouMean).toBeNull();
  });

  test("offers fewer words, other languages and no filters where nothing is found", async () => {
    await asked("Where is my refund?");

    const { waysOn } = await searched("refund", { lang: "fi" });
    expect(waysOn).toMatchObject({
      otherLanguages: [{ lang: "en", total: 1 }],
      isNarrowed: true,
    });
    const phrase = await searched('"refund where"');
    expect(phrase.waysOn.fewer).toEqual(expect.arrayContaining(["refund", "where"]));
  });

  test("gives twenty a page, five pages at most", async () => {
    for (let at = 0; at < 22; at++) await asked(`Refund number ${at}`);

    const first = await searched("refund");
    const second = await searched("refund", { page: 2 });

    expect([first.results.length, first.isMore, first.total]).toEqual([20, true, 22]);
    expect([second.results.length, second.isMore]).toEqual([2, false]);
  });

  test("finds nothing for nothing", async () => {
    await asked("Where is my refund?");

    expect((await searched("")).total).toBe(0);
    expect((await searched("*** ^^ -")).total).toBe(0);
  });
});

describe("suggest", () => {
  test("takes the last word for the beginning of one", async () => {
    await asked("Where is my refund?");
    await indexed(bench.db);

    const found = await suggest(bench.db, "my refu", "en");

    expect(found.map(({ title }) => title)).toEqual(["Where is my refund?"]);
    expect(await suggest(bench.db, "r", "en")).toEqual([]);
  });

  test("finds beginnings typed without dots", async () => {
    await asked("Käyttäjätunnus on lukossa", { lang: "fi" });
    await indexed(bench.db);

    expect(await suggest(bench.db, "kayttajat", "fi")).toHaveLength(1);
  });
});
