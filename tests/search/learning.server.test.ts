import { expect, test } from "vitest";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { readWordLists } from "#app/search/analysis/word-lists.server.ts";
import { learnFromTexts } from "#app/search/learning.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
withRenderer();

const finnish = {
  title: "Miksi pikamaksu ei näy tilillä?",
  body: "Tein eilen pikamaksun puhelimella, ja se ei ole vieläkään saajan tilillä. Mitä voin tehdä nyt?",
  lang: "fi",
};
const partsOf = async (word: string) =>
  (await analyzerOf(bench.db)).analyze(word, "fi").flatMap(({ parts }) => parts);

test("the site's own Finnish texts tell how its compounds begin", async () => {
  await aQuestion(bench.db, await person(bench.db, "otto"), finnish);
  const before = await partsOf("pikakorttia");

  await learnFromTexts(bench.db);

  expect(before).toEqual([]);
  expect(await partsOf("pikakorttia")).toContain("kortti");
});

test("texts in another language tell nothing of Finnish", async () => {
  await aQuestion(bench.db, await person(bench.db, "otto"), { ...finnish, lang: "en" });

  await learnFromTexts(bench.db);

  expect(await partsOf("pikakorttia")).toEqual([]);
});

test("learning again takes the place of what was learned", async () => {
  await learnFromTexts(bench.db);
  await learnFromTexts(bench.db);

  expect((await readWordLists(bench.db)).map(({ kind }) => kind)).toEqual(["learned"]);
});
