import { describe, expect, test } from "vitest";
import { isAtLeast, ranks, rankOf } from "#app/accounts/actor.ts";
import { hours, minutes, noon } from "#tests/support/people.ts";

const otto = { role: "member", createdAt: noon, isDemo: false } as const;

describe("a member is new", () => {
  test("until a day has passed", () => {
    expect(rankOf(otto, 3, minutes(-1, hours(24)))).toBe("new");
    expect(rankOf(otto, 3, hours(24))).toBe("member");
  });

  test("until three posts stand", () => {
    expect(rankOf(otto, 2, hours(100))).toBe("new");
    expect(rankOf(otto, 3, hours(100))).toBe("member");
  });
});

test("who was granted a role is never new", () => {
  expect(rankOf({ ...otto, role: "expert" }, 0, noon)).toBe("expert");
  expect(rankOf({ ...otto, role: "admin" }, 0, noon)).toBe("admin");
});

test("ranks stand in the order of the product", () => {
  expect(ranks.filter((rank) => isAtLeast({ rank }, "moderator"))).toEqual([
    "moderator",
    "staff",
    "admin",
  ]);
});
