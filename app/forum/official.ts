import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";

interface Answer {
  kind: PostKind;
  /** The role of its author; null where nobody is named. */
  authorRole: MemberActor["rank"] | null;
}

/** Refuses to make an answer the company's word where its author doesn't speak for the company. */
export function judgeOfficial(actor: MemberActor, answer: Answer) {
  mustBeAllowed(actor, "official-answer");
  if (answer.kind !== "answer") throw new Refusal("invalid", "forum.official-not-an-answer");
  if (answer.authorRole === null || !isAtLeast({ rank: answer.authorRole }, "staff"))
    throw new Refusal("conflict", "forum.official-not-staff");
}

/** Refuses a staff pick of anything but an answer. */
export function judgePick(actor: MemberActor, answer: { kind: PostKind }) {
  mustBeAllowed(actor, "staff-pick");
  if (answer.kind !== "answer") throw new Refusal("invalid", "forum.pick-not-an-answer");
}
