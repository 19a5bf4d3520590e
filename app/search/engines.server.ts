import { dialect } from "#db/dialect/kit.ts";
import type { SearchEngine } from "./engine.server.ts";
import { postgresEngine } from "./postgres-engine.server.ts";
import { sqliteEngine } from "./sqlite-engine.server.ts";

/** The index of this process's database. */
export const engine: SearchEngine = dialect === "postgres" ? postgresEngine : sqliteEngine;
