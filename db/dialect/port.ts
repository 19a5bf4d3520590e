import type { SQL } from "drizzle-orm";
import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { Dialect } from "#db/dialect/kit.ts";

/** What a query can be asked of, inside a transaction and outside. Always await; never `.get()`, `.all()`, `.run()`. */
export type Queries = Pick<
  SqliteRemoteDatabase<Record<string, never>>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "with" | "$with" | "$count"
> & {
  /** Runs hand-written SQL that reads, and gives plain rows. Only for what both databases say alike. */
  rows<Row>(query: SQL): Promise<Row[]>;
};

/** The handle inside a transaction. */
export type Tx = Queries & {
  /** Holds the rows a query finds until the transaction ends. SQLite has one writer and needs nothing. */
  lock<Query>(query: Query): Query;
  /** A part that may fail alone: its writes are undone, the rest goes on. */
  nested<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
};

/** The handle of the process. A write through it alone is a transaction of one statement. */
export type Db = Queries & {
  readonly dialect: Dialect;
  /** Runs work that stands or falls together. Nothing slow belongs inside: it holds the only writer. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** Brings the tables up to date. Running it twice changes nothing; on PostgreSQL one process at a time does it. */
  migrate(): Promise<void>;
  /**
   * Lets the planner of queries learn how the tables have grown. PostgreSQL does that by itself; SQLite counts little
   * at a time, so that it takes milliseconds on small tables and tenths of a second on large ones. Other processes
   * and threads hear of it when they open the database anew.
   */
  learnSizes(): Promise<void>;
  close(): Promise<void>;
};

/** The database was held by somebody else for longer than a reader should wait. */
export class DatabaseBusy extends Error {
  override readonly name = "DatabaseBusy";
}

/** Whether an insert failed because such a row is there already. */
export function isDuplicate(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (
      code === "23505" ||
      code === "SQLITE_CONSTRAINT_UNIQUE" ||
      code === "SQLITE_CONSTRAINT_PRIMARYKEY"
    ) {
      return true;
    }
  }
  return false;
}

const noConnection = "timeout exceeded when trying to connect";

/** Whether a query failed because others held the database for too long. */
export function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // The second is how the pool of PostgreSQL says that no connection became free.
    if (cause instanceof DatabaseBusy || cause.message === noConnection) return true;
  }
  return false;
}
