import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";

export type Paced = PostKind | "vote";

/** So many within so many minutes. */
export interface Pace {
  times: number;
  minutes: number;
}

const hour = 60;
const day = 24 * hour;

/** How much of each a new member may do in a day. */
const newcomerPace: Record<Paced, Pace[]> = {
  question: [{ times: 3, minutes: day }],
  answer: [{ times: 10, minutes: day }],
  comment: [{ times: 20, minutes: day }],
  vote: [{ times: 20, minutes: day }],
};

const memberPace: Record<Paced, Pace[]> = {
  question: [{ times: 10, minutes: hour }],
  answer: [{ times: 60, minutes: hour }],
  comment: [{ times: 60, minutes: hour }],
  vote: [
    { times: 30, minutes: 1 },
    { times: 200, minutes: day },
  ],
};

/** Those who keep the community going do more of everything, never without end. */
const trustedTimes = 5;

/** What somebody may do how often. */
export function paceOf(actor: MemberActor, what: Paced): Pace[] {
  if (actor.rank === "new") return newcomerPace[what];
  const paces = memberPace[what];
  if (!isAtLeast(actor, "moderator")) return paces;
  return paces.map(({ times, minutes }) => ({ times: times * trustedTimes, minutes }));
}

/**
 * The refusal of one too many, with the time after which to come back.
 *
 * `since` is when the first of those that count was done: the next one fits in once it is old enough.
 */
export function tooFast(what: Paced, { times, minutes }: Pace, since: Date, now: Date): Refusal {
  const free = since.getTime() + minutes * 60_000;
  const retryAfter = Math.max(1, Math.ceil((free - now.getTime()) / 1000));
  const unit = minutes >= day ? "day" : "hour";
  return new Refusal("too_many", `forum.pace-${what}-${unit}`, {
    retryAfter,
    values: {
      times,
      minutes: Math.ceil(retryAfter / 60),
      hours: Math.ceil(retryAfter / 3600),
    },
  });
}
