import { mkdirSync } from "node:fs";
import { database, type Db } from "#app/platform/database.server.ts";
import { environmentOrExit } from "#app/platform/environment.server.ts";
import type { Environment } from "#app/platform/environment.ts";
import { members } from "#db/schema/accounts.ts";
import { topics } from "#db/schema/forum.ts";
import { type Command, CommandFailed, EXIT, say } from "./command.ts";
import { prepareCommunity } from "./prepare-community.server.ts";

export const command: Command = {
  usage: "demo",
  help: "Fills an empty database with the invented community. The first `npm start` does it by itself. Never for production.",
  async run() {
    const environment = environmentOrExit();
    mkdirSync(environment.dataDir, { recursive: true, mode: 0o700 });
    const db = database();
    try {
      await db.migrate();
      await makeDemo(db, environment);
      say("The demo community is there.");
      return EXIT.done;
    } finally {
      await db.close();
    }
  },
};

/** Plants the demo into an empty database, and refuses any other: nobody's words are mixed with invented ones. */
export async function makeDemo(db: Db, environment: Pick<Environment, "mode" | "dataDir">) {
  if (environment.mode === "production")
    throw new CommandFailed("In production there is no demo: anyone could sign in as anyone.");
  if ((await db.$count(members)) > 0 || (await db.$count(topics)) > 0)
    throw new CommandFailed(
      "This database is not empty. Give the demo another DATABASE_URL or DATA_DIR.",
    );
  await prepareCommunity(db, environment);
}
