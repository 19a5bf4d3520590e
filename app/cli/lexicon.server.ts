import { existsSync, readFileSync } from "node:fs";
import { NotAWord } from "#app/search/analysis/finnish/house-words.ts";
import { addFinnishWords } from "#app/search/analysis/word-lists.server.ts";
import { wordListCredit } from "#app/search/word-list-credit.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { type Command, CommandFailed, EXIT, say } from "./command.ts";

export const add: Command = {
  usage: "lexicon add fi FILE",
  help: [
    "Gives the search a Finnish word list, so that every form of its words finds every other.",
    "FILE is Nykysuomen sanalista as Kotimaisten kielten keskus publishes it (tabs between its columns),",
    'or the site\'s own words: one a line with its class in that list, such as "klarna 9" or "pankki 5 A".',
    "Each kind takes the place of the one before. What is indexed already is found by its old forms until",
    "it is indexed anew: tuki reindex.",
  ].join("\n"),
  words: [2, 2],
  run: async ({ words: [lang = "", file = ""] }) => {
    if (lang !== "fi") throw new CommandFailed(`There are word lists for "fi" only.`, EXIT.usage);
    if (!existsSync(file)) throw new CommandFailed(`There is no file ${file}.`);
    const db = database();
    try {
      await db.migrate();
      for (const line of await addLexicon(db, readFileSync(file, "utf8"))) say(line);
      return EXIT.done;
    } finally {
      await db.close();
    }
  },
};

/** Stores the list of a file and tells what it was. A line that is no word fails the command. */
export async function addLexicon(db: Db, text: string): Promise<string[]> {
  const { kind, words } = await addFinnishWords(db, text).catch((error: unknown) => {
    throw error instanceof NotAWord ? new CommandFailed(error.message) : error;
  });
  const { name, by, licence } = wordListCredit;
  return [
    kind === "published"
      ? `${words} words of ${name}. © ${by}, ${licence}; the search page says so.`
      : `${words} words of this site's own.`,
    "Index anew what is indexed: tuki reindex",
  ];
}
