import { sql, type SQLWrapper } from "drizzle-orm";
import * as p from "drizzle-orm/pg-core";
import * as s from "drizzle-orm/sqlite-core";

/** The kind of database this process opens. One process, one dialect: it is read once, from the address. */
export type Dialect = "sqlite" | "postgres";

export const dialect: Dialect = /^(postgres|postgresql|pglite):/.test(
  process.env.DATABASE_URL ?? "",
)
  ? "postgres"
  : "sqlite";

const sqliteKit = {
  table: s.sqliteTable,
  id: () => s.integer("id").primaryKey({ autoIncrement: true }),
  integer: (name: string) => s.integer(name),
  text: (name: string) => s.text(name),
  oneOf: <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
    s.text(name, { enum: values as unknown as [T[number], ...T[number][]] }),
  boolean: (name: string) => s.integer(name, { mode: "boolean" }),
  timestamp: (name: string) => s.integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => s.text(name, { mode: "json" }).$type<T>(),
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  primaryKey: s.primaryKey,
  foreignKey: s.foreignKey,
  check: s.check,
};

/** Byte order, as in SQLite: a list sorts the same on both. */
const plainText = p.customType<{ data: string }>({ dataType: () => `text COLLATE "C"` });

const postgresKit = {
  table: p.pgTable,
  id: () => p.integer("id").primaryKey().generatedByDefaultAsIdentity(),
  integer: (name: string) => p.integer(name),
  text: (name: string) => plainText(name),
  oneOf: (name: string) => plainText(name),
  boolean: (name: string) => p.boolean(name),
  timestamp: (name: string) =>
    p.timestamp(name, { precision: 3, withTimezone: true, mode: "date" }),
  json: <T>(name: string) => p.jsonb(name).$type<T>(),
  index: p.index,
  uniqueIndex: p.uniqueIndex,
  primaryKey: p.primaryKey,
  foreignKey: p.foreignKey,
  check: p.check,
} satisfies Record<keyof typeof sqliteKit, unknown>;

/**
 * The column builders of this process's database.
 *
 * Types are SQLite's on both: so always await a query and never call
 * `.get()`, `.all()` or `.run()`. See docs/decisions/0003.
 */
export const kit = (dialect === "postgres"
  ? postgresKit
  : sqliteKit) as unknown as typeof sqliteKit;

/** The constraint that goes with `kit.oneOf`: the database refuses any other value. */
export function onlyOneOf(name: string, column: SQLWrapper, values: readonly string[]) {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
  return kit.check(name, sql`${column} in (${sql.raw(list)})`);
}
