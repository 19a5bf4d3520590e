import { describe, expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { canVote, judgeVote } from "#app/forum/voting.ts";
import { noon } from "#tests/support/people.ts";
import { refusal } from "#tests/support/refusal.ts";

const vera: MemberActor = {
  id: 2,
  handle: "vera",
  displayName: "Vera",
  rank: "member",
  isSuspended: false,
  language: "en",
};
const ottosAnswer = { kind: "answer", authorId: 1, visibility: "public" } as const;
const thread = { visibility: "public", lockedAt: null } as const;

describe("judgeVote", () => {
  test("lets a vote pass on somebody else's question or answer", () => {
    expect(() => judgeVote(vera, ottosAnswer, thread)).not.toThrow();
    expect(canVote(vera, { ...ottosAnswer, kind: "question" }, thread)).toBe(true);
    expect(canVote({ ...vera, rank: "new" }, ottosAnswer, thread)).toBe(true);
    expect(canVote(vera, { ...ottosAnswer, authorId: null }, thread)).toBe(true);
  });

  test("nobody votes on their own post", () => {
    expect(() => judgeVote({ ...vera, id: 1 }, ottosAnswer, thread)).toThrow(
      refusal("forum.vote-own-post", "not_allowed"),
    );
  });

  test("a comment takes no votes", () => {
    expect(() => judgeVote(vera, { ...ottosAnswer, kind: "comment" }, thread)).toThrow(
      refusal("forum.vote-comment", "invalid"),
    );
  });

  test("what is not public takes no votes", () => {
    const hidden = { ...ottosAnswer, visibility: "hidden" } as const;

    expect(() => judgeVote(vera, hidden, thread)).toThrow(refusal("forum.vote-hidden-post"));
    expect(canVote(vera, ottosAnswer, { ...thread, visibility: "removed" })).toBe(false);
  });

  test("a locked thread takes no votes", () => {
    expect(() => judgeVote(vera, ottosAnswer, { ...thread, lockedAt: noon })).toThrow(
      refusal("forum.vote-locked", "conflict"),
    );
  });

  test("a suspended member casts none", () => {
    expect(() => judgeVote({ ...vera, isSuspended: true }, ottosAnswer, thread)).toThrow(
      refusal("accounts.suspended", "not_allowed"),
    );
  });
});
