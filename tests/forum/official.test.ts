import { expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { judgeOfficial, judgePick } from "#app/forum/official.ts";
import { refusal } from "#tests/support/refusal.ts";

const stella: MemberActor = {
  id: 6,
  handle: "stella",
  displayName: "Stella",
  rank: "staff",
  isSuspended: false,
  language: "en",
};

test("only an answer by staff or an admin is the company's word", () => {
  const judge = (authorRole: MemberActor["rank"] | null) => () =>
    judgeOfficial(stella, { kind: "answer", authorRole });
  const refused = refusal("forum.official-not-staff", "conflict");

  expect(judge("staff")).not.toThrow();
  expect(judge("admin")).not.toThrow();
  expect(judge("moderator")).toThrow(refused);
  expect(judge("member")).toThrow(refused);
  expect(judge(null)).toThrow(refused);
});

test("a question or comment is neither official nor a staff pick", () => {
  expect(() => judgeOfficial(stella, { kind: "question", authorRole: "staff" })).toThrow(
    refusal("forum.official-not-an-answer", "invalid"),
  );
  expect(() => judgePick(stella, { kind: "comment" })).toThrow(
    refusal("forum.pick-not-an-answer", "invalid"),
  );
});

test("a moderator speaks for the community, not for the company", () => {
  const mo = { ...stella, rank: "moderator" } as const;

  expect(() => judgeOfficial(mo, { kind: "answer", authorRole: "staff" })).toThrow(
    refusal("accounts.not-allowed", "not_allowed"),
  );
  expect(() => judgePick(mo, { kind: "answer" })).toThrow(
    refusal("accounts.not-allowed", "not_allowed"),
  );
});
