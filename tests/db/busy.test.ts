import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { onTestFinished, expect, test } from "vitest";
import { isBusy } from "#db/client.ts";
import { openSqlite } from "#db/dialect/sqlite.ts";
import { settings } from "#db/schema/platform.ts";

test("a write that another process keeps waiting is refused as busy, and reading goes on", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-busy-"));
  const file = path.join(folder, "tuki.db");
  const db = openSqlite(file, { patience: 20 });
  await db.migrate();
  const other = new Database(file);
  onTestFinished(async () => {
    other.close();
    await db.close();
    rmSync(folder, { recursive: true });
  });
  other.exec("begin immediate");

  const write = db.insert(settings).values({ key: "a", value: 1, changedAt: new Date() });

  expect(await write.then(() => false, isBusy)).toBe(true);
  expect(await db.select().from(settings)).toEqual([]);
});

test("a pool that has no connection free for too long is busy, a wrong query is not", () => {
  const full = new Error("timeout exceeded when trying to connect");

  expect(isBusy(new Error("Failed query", { cause: full }))).toBe(true);
  expect(isBusy(new Error("Failed query", { cause: new Error("syntax error") }))).toBe(false);
});
