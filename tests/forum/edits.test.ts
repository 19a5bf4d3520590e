import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import {
  canEdit,
  EDIT_LIMITS,
  isSilentEdit,
  judgeEdit,
  readReason,
  versionMark,
} from "#app/forum/edits.ts";
import { days, minutes, noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const member = (id: number, rank: MemberActor["rank"] = "member"): MemberActor => ({
  id,
  handle: "x",
  displayName: "X",
  rank,
  isSuspended: false,
  language: "en",
});
const vera = member(2);
const veras = {
  kind: "answer",
  authorId: vera.id,
  visibility: "public",
  createdAt: noon,
  revision: 1,
} as const;
const unlocked = { lockedAt: null };

describe("judgeEdit", () => {
  test("wants a reason from moderators for others' posts and for their own late", () => {
    const mo = member(5, "moderator");
    const mos = { ...veras, authorId: mo.id };

    expect(judgeEdit(mo, veras, unlocked, noon)).toEqual({ needsReason: true });
    expect(judgeEdit(mo, mos, unlocked, days(30))).toEqual({ needsReason: false });
    expect(judgeEdit(mo, mos, unlocked, days(31))).toEqual({ needsReason: true });
  });

  test("never lets anybody change a removed post", () => {
    const removed = { ...veras, visibility: "removed" } as const;

    expect(() => judgeEdit(member(5, "admin"), removed, unlocked, noon)).toThrow(
      refusal("forum.edit-removed", "conflict"),
    );
  });

  test("lets a member correct a held post", () => {
    const held = { ...veras, visibility: "held" } as const;

    expect(canEdit(vera, held, unlocked, noon)).toBe(true);
    expect(canEdit(member(3), held, unlocked, noon)).toBe(false);
  });
});

describe("isSilentEdit", () => {
  const quiet = { hasReactions: false, now: minutes(EDIT_LIMITS.silentMinutes) };

  test("is the author's, in the first five minutes, before any reaction", () => {
    expect(isSilentEdit(vera, veras, quiet)).toBe(true);
    expect(isSilentEdit(vera, veras, { ...quiet, hasReactions: true })).toBe(false);
    expect(isSilentEdit(vera, { ...veras, revision: 2 }, quiet)).toBe(false);
    expect(isSilentEdit(member(5, "moderator"), veras, quiet)).toBe(false);
    const late = new Date(quiet.now.getTime() + 1);
    expect(isSilentEdit(vera, veras, { ...quiet, now: late })).toBe(false);
  });
});

describe("readReason", () => {
  test("is 3 to 200 characters where it is needed", () => {
    expect(() => readReason("ab", true)).toThrow(refusal("form.invalid", "invalid"));
    expect(readReason("abc", true)).toBe("abc");
    expect(readReason("x".repeat(200), true)).toHaveLength(200);
    expect(() => readReason("x".repeat(201), false)).toThrow(refusal("form.invalid", "invalid"));
  });

  test("may be missing where it is not", () => {
    expect(readReason(undefined, false)).toBeNull();
    expect(readReason("  ", false)).toBeNull();
  });
});

test("versionMark tells apart what differs in number, words or where a word ends", () => {
  const marks = [
    versionMark(1, "ab", "c"),
    versionMark(2, "ab", "c"),
    versionMark(1, "a", "bc"),
    versionMark(1, "ab", "d"),
    versionMark(1, "ab", "c", ""),
  ];

  expect(new Set(marks).size).toBe(5);
  expect(versionMark(1, "ab", "c")).toBe(marks[0]);
});
