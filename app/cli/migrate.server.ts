import { database } from "#app/platform/database.server.ts";
import { type Command, EXIT, say } from "./command.ts";

export const command: Command = {
  usage: "migrate",
  help: "Running it again changes nothing. `serve` and `npm start` do it by themselves.",
  async run() {
    const db = database();
    await db.migrate();
    await db.close();
    say("The tables are up to date.");
    return EXIT.done;
  },
};
