import { findMemberId } from "#app/accounts/members.server.ts";
import { openSession } from "#app/accounts/session.server.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { type Command, CommandFailed, EXIT, type Given, say } from "./command.ts";

export const command: Command = {
  usage: "session create --user HANDLE",
  help: "Prints name=value, ready for a Cookie header. For tests, and for who cannot sign in any more.",
  options: { user: { type: "string" } },
  async run(given) {
    const db = database();
    try {
      return await createSession(db, given, say);
    } finally {
      await db.close();
    }
  },
};

/** Opens a session for a member and says its cookie, and nothing else. */
export async function createSession(
  db: Db,
  given: Given,
  tell: (line: string) => void,
): Promise<number> {
  const handle = given.text("user");
  if (!handle) throw new CommandFailed(`Usage: tuki ${command.usage}`, EXIT.usage);
  const id = await findMemberId(db, handle);
  if (id === null) throw new CommandFailed(`There is no member "${handle}" who can sign in.`);
  const cookie = await openSession(db, id, { device: "tuki session create" });
  tell(cookie.slice(0, cookie.indexOf(";")));
  return EXIT.done;
}
