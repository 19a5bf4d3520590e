import { expect, test } from "vitest";
import { withDatabase } from "#tests/support/database.ts";
import { openPage, wordsOf } from "#tests/support/page.ts";
import { person } from "#tests/support/people.ts";
import { leadsTo, visit } from "#tests/support/site.ts";

const bench = withDatabase();
const address = "/en/admin/allowed";

test("an admin allows the company's own account, sees it, and takes it back, without JavaScript", async () => {
  const ada = await person(bench.db, "ada");
  const form = { value: "FI21 1234 5600 0007 85", note: "Invoices" };

  const added = await visit(address, { as: ada, form });
  const { document } = await openPage(address, { as: ada });
  const intent = document.querySelector<HTMLButtonElement>("tbody button")!.value;
  await visit(address, { as: ada, form: { intent } });
  const after = await openPage(address, { as: ada });

  expect(leadsTo(added)).toBe(address);
  expect(wordsOf(document, "tbody td").slice(0, 2)).toEqual([form.value, form.note]);
  expect(wordsOf(after.document, "tbody td")).toEqual([]);
});

test("what may never be public comes back with the reason", async () => {
  const ada = await person(bench.db, "ada");

  const page = await openPage(address, {
    as: ada,
    form: { value: "4111 1111 1111 1111", note: "" },
  });

  expect(page.status).toBe(422);
  expect(wordsOf(page.document, "#value-problem")[0]).toContain("never");
});
