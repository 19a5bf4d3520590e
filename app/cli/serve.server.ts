import { accessSync, chmodSync, constants, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { keepJourneys } from "#app/insight/tidying.server.ts";
import type { Environment } from "#app/platform/environment.ts";
import { environmentOrExit } from "#app/platform/environment.server.ts";
import { database, type Db, setDatabase } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { keepViews } from "#app/platform/view-days.server.ts";
import { keepIndexedBeside } from "#app/search/keeper-thread.server.ts";
import { openSearchDesk } from "#app/search/search-desk.server.ts";
import { sendConsoleToLog } from "#app/server/console-to-log.server.ts";
import { openServer, type RunningServer } from "#app/server/open-server.server.ts";
import { readinessOf } from "#app/server/readiness.server.ts";
import { routeNames } from "#app/server/route-names.server.ts";
import { openStaticFiles } from "#app/server/static-files.server.ts";
import { builtFiles, builtPages } from "./build-pages.server.ts";
import { type Command, CommandFailed, EXIT, say } from "./command.ts";
import { HalfMadeDemo, prepareCommunity } from "./prepare-community.server.ts";

/** npm and the terminal may both pass on the same Ctrl+C; what comes this soon after is the same wish. */
const ECHO_MS = 500;

export const command: Command = {
  usage: "serve",
  help: "Migrates the database, then serves until it is told to stop (SIGTERM, SIGINT). A second signal stops at once.",
  async run() {
    const environment = environmentOrExit();
    let server: RunningServer | undefined;
    const stopped = stopOnSignals(() => server);

    const db = await openPreparedDatabase(environment);
    if (!existsSync(builtPages))
      throw new CommandFailed("The pages are not built yet. Run: npm start");
    // React and Remix are slow and chatty unless told so; our own mode was read before.
    process.env.NODE_ENV = "production";
    const pages = (await import(pathToFileURL(builtPages).href)) as ServerBuild;
    sendConsoleToLog(log());

    server = await listenOrExplain(() =>
      openServer({
        environment,
        handler: createRequestHandler(pages, "production"),
        files: openStaticFiles(builtFiles),
        routeOf: routeNames(pages.routes),
        readiness: readinessOf(db, environment.dataDir),
        log: log(),
      }),
    );
    const views = keepViews(db, log());
    const index = keepIndexedBeside(db);
    const desk = db.dialect === "sqlite" ? openSearchDesk() : undefined;
    await desk?.warmUp();
    greet(environment);
    const stopJourneys = keepJourneys(db);

    const code = await stopped;
    await stopJourneys();
    await index.stop();
    await views.end();
    await desk?.close();
    await db.close();
    return code;
  },
};

/** Opens the database of the process, migrated and fit for the mode; a broken one is explained in a line. */
async function openPreparedDatabase(environment: Environment): Promise<Db> {
  // Whatever this process writes is its owner's alone.
  process.umask(0o077);
  prepareFolder(environment.dataDir);
  refuseEmptyFile(environment.databaseUrl);
  try {
    const db = database();
    await db.migrate();
    await prepareCommunity(db, environment);
    return db;
  } catch (error) {
    if (error instanceof HalfMadeDemo && environment.databaseUrl.startsWith("sqlite:"))
      return openAnew(environment);
    if (error instanceof CommandFailed) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandFailed(
      `The database could not be opened: ${reason}. Nothing was changed; "tuki doctor" tells more.`,
    );
  }
}

/** Throws away a demo that never was whole: there is nothing in it that anybody wrote. */
async function openAnew(environment: Environment): Promise<Db> {
  await database().close();
  setDatabase(undefined);
  const file = fileOf(environment.databaseUrl);
  for (const part of [`${file}-wal`, `${file}-shm`, file]) rmSync(part, { force: true });
  return openPreparedDatabase(environment);
}

function fileOf(databaseUrl: string) {
  return databaseUrl.slice("sqlite:".length);
}

function prepareFolder(folder: string) {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      chmodSync(folder, 0o700);
    }
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new CommandFailed(`DATA_DIR ${folder} is no folder that this user can write to.`);
  }
}

/** SQLite takes an empty file for a new database: after a crash of the disk that would hide the loss. */
function refuseEmptyFile(databaseUrl: string) {
  if (!databaseUrl.startsWith("sqlite:")) return;
  const file = fileOf(databaseUrl);
  if (existsSync(file) && statSync(file).size === 0)
    throw new CommandFailed(
      `The database ${file} is empty. Restore a backup, or delete the file to begin anew.`,
    );
}

async function listenOrExplain(listen: () => Promise<RunningServer>) {
  try {
    return await listen();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const { host, port } = environmentOrExit();
    if (code === "EADDRINUSE")
      throw new CommandFailed(
        `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      );
    if (code === "EACCES")
      throw new CommandFailed(`This user may not listen on port ${port}. Choose one above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new CommandFailed(`HOST ${host} is no address of this machine.`);
    throw error;
  }
}

function greet({ mode, publicOrigin, port, rateLimits }: Environment) {
  log().info({ mode, port }, "listening");
  if (!rateLimits) say("RATE_LIMITS=off: nobody is slowed down. For tests and benchmarks only.");
  if (mode === "demo")
    say(
      `\n  Tuki is ready: ${publicOrigin}\n  This is the demo: everything in it is invented. Ctrl+C stops it.\n`,
    );
}

/** Waits for the wish to stop, or a fault nobody caught, and gives the exit code once the server is closed. */
function stopOnSignals(running: () => RunningServer | undefined): Promise<number> {
  return new Promise((settle) => {
    let askedAt: number | undefined;
    const stop = (code: number, signal: string) => {
      if (askedAt !== undefined && performance.now() - askedAt < ECHO_MS) return;
      const server = running();
      if (askedAt !== undefined || !server) process.exit(code || EXIT.failed);
      askedAt = performance.now();
      log().info({ signal }, "stopping");
      void server.close().then(() => settle(code));
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => stop(EXIT.done, signal));
    if (process.channel) process.on("disconnect", () => stop(EXIT.done, "parent gone"));
    process.channel?.unref();
    process.on("uncaughtException", (error) => {
      log().fatal({ err: error }, "a fault that nobody caught");
      stop(EXIT.failed, "fault");
    });
  });
}
