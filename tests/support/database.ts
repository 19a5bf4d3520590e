import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { openDatabase, type Db } from "#db/client.ts";
import { openPostgres, portOver } from "#db/dialect/postgres.ts";
import { setDatabase } from "#app/platform/database.server.ts";
import { replaceInProcess } from "#app/platform/process.server.ts";

/** Which kind this run is about: sqlite, pglite or postgres. */
export const testDatabase = process.env.TEST_DATABASE ?? "sqlite";

interface Bench {
  /** A migrated database without a row. */
  fresh(): Promise<Db>;
}

/** One for all files that a test process runs after one another: making one takes longer than most tests. */
let shared: Promise<Bench> | undefined;

/**
 * Gives every test of the file a migrated and empty database.
 *
 * `db` is the handle; it is also the database of the process, so routes find it.
 */
export function withDatabase(): { readonly db: Db } {
  let bench: Bench | undefined;
  let current: Db | undefined;

  beforeAll(async () => {
    shared ??=
      testDatabase === "pglite" ? onPglite() : testDatabase === "postgres" ? onServer() : onFiles();
    bench = await shared;
  });

  beforeEach(async () => {
    current = await bench?.fresh();
    setDatabase(current);
    // What is counted in the process begins anew with the members' numbers.
    replaceInProcess("rate-limits", undefined);
  });

  afterAll(() => setDatabase(undefined));

  return {
    get db() {
      if (!current) throw new Error("There is a database only while a test runs.");
      return current;
    },
  };
}

async function onFiles(): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-test-"));
  const template = path.join(folder, "template.db");
  const first = openDatabase(`sqlite:${template}`);
  await first.migrate();
  await first.close();

  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

  let count = 0;
  let open: Db | undefined;
  return {
    fresh: async () => {
      await open?.close();
      const file = path.join(folder, `${++count}.db`);
      copyFileSync(template, file);
      open = openDatabase(`sqlite:${file}`);
      return open;
    },
  };
}

async function onPglite(): Promise<Bench> {
  const image = new Blob([Buffer.from(inject("pgliteImage"), "base64")]);
  const engine = await PGlite.create({ loadDataDir: image });
  const orm = drizzlePglite(engine) as unknown as Parameters<typeof portOver>[0];
  const db = portOver(orm, { close: () => engine.close(), alone: (work) => work(orm) });
  await db.migrate();
  return {
    fresh: async () => {
      await empty(async (text) => (await engine.exec(text)).at(-1)?.rows ?? []);
      return db;
    },
  };
}

async function onServer(): Promise<Bench> {
  const server = new URL(process.env.DATABASE_URL!);
  const name = `${inject("testRun")}_${process.pid}`;
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  // Nothing here has to outlive a power cut.
  await admin.query(`alter database ${name} set synchronous_commit = off`);
  await admin.end();
  const own = new URL(server);
  own.pathname = `/${name}`;
  // Two hundred at once on a busy machine take longer than a visitor would wait.
  const db = openPostgres(own.href, { patience: 120_000 });
  await db.migrate();
  const direct = new pg.Client({ connectionString: own.href });
  await direct.connect();
  return {
    fresh: async () => {
      await empty(async (text) => (await direct.query(text)).rows as unknown[]);
      return db;
    },
  };
}

/**
 * Empties every table and starts every counter anew.
 *
 * Row by row, with the checks of foreign keys asleep: a test fills a few tables with a few rows,
 * and `truncate` makes new files for all of them each time.
 */
async function empty(run: (text: string) => Promise<unknown[]>) {
  const wipe = (await run(`
    select format('delete from %I.%I', schemaname, tablename) as text
      from pg_tables where schemaname = 'public'
    union all
    select format('select setval(%L, %s, false)', format('%I.%I', schemaname, sequencename), start_value)
      from pg_sequences where schemaname = 'public' and last_value is not null`)) as {
    text: string;
  }[];
  const all = wipe.map(({ text }) => text).join(";\n");
  await run(
    `set session_replication_role = replica;\n${all};\nset session_replication_role = origin`,
  );
}
