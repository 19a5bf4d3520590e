import { parentPort } from "node:worker_threads";
import { database } from "#app/platform/database.server.ts";
import { keepIndexed } from "./keeper.server.ts";

// The thread that keeps the index of a database file: analysing a text and merging the index take their time, and
// pages don't wait for either.
const db = database();
const keeper = keepIndexed(db);

async function end() {
  await keeper.stop();
  await db.close();
  parentPort?.close();
}

parentPort?.once("message", () => void end());
