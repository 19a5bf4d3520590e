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

/** Which kind this run is about: sqlite, pglite or postgres. */
export const testDatabase = process.env.TEST_DATABASE ?? "sqlite";

interface Bench {
  /** A migrated database without a row. */
  fresh(): Promise<Db>;
  close(): Promise<void>;
}

/**
 * Gives every test of the file a migrated and empty database.
 *
 * `db` is the handle; it is also the database of the process, so routes find it.
 */
export function withDatabase(): { readonly db: Db } {
  let bench: Bench | undefined;
  let current: Db | undefined;

  beforeAll(async () => {
    bench = await (testDatabase === "pglite"
      ? onPglite()
      : testDatabase === "postgres"
        ? onServer()
        : onFiles());
  });

  beforeEach(async () => {
    current = await bench?.fresh();
    setDatabase(current);
  });

  afterAll(async () => {
    setDatabase(undefined);
    await bench?.close();
  });

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
    close: async () => {
      await open?.close();
      rmSync(folder, { recursive: true, force: true });
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
      await truncate(async (text) => (await engine.query(text)).rows);
      return db;
    },
    close: () => db.close(),
  };
}

async function onServer(): Promise<Bench> {
  const server = new URL(process.env.DATABASE_URL!);
  const name = `tuki_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  // Two hundred at once on a busy machine take longer than a visitor would wait.
  const db = openPostgres(own.href, { patience: 120_000 });
  await db.migrate();
  const direct = new pg.Client({ connectionString: own.href });
  await direct.connect();
  return {
    fresh: async () => {
      await truncate(async (text) => (await direct.query(text)).rows as unknown[]);
      return db;
    },
    close: async () => {
      await direct.end();
      await db.close();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

async function truncate(run: (text: string) => Promise<unknown[]>) {
  const tables = (await run("select tablename from pg_tables where schemaname = 'public'")) as {
    tablename: string;
  }[];
  const names = tables.map((table) => `"${table.tablename}"`).join(", ");
  if (names) await run(`truncate ${names} restart identity cascade`);
}
