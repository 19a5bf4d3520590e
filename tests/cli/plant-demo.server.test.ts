import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { makeDemo } from "#app/cli/demo.server.ts";
import { recountAll } from "#app/forum/recount.server.ts";
import { members } from "#db/schema/accounts.ts";
import { threads } from "#db/schema/forum.ts";
import { articles } from "#db/schema/help-center.ts";
import { settings } from "#db/schema/platform.ts";
import { people } from "#db/seed/people.ts";
import { threads as seedThreads } from "#db/seed/threads.ts";
import { withDatabase } from "#tests/support/database.ts";

const bench = withDatabase();
const dataDir = mkdtempSync(path.join(tmpdir(), "tuki-plant-"));

describe("the demo community", () => {
  test(
    "is planted whole, with every counter equal to a recount",
    { timeout: 180_000 },
    async () => {
      await makeDemo(bench.db, { mode: "demo", dataDir });

      expect(await bench.db.$count(members)).toBe(people.length);
      expect(await bench.db.$count(threads)).toBe(seedThreads.length);
      expect(
        await bench.db.$count(articles, eq(articles.state, "published")),
      ).toBeGreaterThanOrEqual(12);
      expect(await bench.db.$count(articles, eq(articles.state, "archived"))).toBe(1);
      expect(await bench.db.$count(settings, eq(settings.key, "demo"))).toBe(1);
      expect(await recountAll(bench.db, { check: true })).toEqual([]);
    },
  );
});
