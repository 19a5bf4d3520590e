import process from "node:process";
import v8 from "node:v8";
import { importStackExchange, type ImportSummary } from "#app/forum/stackexchange/import.server.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import { searchQueue } from "#db/schema/search.ts";
import { drawBar } from "./bar.ts";
import { type Command, EXIT, say } from "./command.ts";

export const command: Command = {
  usage: "import stackexchange DIR [--site HOST] [--json]",
  help: [
    "Imports a Stack Exchange dump: Users, Tags, PostHistory, Posts, Comments, Votes, PostLinks, each as .xml or .xml.gz.",
    "Run it again after a stop and it goes on; run it again when done and nothing changes.",
    "",
    "  --site HOST  the site it came from, such as help.example.com: its licence demands it, and its old addresses need it",
    "  --json       prints the summary as JSON",
  ].join("\n"),
  options: { site: { type: "string" }, json: { type: "boolean" } },
  words: [1, 1],
  run: async (given) => {
    // Millions of short-lived rows would let the heap's nursery grow for good; kept small, it costs a third less memory.
    v8.setFlagsFromString("--semi-space-growth-factor=1");
    const db = database();
    await db.migrate();
    const bar = drawBar();
    const summary = await importStackExchange(db, {
      folder: given.words[0]!,
      site: given.text("site"),
      onProgress: bar,
    });
    await indexImported(db, bar);
    if (process.stderr.isTTY) process.stderr.write("\n");
    if (given.isSet("json")) say(JSON.stringify(summary));
    else for (const line of summaryLines(summary)) say(line);
    await db.close();
    return EXIT.done;
  },
};

const told = [
  "members",
  "questions",
  "answers",
  "comments",
  "accepted",
  "duplicates",
  "up",
  "down",
  "tag-descriptions",
];

/** A running server would do it too, and not tell how far it is. */
async function indexImported(db: Db, bar: ReturnType<typeof drawBar>) {
  const total = await db.$count(searchQueue);
  await drainQueue(db, await analyzerOf(db), async () => {
    bar("indexing", total - (await db.$count(searchQueue)), total);
  });
}

/** The summary as a person reads it. */
export function summaryLines(summary: ImportSummary): string[] {
  const { counts } = summary;
  const leftOut = Object.entries(counts).filter(([what]) => what.startsWith("left-out/"));
  return [
    summary.wasDone
      ? `${summary.host} was imported before: nothing changed.`
      : `Imported ${summary.host}.`,
    ...told.map((what) => `  ${what.padEnd(20)} ${counts[what] ?? 0}`),
    ...(leftOut.length > 0 ? ["Left out:"] : []),
    ...leftOut.map(
      ([what, many]) => `  ${String(many).padStart(8)}  ${what.slice("left-out/".length)}`,
    ),
    ...(counts.masked ? [`Personal data replaced: ${counts.masked}`] : []),
    ...(counts.malformed ? [`Rows that could not be read: ${counts.malformed}`] : []),
    ...summary.problems.map(
      (problem) => `  ${problem.file}, line ${problem.line}: ${problem.reason}`,
    ),
    ...(summary.missing.length > 0 ? [`Not in the folder: ${summary.missing.join(", ")}`] : []),
    ...(summary.isAttributable ? [] : [wordsIn("en")("forum.import-unattributable")]),
  ];
}
