import Database from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { drizzle as drizzleDirect } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { drizzle, type SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import {
  outsideTransactions,
  refuseInsideTransaction,
  whileInTransaction,
} from "#db/dialect/guard.ts";
import { DatabaseBusy, type Db, type Queries, type Tx } from "#db/dialect/port.ts";
import { migrationsOf } from "#db/dialect/migrations.ts";

type Remote = SqliteRemoteDatabase<Record<string, never>>;
type Method = "run" | "all" | "values" | "get";

/** How long a write waits for another process before it gives up. The wait never blocks the event loop. */
const patienceMs = 5_000;

/** Opens a database file, made when it is not there. WAL, synchronous=FULL: an acknowledged write survives a power cut. */
export function openSqlite(file: string, { patience = patienceMs } = {}): Db {
  const writer = connect(file);
  const reader = connect(file);
  const turn = new Turns();
  const owner = {};

  const prepareForWrite = remember(writer);
  const prepareForRead = remember(reader);
  const noBatch = async () => [];

  const outside = drizzle(async (text: string, values: unknown[], method: Method) => {
    refuseInsideTransaction(owner);
    const statement = prepareForRead(text);
    if (statement.readonly) return run(statement, values, method);
    return turn.take(() => patiently(patience, () => run(prepareForWrite(text), values, method)));
  }, noBatch) as Remote;

  const inside = drizzle(async (text: string, values: unknown[], method: Method) => {
    if (text.startsWith("begin"))
      return patiently(patience, () => run(prepareForWrite(text), values, method));
    // SQLite may have rolled back by itself (disk full): a second rollback would hide the first error.
    if (text === "rollback" && !writer.inTransaction) return { rows: [] };
    return run(prepareForWrite(text), values, method);
  }, noBatch) as Remote;

  const asTx = (raw: Remote): Tx => ({
    ...queriesOf(raw, (query) => readRows(prepareForWrite, query)),
    lock: (query) => query,
    nested: (work) => raw.transaction((nested) => work(asTx(nested as unknown as Remote))),
  });

  return {
    dialect: "sqlite",
    ...outsideTransactions(
      owner,
      queriesOf(outside, (query) => readRows(prepareForRead, query)),
    ),
    transaction: async (work) => {
      refuseInsideTransaction(owner);
      return turn.take(() =>
        whileInTransaction(owner, () =>
          inside.transaction((raw) => work(asTx(raw as unknown as Remote)), {
            behavior: "immediate",
          }),
        ),
      );
    },
    migrate: () =>
      turn.take(async () => {
        writer.pragma("foreign_keys = OFF");
        try {
          migrate(drizzleDirect(writer), { migrationsFolder: migrationsOf("sqlite") });
          const broken = writer.pragma("foreign_key_check") as unknown[];
          if (broken.length > 0)
            throw new Error(`${broken.length} rows point to rows that are not there.`);
        } finally {
          writer.pragma("foreign_keys = ON");
        }
        await patiently(patience, () => learnSizes(writer, reader));
      }),
    learnSizes: () => turn.take(() => patiently(patience, () => learnSizes(writer, reader))),
    close: () =>
      turn.take(async () => {
        reader.close();
        writer.close();
      }),
  };
}

/** Opens a file that is there for reading only, beside whoever writes it. */
export function openSqliteReader(file: string): Queries {
  const connection = new Database(file, { readonly: true, timeout: 1_000 });
  connection.pragma("cache_size = -64000");
  // An index is read here and there: mapped, that costs no call and no copy each.
  connection.pragma("mmap_size = 2147418112");
  const prepare = remember(connection);
  const noBatch = async () => [];
  const orm = drizzle(
    async (text: string, values: unknown[], method: Method) => run(prepare(text), values, method),
    noBatch,
  ) as Remote;
  return queriesOf(orm, (query) => readRows(prepare, query));
}

function connect(file: string) {
  const connection = new Database(file, { timeout: 0 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("cache_size = -16000");
  return connection;
}

/** Not only the tables that this connection has read: https://sqlite.org/pragma.html#pragma_optimize. */
const everyTable = 0x10002;

/** Without it SQLite believes that few threads are public, and reads them all to find the ten with these numbers. */
function learnSizes(writer: Database.Database, reader: Database.Database) {
  writer.pragma("analysis_limit = 400");
  writer.pragma(`optimize = ${everyTable}`);
  // What another connection counted is read again by this only: https://sqlite.org/lang_analyze.html.
  reader.exec("analyze sqlite_schema");
}

/** Prepared statements by their text, the least used forgotten first. */
function remember(connection: Database.Database, most = 300) {
  const statements = new Map<string, Database.Statement<unknown[], unknown>>();
  return (text: string) => {
    const known = statements.get(text);
    if (known) {
      statements.delete(text);
      statements.set(text, known);
      return known;
    }
    const statement = connection.prepare<unknown[], unknown>(text);
    statements.set(text, statement);
    if (statements.size > most) statements.delete(statements.keys().next().value!);
    return statement;
  };
}

function run(statement: Database.Statement<unknown[], unknown>, values: unknown[], method: Method) {
  if (!statement.reader) {
    statement.run(...values);
    return { rows: [] };
  }
  const raw = statement.raw(true);
  return { rows: (method === "get" ? raw.get(...values) : raw.all(...values)) as unknown[] };
}

const queryText = new SQLiteSyncDialect();

async function readRows<Row>(
  prepare: (text: string) => Database.Statement<unknown[], unknown>,
  query: SQL,
): Promise<Row[]> {
  const { sql, params } = queryText.sqlToQuery(query);
  const statement = prepare(sql);
  if (!statement.readonly)
    throw new Error("rows() only reads: write through insert, update or delete.");
  return statement.raw(false).all(...params) as Row[];
}

function queriesOf(raw: Remote, rows: (query: SQL) => Promise<unknown[]>): Queries {
  return {
    select: raw.select.bind(raw),
    selectDistinct: raw.selectDistinct.bind(raw),
    insert: raw.insert.bind(raw),
    update: raw.update.bind(raw),
    delete: raw.delete.bind(raw),
    with: raw.with.bind(raw),
    $with: raw.$with.bind(raw),
    $count: raw.$count.bind(raw),
    rows: rows as Queries["rows"],
  };
}

/** One writer at a time, in the order they came. */
class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** Tries again while another process writes, without blocking the event loop as SQLite's own wait would. */
async function patiently<Result>(patience: number, work: () => Result): Promise<Result> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = (error as { code?: string }).code ?? "";
      if (!code.startsWith("SQLITE_BUSY")) throw error;
      if (performance.now() > deadline)
        throw new DatabaseBusy("The database is busy.", { cause: error });
      await new Promise((again) => setTimeout(again, 1 + Math.random() * 6));
    }
  }
}
