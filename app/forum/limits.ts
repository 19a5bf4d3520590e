import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

interface Rate {
  times: number;
  seconds: number;
}

interface Rates {
  /** Of a new member. */
  fresh: readonly Rate[];
  /** Of everybody else. */
  member: readonly Rate[];
  /** Of all who come from one address together. */
  address: readonly Rate[];
}

const times = (count: number, seconds: number): Rate => ({ times: count, seconds });

/** How often something may be done. Whoever is over waits and loses nothing. */
export const actLimits = {
  question: { fresh: [times(3, day)], member: [times(10, hour)], address: [times(20, hour)] },
  answer: { fresh: [times(10, day)], member: [times(60, hour)], address: [times(120, hour)] },
  comment: { fresh: [times(20, day)], member: [times(60, hour)], address: [times(120, hour)] },
  edit: { fresh: [times(30, hour)], member: [times(30, hour)], address: [] },
  vote: {
    fresh: [times(20, day)],
    member: [times(30, minute), times(200, day)],
    address: [times(300, hour)],
  },
  upload: { fresh: [times(10, hour)], member: [times(10, hour)], address: [times(30, hour)] },
} as const satisfies Record<string, Rates>;

export type LimitedAct = keyof typeof actLimits;

/** Moderators and above clean up and answer all day: so many times as often. */
const trusted = 10;

/** The limits that hold for somebody, each with the counter it uses. */
export function limitsFor(act: LimitedAct, member: Pick<MemberActor, "rank">) {
  const { fresh, member: settled, address }: Rates = actLimits[act];
  const isTrusted = isAtLeast(member, "moderator");
  const own = (member.rank === "new" ? fresh : settled).map((rate) => ({
    name: `${act}/${rate.seconds}`,
    of: "member" as const,
    times: isTrusted ? rate.times * trusted : rate.times,
    seconds: rate.seconds,
  }));
  const shared = address.map((rate) => ({
    name: `${act}/address/${rate.seconds}`,
    of: "address" as const,
    ...rate,
  }));
  return isTrusted ? own : [...own, ...shared];
}
