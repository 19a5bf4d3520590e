import { describe, expect, test } from "vitest";
import { contributionsOver } from "#app/forum/contributions.ts";

/** A Wednesday. */
const now = new Date("2026-11-18T10:00:00Z");

describe("contributionsOver", () => {
  test("covers 53 weeks that begin on Monday and end today", () => {
    const { weeks } = contributionsOver([], now, "UTC");

    expect(weeks).toHaveLength(53);
    expect(weeks[0]![0]!.date).toBe("2025-11-17");
    expect(weeks.at(-1)!.map(({ date }) => date)).toEqual([
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
    ]);
    expect(weeks.slice(0, -1).every((week) => week.length === 7)).toBe(true);
  });

  test("counts a late evening in the day of the time zone", () => {
    const late = new Date("2026-11-16T22:30:00Z");

    const helsinki = contributionsOver([late], now, "Europe/Helsinki");

    expect(helsinki.weeks.at(-1)![1]).toEqual({ date: "2026-11-17", count: 1, level: 1 });
  });

  test("names the busiest month of the last twelve", () => {
    const times = ["2026-03-02", "2026-03-03", "2026-10-05"].map(
      (day) => new Date(`${day}T12:00Z`),
    );

    const { total, months, busiestMonth } = contributionsOver(times, now, "UTC");

    expect(total).toBe(3);
    expect(busiestMonth).toBe("2026-03");
    expect(months).toHaveLength(12);
    expect(months[0]!.month).toBe("2025-12");
    expect(months.at(-1)!.month).toBe("2026-11");
  });

  test("is no stronger than four and knows no month of nothing", () => {
    const many = Array.from({ length: 9 }, () => now);

    expect(contributionsOver(many, now, "UTC").weeks.at(-1)![2]!.level).toBe(4);
    expect(contributionsOver([], now, "UTC").busiestMonth).toBeNull();
  });

  test("leaves out what is older than the picture", () => {
    expect(contributionsOver([new Date("2024-01-01")], now, "UTC").total).toBe(0);
  });
});
