import type { SQL } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle as drizzleNode } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import pg from "pg";
import {
  outsideTransactions,
  refuseInsideTransaction,
  whileInTransaction,
} from "#db/dialect/guard.ts";
import { migrationsOf } from "#db/dialect/migrations.ts";
import type { Db, Queries, Tx } from "#db/dialect/port.ts";

type Pg = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Any number all our processes agree on: "tuki" in ASCII. */
const migrationLock = 0x74756b69;
const attempts = 5;

/** How long a request waits for one of our connections before it gives up. */
const patienceMs = 10_000;

/** Opens a pool on a PostgreSQL server (15 or newer). */
export function openPostgres(url: string, { connections = 10, patience = patienceMs } = {}): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return portOver(drizzleNode(pool) as unknown as Pg, {
    close: () => pool.end(),
    alone: async (work) => {
      const client = await pool.connect();
      try {
        await client.query("select pg_advisory_lock($1)", [migrationLock]);
        return await work(drizzleNode(client) as unknown as Pg);
      } finally {
        await client.query("select pg_advisory_unlock($1)", [migrationLock]);
        client.release();
      }
    },
  });
}

/** The port over any drizzle handle that speaks PostgreSQL. `alone` gives one connection and keeps other processes out. */
export function portOver(
  orm: Pg,
  edge: {
    close(): Promise<void>;
    alone<Result>(work: (orm: Pg) => Promise<Result>): Promise<Result>;
  },
): Db {
  const owner = {};
  return {
    dialect: "postgres",
    ...outsideTransactions(owner, queriesOf(orm)),
    rows: async <Row>(query: SQL) => {
      refuseInsideTransaction(owner);
      return orm.transaction(async (raw) => rowsOf<Row>(raw as unknown as Pg, query), {
        accessMode: "read only",
      });
    },
    transaction: async (work) => {
      refuseInsideTransaction(owner);
      for (let attempt = 1; ; attempt++) {
        try {
          return await whileInTransaction(owner, () =>
            orm.transaction((raw) => work(asTx(raw as unknown as Pg))),
          );
        } catch (error) {
          if (attempt >= attempts || !isWorthRetrying(error)) throw error;
        }
      }
    },
    migrate: () =>
      edge.alone(async (one) => {
        const config = { migrationsFolder: migrationsOf("postgres") };
        const { dialect, session } = one as unknown as {
          dialect: { migrate(files: unknown, session: unknown, config: unknown): Promise<void> };
          session: unknown;
        };
        await dialect.migrate(readMigrationFiles(config), session, config);
      }),
    learnSizes: async () => undefined,
    close: () => edge.close(),
  };
}

function asTx(raw: Pg): Tx {
  return {
    ...queriesOf(raw),
    // Not "update": new rows that point at a held one (a vote at its voter) need not wait, and cannot deadlock.
    lock: (query) =>
      (query as { for(strength: "no key update"): typeof query }).for("no key update"),
    nested: (work) => raw.transaction((nested) => work(asTx(nested as unknown as Pg))),
  };
}

function queriesOf(raw: Pg): Queries {
  const queries = {
    select: raw.select.bind(raw),
    selectDistinct: raw.selectDistinct.bind(raw),
    insert: raw.insert.bind(raw),
    update: raw.update.bind(raw),
    delete: raw.delete.bind(raw),
    with: raw.with.bind(raw),
    $with: raw.$with.bind(raw),
    $count: raw.$count.bind(raw),
    rows: <Row>(query: SQL) => rowsOf<Row>(raw, query),
  };
  return queries as unknown as Queries;
}

async function rowsOf<Row>(raw: Pg, query: SQL): Promise<Row[]> {
  const result = (await raw.execute(query)) as unknown as { rows: Row[] };
  return result.rows;
}

/** Two transactions in each other's way: one of them is told to start again. */
function isWorthRetrying(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (code === "40001" || code === "40P01") return true;
  }
  return false;
}
