import { isAtLeast, type Actor } from "#app/accounts/actor.ts";
import { visitorOf } from "#app/accounts/addresses.ts";
import { emailKey } from "#app/accounts/emails.ts";
import type { Db } from "#app/platform/database.server.ts";
import {
  forgetSpent,
  giveBack,
  spend,
  spendInMemory,
  sweepRateLimits,
  type Limit,
} from "#app/platform/rate-limits.server.ts";

const quarter = 15 * 60;

/** How often somebody may try. Whoever is over waits; nobody is ever locked out for good. */
export const accountLimits = {
  signInByEmail: { name: "sign-in/email", times: 5, seconds: quarter },
  signInByAddress: { name: "sign-in/address", times: 20, seconds: quarter },
  signUpByAddress: { name: "sign-up/address", times: 5, seconds: 60 * 60 },
  /** Forms that come back with a mistake are cheaper than accounts, but each asks whether an address is known. */
  signUpTries: { name: "sign-up/tries", times: 30, seconds: 60 * 60 },
  oldPassword: { name: "old-password/member", times: 5, seconds: quarter },
} as const satisfies Record<string, Limit>;

/** How often somebody may search, and be suggested something while typing: apart, for each pause in typing asks. */
export const searchLimits = { member: 30, address: 60, seconds: 60 } as const;
/** Moderators and above search all day: so many times as often. */
const trusted = 10;

interface SignInTry {
  /** As typed: spellings of one address share a counter. */
  email: string;
  address: string;
}

const mailboxOf = (email: string) =>
  emailKey(email) ?? email.normalize("NFKC").trim().toLowerCase();

/** Counts a try to sign in, before anything dear is done, and refuses one too many. */
export async function spendSignIn(db: Db, { email, address }: SignInTry, now = new Date()) {
  await sweepRateLimits(db, now);
  await spend(
    db,
    accountLimits.signInByAddress,
    visitorOf(address),
    "accounts.too-many-tries",
    now,
  );
  await spend(db, accountLimits.signInByEmail, mailboxOf(email), "accounts.too-many-tries", now);
}

/** After the right password: the tries for this e-mail are forgotten, and this one does not count for the address. */
export async function forgiveSignIn(db: Db, { email, address }: SignInTry, now = new Date()) {
  await forgetSpent(db, accountLimits.signInByEmail, mailboxOf(email), now);
  await giveBack(db, accountLimits.signInByAddress, visitorOf(address), now);
}

/** Counts a filled-in form for a new account, right or wrong. */
export async function spendSignUpTry(db: Db, address: string, now = new Date()) {
  await sweepRateLimits(db, now);
  await spend(db, accountLimits.signUpTries, visitorOf(address), "accounts.too-many-accounts", now);
}

/** Counts a new account, before its password is hashed. */
export async function spendSignUp(db: Db, address: string, now = new Date()) {
  await spend(
    db,
    accountLimits.signUpByAddress,
    visitorOf(address),
    "accounts.too-many-accounts",
    now,
  );
}

/** Counts a try of a member's old password: whoever took over a session must not find it out. */
export async function spendOldPassword(db: Db, memberId: number, now = new Date()) {
  await spend(db, accountLimits.oldPassword, String(memberId), "accounts.too-many-tries", now);
}

export async function forgiveOldPassword(db: Db, memberId: number, now = new Date()) {
  await forgetSpent(db, accountLimits.oldPassword, String(memberId), now);
}

/**
 * Counts a search, or a question for suggestions, before anything is looked up. Gives the seconds after which to come
 * back where it was one too many, else null.
 */
export async function spendSearch(
  { actor, context }: { actor: Actor; context: { address: string } },
  what: "search" | "suggestions",
): Promise<number | null> {
  const { member, address, seconds } = searchLimits;
  const isTrusted = isAtLeast(actor, "moderator");
  const own = {
    name: isTrusted ? `${what}/trusted` : `${what}/member`,
    times: isTrusted ? member * trusted : member,
    seconds,
  };
  const wait = actor.id === null ? null : await spendInMemory(own, String(actor.id));
  if (wait !== null || isTrusted) return wait;
  const shared = { name: `${what}/address`, times: address, seconds };
  return spendInMemory(shared, visitorOf(context.address));
}
