import { randomBytes } from "node:crypto";
import process from "node:process";
import { text } from "node:stream/consumers";
import { createMember, setRole } from "#app/accounts/members.server.ts";
import type { Role } from "#app/accounts/actor.ts";
import { defaultLocale, isLocale, locales } from "#app/i18n/locales.ts";
import { database, type Db } from "#app/platform/database.server.ts";
import { roles } from "#db/schema/accounts.ts";
import { type Command, CommandFailed, EXIT, type Given, say } from "./command.ts";

/** What a command reads and writes; a test brings its own. */
export interface Talk {
  readPassword(): Promise<string>;
  say(line: string): void;
}

const atTerminal: Talk = {
  readPassword: async () => (await text(process.stdin)).replace(/\r?\n$/, ""),
  say,
};

export const create: Command = {
  usage: `user create --email ADDRESS --name NAME [--role ${roles.join("|")}] [--language ${locales.join("|")}] [--password-stdin]`,
  help: "Reads the password from its input with --password-stdin; else makes one and prints it, this once.",
  options: {
    email: { type: "string" },
    name: { type: "string" },
    role: { type: "string" },
    language: { type: "string" },
    "password-stdin": { type: "boolean" },
  },
  run: (given) => withDatabase((db) => createUser(db, given)),
};

export const role: Command = {
  usage: `user role HANDLE ${roles.join("|")}`,
  help: "Ends all sessions of the member, who signs in again as what they are now.",
  words: [2, 2],
  run: (given) => withDatabase((db) => giveRole(db, given)),
};

/** Makes an account of any role: the only way to the first admin. */
export async function createUser(db: Db, given: Given, talk: Talk = atTerminal): Promise<number> {
  const [email, displayName] = [given.text("email"), given.text("name")];
  if (!email || !displayName) throw new CommandFailed(`Usage: tuki ${create.usage}`, EXIT.usage);
  const wanted = roleFrom(given.text("role") ?? "member");
  const language = given.text("language") ?? defaultLocale;
  if (!isLocale(language))
    throw new CommandFailed(`The language is one of: ${locales.join(", ")}.`, EXIT.usage);

  const isGiven = given.isSet("password-stdin");
  const password = isGiven ? await talk.readPassword() : randomBytes(18).toString("base64url");
  const { handle } = await createMember(db, {
    email,
    displayName,
    password,
    role: wanted,
    language,
  });
  talk.say(`Made ${handle} (${wanted}).`);
  if (!isGiven) talk.say(`Password, shown this once: ${password}`);
  return EXIT.done;
}

/** Gives a member another role. */
export async function giveRole(db: Db, given: Given, talk: Talk = atTerminal): Promise<number> {
  const [handle = "", wanted = ""] = given.words;
  await setRole(db, { handle, role: roleFrom(wanted) });
  talk.say(`${handle} is now: ${wanted}.`);
  return EXIT.done;
}

function roleFrom(word: string): Role {
  const found = roles.find((one) => one === word);
  if (!found) throw new CommandFailed(`The role is one of: ${roles.join(", ")}.`, EXIT.usage);
  return found;
}

/** The tables are brought up to date first: on a new site nobody has opened the database yet. */
async function withDatabase(work: (db: Db) => Promise<number>): Promise<number> {
  const db = database();
  try {
    await db.migrate();
    return await work(db);
  } finally {
    await db.close();
  }
}
