import { defineConfig } from "drizzle-kit";

const isPostgres = process.env.DATABASE_URL?.startsWith("postgres") === true;

/** Run once for each database, by `npm run db:generate`. */
export default defineConfig({
  dialect: isPostgres ? "postgresql" : "sqlite",
  schema: "./db/schema",
  out: isPostgres ? "./db/migrations/postgres" : "./db/migrations/sqlite",
});
