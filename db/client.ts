import { openPostgres } from "#db/dialect/postgres.ts";
import { openSqlite, openSqliteReader } from "#db/dialect/sqlite.ts";
import type { Db, Queries } from "#db/dialect/port.ts";

export type { Db, Queries, Tx } from "#db/dialect/port.ts";
export { isBusy, isDuplicate } from "#db/dialect/port.ts";

/** Opens the database at an address: `sqlite:FILE` or `postgres://…`. It must be of the kind the process was started for. */
export function openDatabase(url: string): Db {
  if (url.startsWith("sqlite:")) return openSqlite(url.slice("sqlite:".length));
  if (/^postgres(ql)?:/.test(url)) return openPostgres(url);
  throw new Error("DATABASE_URL must begin with sqlite: or postgres://.");
}

/** Opens a database file for reading only. PostgreSQL reads over connections of its own already. */
export function openReader(url: string): Queries {
  if (url.startsWith("sqlite:")) return openSqliteReader(url.slice("sqlite:".length));
  throw new Error("Only a database file is opened for reading alone.");
}
