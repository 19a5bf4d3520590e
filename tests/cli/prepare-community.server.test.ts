import { mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DEMO_MARK, HalfMadeDemo, prepareCommunity } from "#app/cli/prepare-community.server.ts";
import { members } from "#db/schema/accounts.ts";
import { settings } from "#db/schema/platform.ts";
import { withDatabase } from "#tests/support/database.ts";
import { person } from "#tests/support/people.ts";

const bench = withDatabase();
const dataDir = mkdtempSync(path.join(tmpdir(), "tuki-prepare-"));
const note = path.join(dataDir, "demo-in-the-making");

describe("prepareCommunity", () => {
  test("keeps the demo's people out of production", async () => {
    await bench.db.insert(settings).values({ key: DEMO_MARK, value: true, changedAt: new Date() });

    await expect(prepareCommunity(bench.db, { mode: "production", dataDir })).rejects.toThrow(
      "anyone can sign in",
    );
    await expect(prepareCommunity(bench.db, { mode: "demo", dataDir })).resolves.toBeUndefined();
  });

  test("plants nothing where production begins or real people are", async () => {
    await prepareCommunity(bench.db, { mode: "production", dataDir });
    expect(await bench.db.$count(members)).toBe(0);

    await person(bench.db, "otto");
    await prepareCommunity(bench.db, { mode: "demo", dataDir });
    expect(await bench.db.$count(members)).toBe(1);
  });

  test("tells a demo that was broken off from one that is just being made", async () => {
    const half = async () => prepareCommunity(bench.db, { mode: "demo", dataDir });
    await person(bench.db, "otto");
    await bench.db.update(members).set({ isDemo: true });
    await expect(half()).rejects.toThrow(HalfMadeDemo);

    writeFileSync(note, String(process.ppid));
    await expect(half()).rejects.toThrow("Another start");

    const longAgo = new Date(Date.now() - 11 * 60_000);
    utimesSync(note, longAgo, longAgo);
    await expect(half()).rejects.toThrow(HalfMadeDemo);
  });
});
