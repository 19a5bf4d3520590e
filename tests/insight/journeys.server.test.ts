import { beforeEach, describe, expect, test } from "vitest";
import { readFigures } from "#app/insight/figures.server.ts";
import {
  endQuietJourneys,
  forgetJourney,
  forgetOldJourneys,
  writeNotes,
} from "#app/insight/journeys.server.ts";
import { addNote, MOST_NOTES, takeNotes, type Note } from "#app/insight/notes.server.ts";
import { tidyJourneys } from "#app/insight/tidying.server.ts";
import { figureWeeks, journeys, journeyStepRows, searchGaps } from "#db/schema/insight.ts";
import { withDatabase } from "#tests/support/database.ts";
import { days, hours, minutes, noon, person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const bench = withDatabase();
beforeEach(() => void takeNotes(MOST_NOTES));

const key = "guest-1";
const note = (kind: Note["kind"], at: Date, own: Partial<Note> = {}) =>
  addNote({ key, isMember: false, isKept: false, at, kind, ...own });
const search = (query: string, at: Date, own: Partial<Note> = {}) =>
  note("search", at, { query, groupKey: query, lang: "en", found: 3, ...own });

const outcomes = async () => {
  const rows = await bench.db.select().from(journeys).orderBy(journeys.id);
  return rows.map(({ outcome }) => outcome);
};
const kinds = async () => {
  const rows = await bench.db.select().from(journeyStepRows).orderBy(journeyStepRows.id);
  return rows.map(({ kind }) => kind);
};
const counts = async () => {
  const rows = await bench.db.select().from(figureWeeks).orderBy(figureWeeks.measure);
  return Object.fromEntries(rows.map(({ measure, count }) => [measure, count]));
};

describe("writing what was noted", () => {
  test("makes one journey of the steps under one key", async () => {
    search("refund", noon);
    note("article", minutes(1), { subjectId: 7 });
    note("ask", minutes(2));
    search("other", noon, { key: "guest-2" });

    expect(await writeNotes(bench.db)).toBe(4);

    expect(await kinds()).toEqual(["search", "article", "ask", "search"]);
    expect(await outcomes()).toEqual([null, null]);
  });

  test("makes none for somebody who only reads", async () => {
    note("thread", noon, { subjectId: 7 });
    await writeNotes(bench.db);

    expect(await outcomes()).toEqual([]);
  });

  test("takes a page that is loaded again, or the next page of results, for one step", async () => {
    search("refund", noon);
    search("refund", minutes(1));
    note("thread", minutes(2), { subjectId: 7 });
    note("thread", minutes(3), { subjectId: 7 });
    note("thread", minutes(4), { subjectId: 8 });
    await writeNotes(bench.db);

    expect(await kinds()).toEqual(["search", "thread", "thread"]);
  });

  test("begins anew after half an hour of quiet, and not before", async () => {
    search("refund", noon);
    search("card", minutes(30));
    search("iban", minutes(60.1));
    await writeNotes(bench.db);

    expect(await outcomes()).toEqual(["abandoned", null]);
  });

  test("does not go on with an ended journey by reading", async () => {
    search("refund", noon);
    note("thread", minutes(31), { subjectId: 7 });
    await writeNotes(bench.db);

    expect(await outcomes()).toEqual(["abandoned"]);
    expect(await kinds()).toEqual(["search"]);
  });

  test("keeps the notes for later when the database can't take them", async () => {
    search("refund", noon);
    const broken = { ...bench.db, transaction: () => Promise.reject(new Error("busy")) };

    await expect(writeNotes(broken)).rejects.toThrow("busy");
    expect(await writeNotes(bench.db)).toBe(1);
  });

  test("lets the oldest notes go when there are too many", async () => {
    for (let nth = 0; nth <= MOST_NOTES; nth += 1) search(`q${nth}`, noon);

    const kept = takeNotes(MOST_NOTES + 10);

    expect([kept.length, kept[0]?.query]).toEqual([MOST_NOTES, "q1"]);
  });
});

describe("ending quiet journeys", () => {
  test("counts each once, by the week in which it began", async () => {
    search("refund", noon);
    note("article", minutes(1), { subjectId: 7 });
    await writeNotes(bench.db);

    expect(await endQuietJourneys(bench.db, minutes(31))).toBe(0);
    expect(await endQuietJourneys(bench.db, minutes(31.1))).toBe(1);
    expect(await endQuietJourneys(bench.db, hours(9))).toBe(0);

    expect(await counts()).toEqual({
      "outcome:probably-solved": 1,
      "step:article": 1,
      "step:search": 1,
    });
  });

  test("waits a day for members and for those who said yes", async () => {
    search("refund", noon, { key: "member", isMember: true });
    search("refund", noon, { key: "kept", isKept: true });
    await writeNotes(bench.db);

    expect(await endQuietJourneys(bench.db, hours(24))).toBe(0);
    expect(await endQuietJourneys(bench.db, hours(24.1))).toBe(2);
  });

  test("keeps a search in vain without the journey, counted with others for the same", async () => {
    search("refund", noon, { found: 0 });
    search("refund", noon, { key: "guest-2" });
    note("ask", minutes(1), { key: "guest-2" });
    note("posted", minutes(2), { key: "guest-2" });
    await writeNotes(bench.db);
    await endQuietJourneys(bench.db, hours(1));

    expect(await bench.db.select().from(searchGaps)).toEqual([
      {
        week: "2026-05-04",
        lang: "en",
        groupKey: "refund",
        query: "refund",
        noResult: 1,
        noClick: 1,
        asked: 1,
      },
    ]);
    const steps = await bench.db.select().from(journeyStepRows);
    expect(steps.filter(({ query, groupKey }) => query !== null || groupKey !== null)).toEqual([]);
  });
});

describe("forgetting", () => {
  test("deletes a journey with its steps 30 days after it began, and not before", async () => {
    search("refund", noon);
    await writeNotes(bench.db);

    expect(await forgetOldJourneys(bench.db, days(30))).toBe(0);
    expect(await forgetOldJourneys(bench.db, new Date(days(30).getTime() + 1))).toBe(1);

    expect(await kinds()).toEqual([]);
    expect(await counts()).toEqual({ "outcome:abandoned": 1, "step:search": 1 });
  });

  test("deletes a search in vain after a year", async () => {
    search("refund", noon);
    await writeNotes(bench.db);
    await endQuietJourneys(bench.db, hours(1));

    await forgetOldJourneys(bench.db, days(52 * 7));
    expect(await bench.db.select().from(searchGaps)).toHaveLength(1);
    await forgetOldJourneys(bench.db, days(53 * 7));
    expect(await bench.db.select().from(searchGaps)).toEqual([]);
  });

  test("deletes everything under a key at once, also what is not written yet", async () => {
    search("refund", noon);
    search("card", noon, { key: "guest-2" });
    await writeNotes(bench.db);
    note("ask", minutes(1));

    await forgetJourney(bench.db, key);
    await writeNotes(bench.db);

    expect(await kinds()).toEqual(["search"]);
  });

  test("is done by one process in its turn", async () => {
    search("refund", noon);
    await writeNotes(bench.db);

    expect(await tidyJourneys(bench.db, hours(1))).toBe(true);
    expect(await tidyJourneys(bench.db, hours(1))).toBe(false);
    expect(await outcomes()).toEqual(["abandoned"]);
  });
});

describe("figures", () => {
  test("are for staff", async () => {
    const mo = await person(bench.db, "mo", { role: "moderator" });

    await expect(readFigures(bench.db, mo, noon)).rejects.toThrow(refusal("errors.not-found"));
  });

  test("show the last twelve weeks, and the commonest search in vain first", async () => {
    const stella = await person(bench.db, "stella", { role: "staff" });
    search("card", noon, { found: 0 });
    search("refund", minutes(1));
    search("card", days(7), { key: "guest-2" });
    await writeNotes(bench.db);
    await endQuietJourneys(bench.db, days(8));

    const figures = await readFigures(bench.db, stella, days(8));

    expect(figures.weeks).toHaveLength(12);
    expect(figures.weeks.slice(-2).map(({ total }) => total)).toEqual([1, 1]);
    expect(figures.gaps).toEqual([
      { query: "card", lang: "en", noResult: 1, noClick: 1, asked: 0 },
      { query: "refund", lang: "en", noResult: 0, noClick: 1, asked: 0 },
    ]);
    expect((await readFigures(bench.db, stella, days(13 * 7))).total).toBe(0);
  });
});
