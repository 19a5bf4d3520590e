import { expect, test } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { paceOf, tooFast } from "#app/forum/pace.ts";
import { hours, minutes, noon } from "#tests/support/people.ts";

const ranked = (rank: MemberActor["rank"]): MemberActor => ({
  id: 1,
  handle: "x",
  displayName: "X",
  rank,
  isSuspended: false,
  language: "en",
});

test("a new member does less in a day than others in an hour, and moderators more", () => {
  const questions = (["new", "member", "expert", "moderator", "staff"] as const).map((rank) =>
    paceOf(ranked(rank), "question"),
  );

  expect(questions).toEqual([
    [{ times: 3, minutes: 1_440 }],
    [{ times: 10, minutes: 60 }],
    [{ times: 10, minutes: 60 }],
    [{ times: 50, minutes: 60 }],
    [{ times: 50, minutes: 60 }],
  ]);
});

test("votes have a limit for the minute and one for the day", () => {
  expect(paceOf(ranked("member"), "vote")).toEqual([
    { times: 30, minutes: 1 },
    { times: 200, minutes: 1_440 },
  ]);
});

test("the refusal says when to come back", () => {
  const soon = tooFast("answer", { times: 60, minutes: 60 }, noon, minutes(20));
  const tomorrow = tooFast("question", { times: 3, minutes: 1_440 }, noon, hours(2));

  expect(soon).toMatchObject({
    reason: "too_many",
    message: "forum.pace-answer-hour",
    retryAfter: 40 * 60,
    values: { times: 60, minutes: 40 },
  });
  expect(tomorrow).toMatchObject({
    message: "forum.pace-question-day",
    values: { times: 3, hours: 22 },
  });
});
