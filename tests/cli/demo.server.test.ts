import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { makeDemo } from "#app/cli/demo.server.ts";
import { members } from "#db/schema/accounts.ts";
import { withDatabase } from "#tests/support/database.ts";
import { aTopic } from "#tests/support/forum.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
const dataDir = mkdtempSync(path.join(tmpdir(), "tuki-demo-"));
const make = (mode: "demo" | "production" = "demo") => makeDemo(bench.db, { mode, dataDir });

/** That it fills an empty one is in plant-demo.server.test.ts: it takes a while. */
describe("tuki demo", () => {
  test("refuses a database with anybody in it", async () => {
    await person(bench.db, "otto");

    await expect(make()).rejects.toThrow("not empty");
    expect(await bench.db.$count(members)).toBe(1);
  });

  test("refuses a database with a topic in it", async () => {
    await aTopic(bench.db);

    await expect(make()).rejects.toThrow("not empty");
    expect(await bench.db.$count(members)).toBe(0);
  });

  test("refuses production, empty or not", async () => {
    await expect(make("production")).rejects.toThrow("In production there is no demo");
    expect(await bench.db.$count(members)).toBe(0);
  });
});
