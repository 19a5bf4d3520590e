import { expect, test } from "vitest";
import { DRAFT_LIMITS, isBlankDraft, isGuestKey, judgeDraft } from "#app/forum/drafts.ts";
import { refusal } from "#tests/support/refusal.ts";

test("a guest's key is 32 bytes as we write them, and nothing else", () => {
  expect(isGuestKey("a".repeat(43))).toBe(true);
  expect([undefined, "", "a".repeat(42), "a".repeat(44), "'".repeat(43)].map(isGuestKey)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a draft has at most thirty fields", () => {
  const fields = (many: number) =>
    Object.fromEntries(Array.from({ length: many }, (_, at) => [`f${at}`, "x"]));

  expect(() => judgeDraft(fields(DRAFT_LIMITS.fields))).not.toThrow();
  expect(() => judgeDraft(fields(DRAFT_LIMITS.fields + 1))).toThrow(
    refusal("forum.draft-too-large", "too_large"),
  );
});

test("a draft's size counts names and lists too", () => {
  const half = "x".repeat(DRAFT_LIMITS.characters / 2);

  expect(() => judgeDraft({ a: [half], b: half })).toThrow(
    refusal("forum.draft-too-large", "too_large"),
  );
});

test("a draft is blank when all its fields are", () => {
  expect(isBlankDraft({ title: " ", tags: ["", "\n"] })).toBe(true);
  expect(isBlankDraft({ title: "", tags: ["", "refund"] })).toBe(false);
  expect(isBlankDraft({})).toBe(true);
});
