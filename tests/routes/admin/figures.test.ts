import { describe, expect, test } from "vitest";
import { figureWeeks, searchGaps } from "#db/schema/insight.ts";
import { weekOf } from "#app/insight/journeys.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
const week = weekOf(new Date());

const stella = () => person(bench.db, "stella", { role: "staff" });

async function someFigures() {
  const count = (measure: string, count: number) => ({ week, measure, count });
  await bench.db
    .insert(figureWeeks)
    .values([
      count("outcome:confirmed-solved", 3),
      count("outcome:asked-anyway", 1),
      count("step:check", 4),
      count("step:solved-here", 3),
    ]);
  await bench.db.insert(searchGaps).values({
    week,
    lang: "fi",
    groupKey: "palautus",
    query: "palautus <b>",
    noResult: 12,
    noClick: 0,
    asked: 1,
  });
}

describe("the figures", () => {
  test("say what was found, draw it, and give the same numbers in tables", async () => {
    await someFigures();

    const { document } = await openPage("/en/admin/figures", { as: await stella() });

    expect(wordsOf(document, ".chart h2")).toEqual([
      "75 % of those whose search or question led somewhere needed no new question",
      "4 journeys saw answers to check first, and 3 ended there",
      "One search is made in vain",
    ]);
    expect(
      [...document.querySelectorAll("svg.plot")].map((svg) => svg.getAttribute("role")),
    ).toEqual(["img", "img", "img"]);
    expect(wordsOf(document, ".w12 tbody tr").at(-1)).toMatch(/3 ?0 ?0 ?1 ?0$/);
    expect(wordsOf(document, ".w7 tbody tr")).toEqual(["palautus <b>1201"]);
    expect(document.querySelectorAll("svg [style]")).toHaveLength(0);
  });

  test("speak Finnish, and to nobody in particular while there is nothing", async () => {
    const { document } = await openPage("/fi/admin/figures", { as: await stella() });

    expect(wordsOf(document, "h1")).toEqual(["Luvut"]);
    expect(wordsOf(document, ".empty h2")).toEqual(["Yksikään polku ei ole vielä päättynyt."]);
  });

  test("are not there for a moderator", async () => {
    const mo = await person(bench.db, "mo", { role: "moderator" });

    expect((await openPage("/en/admin/figures", { as: mo })).status).toBe(404);
  });
});
