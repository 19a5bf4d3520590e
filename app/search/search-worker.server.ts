import process from "node:process";
import { parentPort } from "node:worker_threads";
import { openReader } from "#db/client.ts";
import { databaseUrl } from "#app/platform/database.server.ts";
import { describeError } from "#app/platform/log.server.ts";
import type { Job, JobDone } from "./search-desk.server.ts";
import { searchJobs } from "./search-jobs.server.ts";

// The thread in which a server's searches run: what SQLite works out for one, nothing can break off, and pages go on.
process.env.DATABASE_URL = databaseUrl();
const db = openReader(databaseUrl());

async function work({ id, name, input, expiresAt }: Job): Promise<JobDone> {
  // Nobody waits for it any more: who comes after is served the sooner.
  if (Date.now() > expiresAt) return { id, output: "too-slow" };
  try {
    return { id, output: await searchJobs[name](db, input as never) };
  } catch (error) {
    return { id, error: String(describeError(error).message) };
  }
}

let last: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await work(job), []));
});
