import { defineConfig } from "vitest/config";
import { findPostgres } from "./support/postgres.ts";

const roomTests = ["tests/**/*.server.test.ts"];
const routeTests = ["tests/routes/**/*.test.ts"];
const root = new URL("..", import.meta.url).pathname;
const shared = {
  root,
  setupFiles: ["tests/support/setup.ts"],
  testTimeout: 30_000,
  hookTimeout: 120_000,
};

const onDatabase = (
  name: string,
  url: string,
  own: { include?: string[]; database?: string } = {},
) => ({
  test: {
    ...shared,
    name,
    include: own.include ?? roomTests,
    globalSetup: ["tests/support/databases.global.ts"],
    isolate: false,
    env: { TEST_DATABASE: own.database ?? name, DATABASE_URL: url },
  },
});

const server = await findPostgres();
if (!server)
  console.info("No PostgreSQL server answers: the rooms are tested on SQLite and PGlite only.");

/** The rules run once, the rooms on each kind of database, the pages on SQLite. */
export default defineConfig({
  test: {
    root,
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: "rules",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [...roomTests, ...routeTests, "tests/e2e/**"],
        },
      },
      onDatabase("sqlite", "sqlite:made-by-each-test"),
      // Pages ask the rooms and nothing else, so what they show does not depend on the database. They are tried as
      // built, in processes of their own: beside them the rooms' sources would be there a second time.
      onDatabase("pages", "sqlite:made-by-each-test", { include: routeTests, database: "sqlite" }),
      onDatabase("pglite", "pglite:made-by-each-test"),
      ...(server ? [onDatabase("postgres", server)] : []),
    ],
  },
});
