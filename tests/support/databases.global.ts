import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { findPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty PGlite data folder, made once because making one takes seconds. */
    pgliteImage: string;
    /** What the names of this run's databases on a server begin with. */
    testRun: string;
  }
}

export default async function prepare(project: TestProject) {
  const testRun = `tuki_test_${process.pid}`;
  project.provide("testRun", testRun);
  project.provide("pgliteImage", project.name === "pglite" ? await imageOfPglite() : "");
  return () => (project.name === "postgres" ? dropDatabases(testRun) : undefined);
}

async function dropDatabases(testRun: string) {
  const server = await findPostgres();
  if (!server) return;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [`${testRun}_`],
  );
  for (const { datname } of rows) await admin.query(`drop database ${datname} with (force)`);
  await admin.end();
}

async function imageOfPglite() {
  const empty = await PGlite.create();
  const dump = await empty.dumpDataDir("none");
  await empty.close();
  return Buffer.from(await dump.arrayBuffer()).toString("base64");
}
