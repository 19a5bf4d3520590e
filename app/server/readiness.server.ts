import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { migrationsOf } from "#db/dialect/migrations.ts";
import type { Readiness } from "./own-answers.server.ts";

/** Makes the question whether this process can serve: the database answers, its tables are ours, files can be kept. */
export function readinessOf(db: Db, dataDir: string): () => Promise<Readiness> {
  const wanted = newestMigration(db.dialect);
  return async () => {
    const [applied, dataFolder] = await Promise.all([newestApplied(db), isWritable(dataDir)]);
    return {
      database: applied !== null,
      migrations: applied !== null && applied >= (await wanted),
      dataFolder,
    };
  };
}

async function newestMigration(dialect: Db["dialect"]) {
  const journal = await readFile(path.join(migrationsOf(dialect), "meta", "_journal.json"), "utf8");
  const { entries } = JSON.parse(journal) as { entries: { when: number }[] };
  return Math.max(...entries.map(({ when }) => when));
}

/** When the newest migration in the database was made; 0 where there is none, null where nobody answers. */
async function newestApplied(db: Db) {
  const table =
    db.dialect === "postgres" ? sql`drizzle.__drizzle_migrations` : sql`__drizzle_migrations`;
  try {
    const [row] = await db.rows<{ newest: number | string | null }>(
      sql`select max(created_at) as newest from ${table}`,
    );
    return Number(row?.newest ?? 0);
  } catch {
    return await answers(db);
  }
}

async function answers(db: Db) {
  try {
    await db.rows(sql`select 1 as one`);
    return 0;
  } catch {
    return null;
  }
}

async function isWritable(folder: string) {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
