import { openDatabase, type Db } from "#db/client.ts";
import { oncePerProcess, replaceInProcess } from "#app/platform/process.server.ts";

export type { Db, Queries, Tx } from "#db/client.ts";
export { isBusy, isDuplicate } from "#db/client.ts";

const name = "database";

/** The database of this process, opened on first use at DATABASE_URL. */
export function database(): Db {
  return oncePerProcess(name, () => openDatabase(databaseUrl()));
}

/** Makes an already opened database the one of this process. */
export function setDatabase(db: Db | undefined) {
  replaceInProcess(name, db);
}

/** Where this process's database is. */
export function databaseUrl() {
  return process.env.DATABASE_URL ?? `sqlite:${process.env.DATA_DIR ?? "./data"}/tuki.db`;
}
