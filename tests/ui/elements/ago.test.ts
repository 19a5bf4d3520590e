import { describe, expect, test } from "vitest";
import { agoIn } from "#app/ui/elements/ago.ts";

const now = new Date("2026-11-03T12:00:00.000Z");
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe("how long ago a moment was", () => {
  test("is now within a minute, then whole minutes", () => {
    expect(agoIn(before(minute - 1), now, "en-GB")).toBe("now");
    expect(agoIn(before(minute), now, "en-GB")).toBe("1 minute ago");
  });

  test("is minutes up to an hour, then hours", () => {
    expect(agoIn(before(hour - 1), now, "en-GB")).toBe("59 minutes ago");
    expect(agoIn(before(hour), now, "fi-FI")).toBe("1 tunti sitten");
  });

  test("is hours up to a day, then days", () => {
    expect(agoIn(before(day - 1), now, "fi-FI")).toBe("23 tuntia sitten");
    expect(agoIn(before(day), now, "fi-FI")).toBe("eilen");
  });

  test("is told for less than 14 days and not from then on", () => {
    expect(agoIn(before(14 * day - 1), now, "en-GB")).toBe("13 days ago");
    expect(agoIn(before(14 * day), now, "en-GB")).toBeNull();
  });

  test("is told of what is to come too, and of nothing that is no time", () => {
    expect(agoIn(before(-2 * hour), now, "en-GB")).toBe("in 2 hours");
    expect(agoIn(new Date("never"), now, "en-GB")).toBeNull();
  });
});
