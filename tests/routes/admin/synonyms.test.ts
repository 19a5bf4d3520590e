import { describe, expect, test } from "vitest";
import { addFinnishWords } from "#app/search/analysis/word-lists.server.ts";
import { listSynonyms, saveSynonyms } from "#app/search/synonyms.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";
import { smallPublishedList } from "#tests/support/word-list.ts";

const bench = withDatabase();
const address = "/en/admin/synonyms";
const group = { finnish: "palautus, hyvitys", english: "refund" };

describe("the synonyms of the administration", () => {
  test("are added, changed and removed without JavaScript", async () => {
    const ada = await person(bench.db, "ada");

    const added = await visit(address, { as: ada, form: group });
    const [stored] = await listSynonyms(bench.db);
    const changed = await visit(address, {
      as: ada,
      form: { group: String(stored!.id), finnish: "palautus", english: "refund" },
    });
    const afterChange = await listSynonyms(bench.db);
    await visit(address, { as: ada, form: { intent: `remove:${stored!.id}` } });

    expect([added.status, leadsTo(added)]).toEqual([303, address]);
    expect(changed.status).toBe(303);
    expect(afterChange).toEqual([{ id: stored!.id, finnish: "palautus", english: "refund" }]);
    expect(await listSynonyms(bench.db)).toEqual([]);
  });

  test("stand in a table, each with its own way to change it", async () => {
    const ada = await person(bench.db, "ada");
    const { id } = await saveSynonyms(bench.db, { id: null, ...group });

    const { document } = await openPage(address, { as: ada });
    const edited = await openPage(`${address}?group=${id}`, { as: ada });

    expect(wordsOf(document, "tbody td").slice(0, 2)).toEqual(["palautus, hyvitys", "refund"]);
    expect(document.querySelector("tbody a")?.getAttribute("href")).toBe(
      `${address}?group=${id}#group`,
    );
    expect(edited.document.querySelector<HTMLInputElement>("#finnish")?.value).toBe(group.finnish);
  });

  test("come back as typed when they are refused, with the reason in the reader's language", async () => {
    const ada = await person(bench.db, "ada");
    const form = { finnish: "rahat takaisin", english: "refund" };

    const { status, document } = await openPage("/fi/admin/synonyms", { as: ada, form });

    expect(status).toBe(422);
    expect(document.querySelector<HTMLInputElement>("#finnish")?.value).toBe("rahat takaisin");
    expect(document.body.textContent).toContain("”rahat takaisin” ei ole yksi sana.");
    expect(await listSynonyms(bench.db)).toEqual([]);
  });

  test("say which word lists there are, and whose the published one is", async () => {
    const ada = await person(bench.db, "ada");
    const before = await openPage(address, { as: ada });
    await addFinnishWords(bench.db, smallPublishedList);

    const { document } = await openPage(address, { as: ada });

    expect(before.document.body.textContent).not.toContain("Kotimaisten kielten keskus");
    expect(document.body.textContent).toContain("Kotimaisten kielten keskus");
    expect(document.querySelector('a[rel="license"]')?.textContent).toBe("CC BY 4.0");
  });
});
