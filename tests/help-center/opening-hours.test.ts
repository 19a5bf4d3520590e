import { describe, expect, test } from "vitest";
import { areHours, dayRuns, isOpenAt, type OpenTime } from "#app/help-center/opening-hours.ts";

const office: OpenTime[] = [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "16:00" }];
const open = (hours: OpenTime[], at: string) => isOpenAt(hours, new Date(at), "Europe/Helsinki");

describe("isOpenAt", () => {
  test("counts the first minute and not the last one", () => {
    expect(open(office, "2026-05-04T08:59:59.999+03:00")).toBe(false);
    expect(open(office, "2026-05-04T09:00:00+03:00")).toBe(true);
    expect(open(office, "2026-05-04T15:59:59.999+03:00")).toBe(true);
    expect(open(office, "2026-05-04T16:00:00+03:00")).toBe(false);
  });

  test("knows the days of the site, not those of the server", () => {
    const sunday = [{ days: [7], from: "00:00", to: "24:00" }];

    expect(open(sunday, "2026-05-09T20:59:00Z")).toBe(false);
    expect(open(sunday, "2026-05-09T21:00:00Z")).toBe(true);
    expect(open(sunday, "2026-05-10T20:59:00Z")).toBe(true);
    expect(open(sunday, "2026-05-10T21:00:00Z")).toBe(false);
  });

  test("goes past midnight into the next day, from Sunday into Monday too", () => {
    const night = [{ days: [5, 7], from: "22:00", to: "02:00" }];

    expect(open(night, "2026-05-08T22:00:00+03:00")).toBe(true);
    expect(open(night, "2026-05-09T01:59:00+03:00")).toBe(true);
    expect(open(night, "2026-05-09T02:00:00+03:00")).toBe(false);
    expect(open(night, "2026-05-11T01:59:00+03:00")).toBe(true);
    expect(open(night, "2026-05-10T01:59:00+03:00")).toBe(false);
  });

  test("goes by the clocks on the day they are turned", () => {
    const early = [{ days: [7], from: "02:30", to: "04:30" }];

    expect(open(early, "2026-03-29T00:29:00Z")).toBe(false);
    expect(open(early, "2026-03-29T00:30:00Z")).toBe(true);
    expect(open(early, "2026-03-29T01:29:00Z")).toBe(true);
    expect(open(early, "2026-03-29T01:30:00Z")).toBe(false);
    expect(open(early, "2026-10-24T23:30:00Z")).toBe(true);
    expect(open(early, "2026-10-25T02:29:00Z")).toBe(true);
    expect(open(early, "2026-10-25T02:30:00Z")).toBe(false);
  });

  test("without hours is never open", () => {
    expect(open([], "2026-05-04T12:00:00Z")).toBe(false);
  });
});

describe("areHours", () => {
  test("takes what a clock can show, and the end of a day", () => {
    expect(areHours(office)).toBe(true);
    expect(areHours([{ days: [1], from: "00:00", to: "24:00" }])).toBe(true);
    expect(areHours([])).toBe(true);
  });

  test("refuses other times, other days, and hours of no length", () => {
    const fits = (own: Partial<OpenTime>) => areHours([{ ...office[0]!, ...own }]);

    expect(fits({ from: "24:00" })).toBe(false);
    expect(fits({ from: "9:00" })).toBe(false);
    expect(fits({ to: "16:60" })).toBe(false);
    expect(fits({ to: "24:01" })).toBe(false);
    expect(fits({ to: "" })).toBe(false);
    expect(fits({ to: "09:00" })).toBe(false);
    expect(fits({ days: [] })).toBe(false);
    expect(fits({ days: [0] })).toBe(false);
    expect(fits({ days: [8] })).toBe(false);
    expect(fits({ days: [1.5] })).toBe(false);
    expect(areHours(Array.from({ length: 7 }, () => office[0]!))).toBe(true);
    expect(areHours(Array.from({ length: 8 }, () => office[0]!))).toBe(false);
  });
});

test("dayRuns joins days that follow each other", () => {
  expect(dayRuns([5, 1, 2, 3, 7, 3])).toEqual([
    [1, 3],
    [5, 5],
    [7, 7],
  ]);
});
