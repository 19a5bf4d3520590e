import { count, eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { isDuplicate } from "#db/client.ts";
import { settings } from "#db/schema/platform.ts";
import { withDatabase } from "#tests/support/database.ts";

const bench = withDatabase();
const noon = new Date("2026-05-04T12:00:00.123Z");

const setting = (key: string, value: unknown = true) => ({ key, value, changedAt: noon });

describe("a row", () => {
  test("comes back as it went in, with JSON and milliseconds", async () => {
    await bench.db.insert(settings).values(setting("a", { deep: ["ä", 1, false] }));

    const [row] = await bench.db.select().from(settings);

    expect(row).toEqual({ ...setting("a", { deep: ["ä", 1, false] }), changedBy: null });
  });

  test("that is there already is refused, and the refusal is recognised", async () => {
    await bench.db.insert(settings).values(setting("a"));

    const again = bench.db.insert(settings).values(setting("a"));

    await expect(again.then(() => false, isDuplicate)).resolves.toBe(true);
  });
});

describe("a transaction", () => {
  test("that fails leaves nothing behind", async () => {
    const failing = bench.db.transaction(async (tx) => {
      await tx.insert(settings).values(setting("a"));
      throw new Error("no");
    });

    await expect(failing).rejects.toThrow("no");
    expect(await bench.db.$count(settings)).toBe(0);
  });

  test("undoes a nested part that fails and keeps the rest", async () => {
    await bench.db.transaction(async (tx) => {
      await tx.insert(settings).values(setting("kept"));
      await tx
        .nested(async (part) => {
          await part.insert(settings).values(setting("undone"));
          throw new Error("no");
        })
        .catch(() => undefined);
    });

    const rows = await bench.db.select({ key: settings.key }).from(settings);
    expect(rows).toEqual([{ key: "kept" }]);
  });

  test("refuses the outer handle inside it", async () => {
    const misuse = bench.db.transaction(async () => bench.db.select().from(settings));

    await expect(misuse).rejects.toThrow("use its own handle");
  });

  test("counts to the exact sum when two hundred come at once", async () => {
    await bench.db.insert(settings).values(setting("sum", 0));

    await Promise.all(
      Array.from({ length: 200 }, () =>
        bench.db.transaction(async (tx) => {
          const [row] = await tx.lock(tx.select().from(settings).where(eq(settings.key, "sum")));
          await tx
            .update(settings)
            .set({ value: (row?.value as number) + 1 })
            .where(eq(settings.key, "sum"));
        }),
      ),
    );

    const [row] = await bench.db.select().from(settings);
    expect(row?.value).toBe(200);
  });
});

describe("hand-written SQL", () => {
  test("reads plain rows", async () => {
    await bench.db.insert(settings).values([setting("a"), setting("b")]);

    const rows = await bench.db.rows<{ key: string }>(
      sql`select ${settings.key} as key from ${settings} order by 1`,
    );

    expect(rows).toEqual([{ key: "a" }, { key: "b" }]);
  });

  test("outside a transaction cannot write", async () => {
    const write = bench.db.rows(
      sql`insert into settings (key, value, changed_at) values ('a', '1', 1)`,
    );

    await expect(write).rejects.toThrow();
    const [left] = await bench.db.select({ many: count() }).from(settings);
    expect(left?.many).toBe(0);
  });
});
