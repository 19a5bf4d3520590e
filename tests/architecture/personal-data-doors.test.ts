import { expect, test } from "vitest";
import { sourceFiles, textOf } from "#tests/architecture/source-files.ts";

/** Tables with people's words in them, as the code calls them. */
const wordTables =
  "threads|posts|postRevisions|tags|topics|drafts|members|articles|articleVersions|articleBlocks|articleCredits|sections|sitePageVersions|contactChannels|importedHistory|importedItems";
const writes = new RegExp(`\\.(?:insert|update)\\(\\s*(?:${wordTables})\\)`);
const isGuarded = (text: string) =>
  /from "(?:#app\/content\/personal-data\/door\.server|\.\/draft-door\.server)\.ts"/.test(text) ||
  /site\.mask|countMasked/.test(text);

/** Files that write to such a table and bring no new words into it. */
const bringsNone: Readonly<Record<string, string>> = {
  "app/accounts/credentials.server.ts": "addresses and passwords, which nobody else sees",
  "app/accounts/imported-members.server.ts": "names that the import has masked",
  "app/accounts/language.server.ts": "a choice",
  "app/accounts/points.server.ts": "numbers",
  "app/forum/counters.server.ts": "numbers",
  "app/forum/deletion.server.ts": "who sees it",
  "app/forum/official.server.ts": "a mark",
  "app/forum/question-edits.server.ts": "edits.server.ts lets it in",
  "app/forum/recount.server.ts": "numbers",
  "app/forum/rerendering.server.ts": "stored words anew",
  "app/forum/stackexchange/opening.server.ts": "who sees it",
  "app/forum/stackexchange/relations.server.ts": "numbers and states",
  "app/forum/tags.server.ts": "threads.server.ts and edits.server.ts let them in",
  "app/forum/views.server.ts": "numbers",
  "app/forum/writing.server.ts": "answers, comments and threads let it in",
  "app/help-center/article-list.server.ts": "an order",
  "app/help-center/blocks.server.ts": "drafts.server.ts lets them in",
  "app/help-center/credits.server.ts": "who is credited",
  "app/help-center/masking.server.ts": "words that it covers",
  "app/help-center/rerendering.server.ts": "stored words anew",
  "app/help-center/translations.server.ts": "which belong together",
  "app/help-center/views.server.ts": "numbers",
};

test("whoever stores people's words lets them through the door, or says why it needs none", () => {
  const writers = sourceFiles("app/**/*.server.ts").filter(
    (file) => !file.startsWith("app/cli/demo") && writes.test(textOf(file)),
  );

  expect(writers.filter((file) => !isGuarded(textOf(file)))).toEqual(
    Object.keys(bringsNone).toSorted(),
  );
});
