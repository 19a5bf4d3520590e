import { expect, test } from "vitest";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import {
  listSynonyms,
  removeSynonyms,
  saveSynonyms,
  synonymsOf,
} from "#app/search/synonyms.server.ts";
import { SYNONYM_LIMITS } from "#app/search/synonyms.ts";
import { searchSynonyms } from "#db/schema/search-words.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aQuestion, withRenderer } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";
import { found } from "#tests/support/search.ts";

const bench = withDatabase();
withRenderer();

const refund = { id: null, finnish: "palautus , hyvitys", english: "refund" };
const aBody =
  "Ostin takin kaupasta viime viikolla, ja se oli aivan liian suuri. Vein sen takaisin.";
const read = async () => synonymsOf(bench.db, await analyzerOf(bench.db));

test("a group is kept with its words tidied, in the order of their making", async () => {
  const { id } = await saveSynonyms(bench.db, refund);
  const second = await saveSynonyms(bench.db, { id: null, finnish: "tili", english: "account" });

  expect(await listSynonyms(bench.db)).toEqual([
    { id, finnish: "palautus, hyvitys", english: "refund" },
    { id: second.id, finnish: "tili", english: "account" },
  ]);
});

test("what is searched for is found by its synonym, in the other language and another form", async () => {
  const otto = await person(bench.db, "otto");
  await aQuestion(bench.db, otto, {
    title: "Milloin hyvityksen saa tilille?",
    body: aBody,
    lang: "fi",
  });
  const before = await found(bench.db, "refunds", { lang: "en" });

  await saveSynonyms(bench.db, refund);

  expect(before).toEqual([]);
  expect(await found(bench.db, "refunds", { lang: "en" })).toHaveLength(1);
});

test("a change counts from the next query on", async () => {
  const { id } = await saveSynonyms(bench.db, refund);
  const before = await read();

  await saveSynonyms(bench.db, { id, finnish: "tili", english: "account" });

  expect((await read()).flat(2)).toContain("account");
  expect((await read()).flat(2)).not.toContain("refund");
  expect(before.flat(2)).toContain("refund");
  await removeSynonyms(bench.db, { id });
  expect(await read()).toEqual([]);
});

test("a group that is gone can't be changed, but removed once more", async () => {
  const { id } = await saveSynonyms(bench.db, refund);
  await removeSynonyms(bench.db, { id });

  await expect(removeSynonyms(bench.db, { id })).resolves.toBeUndefined();
  await expect(saveSynonyms(bench.db, { ...refund, id })).rejects.toThrow(
    refusal("errors.not-found", "not_found"),
  );
});

test("a group that isn't one is refused, and nothing is stored", async () => {
  const saving = saveSynonyms(bench.db, { ...refund, finnish: "" });

  await expect(saving).rejects.toThrow(refusal("form.invalid", "invalid"));
  expect(await listSynonyms(bench.db)).toEqual([]);
});

test("there are so many groups at most", async () => {
  const rows = Array.from({ length: SYNONYM_LIMITS.groups - 1 }, (_, at) => ({
    finnish: `sana${at}`,
    english: `word${at}`,
    updatedAt: new Date(),
  }));
  for (let at = 0; at < rows.length; at += 100)
    await bench.db.insert(searchSynonyms).values(rows.slice(at, at + 100));

  const { id } = await saveSynonyms(bench.db, refund);

  await expect(saveSynonyms(bench.db, refund)).rejects.toThrow(
    refusal("search.synonyms-full", "conflict"),
  );
  await expect(saveSynonyms(bench.db, { ...refund, id })).resolves.toEqual({ id });
});
