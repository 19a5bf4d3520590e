import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { canDelete, judgeDeletion } from "#app/forum/deletion.ts";
import { refusal } from "#tests/support/refusal.ts";

const vera: MemberActor = {
  id: 2,
  handle: "vera",
  displayName: "Vera",
  rank: "member",
  isSuspended: false,
  language: "en",
};
const question = { kind: "question", authorId: vera.id, visibility: "public" } as const;

describe("judgeDeletion", () => {
  test("lets a question go while it has no answers", () => {
    expect(() => judgeDeletion(vera, question, { answers: 0 })).not.toThrow();
    expect(() => judgeDeletion(vera, question, { answers: 1 })).toThrow(
      refusal("forum.delete-answered", "conflict"),
    );
  });

  test("lets an answer go however many others there are", () => {
    const answer = { ...question, kind: "answer" } as const;

    expect(() => judgeDeletion(vera, answer, { answers: 9 })).not.toThrow();
  });

  test("never takes a post without an author for one's own", () => {
    expect(() => judgeDeletion(vera, { ...question, authorId: null }, { answers: 0 })).toThrow(
      refusal("forum.delete-not-yours", "not_allowed"),
    );
  });
});

test("the page offers to delete what would be let go", () => {
  const answered = { answerCount: 1 };

  expect(canDelete(vera, question, { answerCount: 0 })).toBe(true);
  expect(canDelete(vera, question, answered)).toBe(false);
  expect(canDelete(vera, { ...question, kind: "comment" }, answered)).toBe(true);
  expect(canDelete(vera, { ...question, visibility: "removed" }, { answerCount: 0 })).toBe(false);
  expect(canDelete({ ...vera, id: 3 }, question, { answerCount: 0 })).toBe(false);
  expect(canDelete({ ...vera, isSuspended: true }, question, { answerCount: 0 })).toBe(false);
});
