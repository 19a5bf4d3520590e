import { expect, test } from "vitest";
import { addFinnishWords } from "#app/search/analysis/word-lists.server.ts";
import { withDatabase } from "#tests/support/database.ts";
import { openPage } from "#tests/support/page.ts";
import { smallPublishedList } from "#tests/support/word-list.ts";

const bench = withDatabase();

test("who searches is told whose Finnish word list is used, where one is", async () => {
  const before = await openPage("/fi/search?q=maksu");
  await addFinnishWords(bench.db, smallPublishedList);

  const { document } = await openPage("/fi/search?q=maksu");

  expect(before.document.querySelector('a[rel="license"]')).toBeNull();
  expect(document.querySelector('a[rel="license"]')?.textContent).toBe("CC BY 4.0");
  expect(document.body.textContent).toContain("Kotimaisten kielten keskus");
});
