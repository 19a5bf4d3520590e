import type { Locale } from "#app/i18n/locales.ts";

/** The columns of the role table, lowest first. */
export const ranks = ["guest", "new", "member", "expert", "moderator", "staff", "admin"] as const;

export type Rank = (typeof ranks)[number];

/** What a member's row may say; "guest" and "new" are found, never granted. */
export type Role = "member" | "expert" | "moderator" | "staff" | "admin";

/** Somebody signed in. */
export interface MemberActor {
  id: number;
  handle: string;
  displayName: string;
  rank: Exclude<Rank, "guest">;
  isSuspended: boolean;
  language: Locale;
  /** Theirs, where they chose one; else the site's. */
  timeZone?: string | null;
}

/** Somebody who is not. */
export interface GuestActor {
  id: null;
  rank: "guest";
  isSuspended: false;
}

/** Whoever asks for something. */
export type Actor = MemberActor | GuestActor;

export const guest: GuestActor = { id: null, rank: "guest", isSuspended: false };

/** At least that rank? */
export function isAtLeast(actor: { rank: Rank }, rank: Rank): boolean {
  return ranks.indexOf(actor.rank) >= ranks.indexOf(rank);
}

/** A member is new until a day has passed and three posts stand (and, once mail exists, the address is verified). */
export const newcomer = { hours: 24, posts: 3 } as const;

export function rankOf(
  member: { role: Role; createdAt: Date; isDemo: boolean },
  standingPosts: number,
  now: Date,
): Exclude<Rank, "guest"> {
  if (member.role !== "member") return member.role;
  const age = now.getTime() - member.createdAt.getTime();
  return age >= newcomer.hours * 3_600_000 && standingPosts >= newcomer.posts ? "member" : "new";
}
