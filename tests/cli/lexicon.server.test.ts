import { expect, test } from "vitest";
import { addLexicon } from "#app/cli/lexicon.server.ts";
import { CommandFailed } from "#app/cli/command.ts";
import { withDatabase } from "#tests/support/database.ts";
import { smallPublishedList } from "#tests/support/word-list.ts";

const bench = withDatabase();

test("the published list is told with whom it is by, as its licence wants", async () => {
  const lines = await addLexicon(bench.db, smallPublishedList);

  expect(lines[0]).toContain("Nykysuomen sanalista. © Kotimaisten kielten keskus, CC BY 4.0");
  expect(lines.at(-1)).toContain("tuki reindex");
});

test("the site's own words are counted", async () => {
  expect((await addLexicon(bench.db, "klarna 9\nnordea 12"))[0]).toBe(
    "2 words of this site's own.",
  );
});

test("a line that is no word ends the command with its number", async () => {
  const failed = addLexicon(bench.db, "klarna 9\nnordea");

  await expect(failed).rejects.toThrow(CommandFailed);
  await expect(failed).rejects.toThrow("Line 2");
});
