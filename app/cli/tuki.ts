import process from "node:process";
import { parseArgs } from "node:util";
import { wordsIn } from "#app/i18n/translator.ts";
import { environmentOrExit } from "#app/platform/environment.server.ts";
import { describeError } from "#app/platform/log.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { type Command, CommandFailed, EXIT, type Given, say } from "./command.ts";

type Entry = { summary: string; load: () => Promise<{ command: Command }> };

/** Every command by its words. A command's own file is only read when it is called. */
export const commands: Readonly<Record<string, Entry>> = {
  start: {
    summary: "build the pages if they are stale, then serve",
    load: () => import("./start.server.ts"),
  },
  serve: { summary: "serve the built pages", load: () => import("./serve.server.ts") },
  build: { summary: "build the pages", load: () => import("./build.server.ts") },
  migrate: {
    summary: "bring the database's tables up to date",
    load: () => import("./migrate.server.ts"),
  },
  "user create": {
    summary: "make an account of any role",
    load: async () => ({ command: (await import("./user.server.ts")).create }),
  },
  "user role": {
    summary: "give a member another role",
    load: async () => ({ command: (await import("./user.server.ts")).role }),
  },
  "session create": {
    summary: "sign somebody in, and print the cookie",
    load: () => import("./session.server.ts"),
  },
  routes: {
    summary: "list every address, and who may use it",
    load: () => import("./routes.server.ts"),
  },
  "import stackexchange": {
    summary: "read a Stack Exchange dump into threads",
    load: () => import("./import.server.ts"),
  },
  recount: {
    summary: "compare every stored number with its rows, and correct it",
    load: () => import("./recount.server.ts"),
  },
  rerender: {
    summary: "render again what an older version rendered",
    load: () => import("./rerender.server.ts"),
  },
  reindex: {
    summary: "make the search's index anew",
    load: () => import("./reindex.server.ts"),
  },
  "lexicon add": {
    summary: "give the search a word list of a language",
    load: async () => ({ command: (await import("./lexicon.server.ts")).add }),
  },
  demo: {
    summary: "fill an empty database with the invented community",
    load: () => import("./demo.server.ts"),
  },
  doctor: {
    summary: "look at everything a start depends on",
    load: () => import("./doctor.server.ts"),
  },
};

/** Runs one command line and ends the process with its exit code, once what it wrote is out. */
export async function runTuki(args: readonly string[]) {
  const code = await codeOf(args);
  await new Promise((written) => process.stdout.write("", written));
  // A database that doesn't answer may hold on to the process for minutes.
  process.exit(code);
}

async function codeOf(args: readonly string[]): Promise<number> {
  const name = findCommand(args);
  if (!name) return showOverview(args);
  const entry = commands[name];
  if (!entry) return EXIT.usage;

  try {
    const rest = args.slice(name.split(" ").length);
    if (rest.includes("--help") || rest.includes("-h"))
      return showHelp(name, entry, (await entry.load()).command);

    // Which tables and pages a process loads depends on the database and the mode, so these come first.
    process.env.DATABASE_URL = environmentOrExit().databaseUrl;
    const { command } = await entry.load();
    return await command.run(readArguments(command, rest));
  } catch (error) {
    if (error instanceof CommandFailed) {
      process.stderr.write(`${error.message}\n`);
      return error.code;
    }
    const told = describeError(error);
    process.stderr.write(
      `${name}: ${error instanceof Refusal ? wordsOf(error) : String(told.message)}\n`,
    );
    if (process.env.LOG_LEVEL === "debug")
      process.stderr.write(`${JSON.stringify(told, null, 2)}\n`);
    return EXIT.failed;
  }
}

/** The longest run of leading words that is a command: "user create" before "user". */
function findCommand(args: readonly string[]) {
  const words = args.slice(0, 2).filter((word) => !word.startsWith("-"));
  return [words.join(" "), words[0] ?? ""].find((name) => Object.hasOwn(commands, name));
}

function readArguments(command: Command, args: readonly string[]): Given {
  const [least, most] = command.words ?? [0, 0];
  let read: { values: Record<string, unknown>; positionals: string[] };
  try {
    read = parseArgs({ args: [...args], options: command.options ?? {}, allowPositionals: true });
  } catch (error) {
    throw new CommandFailed(
      `${error instanceof Error ? error.message : "?"}\nUsage: tuki ${command.usage}`,
      EXIT.usage,
    );
  }
  const { values, positionals } = read;
  if (positionals.length < least || positionals.length > most)
    throw new CommandFailed(`Usage: tuki ${command.usage}`, EXIT.usage);
  return {
    words: positionals,
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    isSet: (name) => values[name] === true,
  };
}

function showOverview(args: readonly string[]) {
  const isAsked =
    args.length === 0 || args[0] === "--help" || args[0] === "-h" || args[0] === "help";
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  const text = [
    "Usage: tuki COMMAND [OPTIONS]   (each command knows --help)",
    "",
    ...lines,
    "",
  ].join("\n");
  if (isAsked) {
    process.stdout.write(text);
    return EXIT.done;
  }
  process.stderr.write(`There is no command "${args.join(" ")}".\n\n${text}`);
  return EXIT.usage;
}

function showHelp(name: string, { summary }: Entry, { usage, help }: Command) {
  say(`tuki ${usage}\n\n${name}: ${summary}.${help ? `\n\n${help}` : ""}`);
  return EXIT.done;
}

function wordsOf({ message, values, fields }: Refusal) {
  const t = wordsIn("en");
  const told = Object.entries(fields).map(([field, words]) => {
    return `${field}: ${typeof words === "string" ? t(words) : t(words.key, words.values)}`;
  });
  return [t(message, values), ...told].join(" ");
}
