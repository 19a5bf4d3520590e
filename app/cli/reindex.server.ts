import { analyzerOf } from "#app/search/analyzer.server.ts";
import { learnFromTexts } from "#app/search/learning.server.ts";
import { reindexAll } from "#app/search/reindexing.server.ts";
import { database } from "#app/platform/database.server.ts";
import { drawBar } from "./bar.ts";
import { type Command, EXIT, say } from "./command.ts";

export const command: Command = {
  usage: "reindex",
  help: "Makes the search's index anew from what is stored, while the site goes on. Run it again after a stop.",
  async run() {
    const db = database();
    try {
      await db.migrate();
      await learnFromTexts(db);
      const bar = drawBar();
      const many = await reindexAll(db, await analyzerOf(db), (done, total) =>
        bar("indexing", done, total),
      );
      if (process.stderr.isTTY) process.stderr.write("\n");
      say(`Indexed ${many} threads and articles.`);
      return EXIT.done;
    } finally {
      await db.close();
    }
  },
};
