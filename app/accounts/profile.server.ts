import { eq } from "drizzle-orm";
import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";
import { cleanDisplayName, findNameProblem } from "#app/accounts/names.ts";
import { bioLength, isTimeZone } from "#app/accounts/profile.ts";
import { nameKey } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";

export interface Profile {
  displayName: string;
  bio: string;
  language: Locale;
  /** Null: the site's. */
  timeZone: string | null;
}

/** A profile as its form sends it. */
export interface ProfileWish extends Profile {
  /** The member was asked about contact data in it, and keeps it. */
  keepsContacts?: boolean;
}

/** Reads what the member may change about themselves. */
export async function readOwnProfile(
  db: Queries,
  actor: MemberActor,
): Promise<Profile & { handle: string; email: string }> {
  const [member] = await db.select().from(members).where(eq(members.id, actor.id));
  if (!member) throw new Refusal("not_found", "accounts.no-such-member");
  const { handle, displayName, bio, timeZone, email } = member;
  return { handle, displayName, bio, timeZone, email: email ?? "", language: actor.language };
}

/**
 * Saves the member's own profile. The handle stays: addresses of what they wrote name it.
 *
 * Everybody sees a profile, so who may only read cannot change it.
 */
export async function saveProfile(db: Db, actor: MemberActor, wish: ProfileWish): Promise<void> {
  if (actor.isSuspended) throw new Refusal("not_allowed", "accounts.suspended");
  const displayName = cleanDisplayName(wish.displayName);
  const bio = wish.bio.trim();
  const timeZone = wish.timeZone || null;
  const fields: Record<string, RefusalWords> = {};

  // A name that was given once stays allowed, also one that sounds official.
  const isSame = displayName === actor.displayName;
  const mayBeOfficial = isAtLeast(actor, "moderator");
  const nameProblem = isSame ? null : findNameProblem(displayName, { mayBeOfficial });
  if (nameProblem) fields.displayName = nameProblem;
  if (Array.from(bio).length > bioLength) {
    fields.bio = { key: "accounts.bio-long", values: { most: bioLength } };
  }
  if (timeZone && !isTimeZone(timeZone)) fields.timeZone = "accounts.time-zone-unknown";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });

  const { keepsContacts } = wish;
  const known = [actor.displayName, (await readOwnProfile(db, actor)).bio];
  await admitTexts(db, { displayName, bio }, { keepsContacts, known });

  await db
    .update(members)
    .set({ displayName, nameKey: nameKey(displayName), bio, language: wish.language, timeZone })
    .where(eq(members.id, actor.id));
}
