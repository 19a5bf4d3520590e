import { existsSync, statSync } from "node:fs";
import process from "node:process";
import { environment } from "#app/platform/environment.server.ts";
import { openDatabase } from "#db/client.ts";
import { readinessOf } from "#app/server/readiness.server.ts";
import { isBuilt } from "./build-pages.server.ts";
import { type Command, EXIT, say } from "./command.ts";

type Finding = { what: string; isWell: boolean; told: string };

export const command: Command = {
  usage: "doctor [--json]",
  help: "Changes nothing. Ends with 1 when something would keep the server from starting.",
  options: { json: { type: "boolean" } },
  async run(given) {
    const findings = await examine();
    if (given.isSet("json")) say(JSON.stringify(findings, null, 2));
    else
      for (const { what, isWell, told } of findings)
        say(`${isWell ? "ok " : "NO "} ${what.padEnd(14)} ${told}`);
    return findings.every(({ isWell }) => isWell) ? EXIT.done : EXIT.failed;
  },
};

async function examine(): Promise<Finding[]> {
  const { mode, publicOrigin, dataDir, databaseUrl } = environment();
  return [
    {
      what: "node",
      isWell: true,
      told: `${process.versions.node}, ${process.platform} ${process.arch}`,
    },
    { what: "configuration", isWell: true, told: `${mode}, ${publicOrigin}` },
    dataFolder(dataDir),
    ...(await databaseFindings(databaseUrl, dataDir)),
    {
      what: "pages",
      isWell: isBuilt(),
      told: isBuilt()
        ? "built from these sources"
        : "not built, or from other sources: npm start builds them",
    },
  ];
}

function dataFolder(folder: string): Finding {
  const what = "data folder";
  if (!existsSync(folder))
    return { what, isWell: true, told: `${folder}: not there yet, the first start makes it` };
  const mode = statSync(folder).mode & 0o777;
  const isPrivate = process.platform === "win32" || (mode & 0o077) === 0;
  return {
    what,
    isWell: isPrivate,
    told: `${folder}: ${isPrivate ? "private" : `others may read it (mode ${mode.toString(8)}); run: chmod 700 ${folder}`}`,
  };
}

async function databaseFindings(url: string, dataDir: string): Promise<Finding[]> {
  const kind = url.startsWith("sqlite:") ? "SQLite" : "PostgreSQL";
  const file = url.startsWith("sqlite:") ? url.slice("sqlite:".length) : undefined;
  // Opening a file that isn't there would make it.
  if (file !== undefined && !existsSync(file))
    return [
      { what: "database", isWell: true, told: `${kind}: not there yet, the first start makes it` },
    ];
  try {
    const db = openDatabase(url);
    const { database, migrations } = await readinessOf(db, dataDir)();
    await db.close();
    return [
      {
        what: "database",
        isWell: database,
        told: `${kind}: ${database ? "answers" : "does not answer"}`,
      },
      {
        what: "migrations",
        isWell: migrations,
        told: migrations ? "up to date" : "missing: run tuki migrate",
      },
    ];
  } catch (error) {
    return [
      {
        what: "database",
        isWell: false,
        told: `${kind}: ${error instanceof Error ? error.message : "cannot be opened"}`,
      },
    ];
  }
}
