import { eq } from "drizzle-orm";
import type { Role } from "#app/accounts/actor.ts";
import { emailKey } from "#app/accounts/emails.ts";
import { isEasyToGuess } from "#app/accounts/guessing.server.ts";
import { spendSignUp, spendSignUpTry } from "#app/accounts/limits.server.ts";
import {
  cleanDisplayName,
  findNameProblem,
  handleStem,
  numberedHandle,
} from "#app/accounts/names.ts";
import { hashPassword } from "#app/accounts/passwords.server.ts";
import { findPasswordProblem, type OwnWords } from "#app/accounts/passwords.ts";
import { closeOtherSessions } from "#app/accounts/session.server.ts";
import { nameKey } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";

export interface NewMember {
  email: string;
  displayName: string;
  password: string;
  language: Locale;
}

/**
 * Makes an account and gives its id; the handle comes from the display name.
 *
 * Refuses with the problems of all fields at once. An address that has an account is refused
 * plainly: there is no mail yet that could say it to its owner alone.
 */
export async function signUp(
  db: Db,
  { address, keepsGuidelines, ...wish }: NewMember & { address: string; keepsGuidelines: boolean },
  now = new Date(),
): Promise<{ id: number; handle: string }> {
  await spendSignUpTry(db, address, now);
  const asked = { ...wish, displayName: cleanDisplayName(wish.displayName) };
  const stem = handleStem(asked.displayName);
  const fields = dropEmpty({
    email: await findEmailProblem(db, asked.email),
    displayName: findNameProblem(asked.displayName),
    password: await findNewPasswordProblem(asked.password, { ...asked, handle: stem }),
    guidelines: keepsGuidelines ? null : "accounts.guidelines-unticked",
  });
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });

  // A name with an address or a number in it is none; who wants to be reached can say so in the profile.
  await admitTexts(db, { displayName: asked.displayName }, { isReviewed: false });
  await spendSignUp(db, address, now);
  const passwordHash = await hashPassword(asked.password);
  return insertMember(db, { ...asked, stem, passwordHash, role: "member" }, now);
}

/**
 * Makes an account for the command line, of any role, with a name that may sound official.
 */
export async function createMember(
  db: Db,
  wish: NewMember & { role: Role },
  now = new Date(),
): Promise<{ id: number; handle: string }> {
  const asked = { ...wish, displayName: cleanDisplayName(wish.displayName) };
  const fields = dropEmpty({
    email: await findEmailProblem(db, asked.email),
    displayName: findNameProblem(asked.displayName, { mayBeOfficial: true }),
    password: await findNewPasswordProblem(asked.password, asked),
  });
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
  await admitTexts(db, { displayName: asked.displayName }, { isReviewed: false });

  const passwordHash = await hashPassword(asked.password);
  const stem = handleStem(asked.displayName, { mayBeOfficial: true });
  return insertMember(db, { ...asked, stem, passwordHash }, now);
}

/** Gives a member a role. All sessions end, so whoever used one signs in again as what they are now. */
export async function setRole(
  db: Db,
  { handle, role }: { handle: string; role: Role },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [member] = await tx.lock(
      tx.select().from(members).where(eq(members.handle, handle.toLowerCase())),
    );
    if (!member || member.deletedAt) throw new Refusal("not_found", "accounts.no-such-member");
    if (member.sourceHost !== null) throw new Refusal("conflict", "accounts.imported-role");
    if (member.role === role) return;

    await tx.update(members).set({ role }).where(eq(members.id, member.id));
    await closeOtherSessions(tx, member.id, null);
  });
}

/** Finds what is wrong with a password that somebody wants, or nothing. */
export async function findNewPasswordProblem(
  password: string,
  own: OwnWords,
): Promise<RefusalWords | null> {
  const problem = findPasswordProblem(password, own);
  if (problem) return problem;
  const ownWords = [own.displayName, own.email, own.handle].filter((word) => word !== undefined);
  return (await isEasyToGuess(password, ownWords)) ? "accounts.password-common" : null;
}

/** The member of a handle who can be signed in: not imported, not deleted. */
export async function findMemberId(db: Queries, handle: string): Promise<number | null> {
  const [member] = await db.select().from(members).where(eq(members.handle, handle.toLowerCase()));
  return member && !member.deletedAt && member.sourceHost === null ? member.id : null;
}

async function findEmailProblem(db: Queries, typed: string): Promise<RefusalWords | null> {
  if (typed.trim() === "") return "accounts.email-missing";
  const key = emailKey(typed);
  if (!key) return "accounts.email-invalid";
  return (await isEmailTaken(db, key)) ? "accounts.email-taken" : null;
}

const isEmailTaken = async (db: Queries, key: string) =>
  (await db.$count(members, eq(members.emailKey, key))) > 0;

type Row = Pick<NewMember, "email" | "displayName" | "language"> & {
  stem: string;
  passwordHash: string;
  role: Role;
};

/** Two may ask for one handle at the same moment: whoever comes second gets the next number. */
async function insertMember(db: Db, asked: Row, now: Date) {
  const key = emailKey(asked.email);
  for (let number = 1; ; number += 1) {
    const handle = numberedHandle(asked.stem, number);
    if ((await db.$count(members, eq(members.handle, handle))) > 0) continue;
    const [member] = await db
      .insert(members)
      .values({
        handle,
        displayName: asked.displayName,
        nameKey: nameKey(asked.displayName),
        email: asked.email.trim(),
        emailKey: key,
        passwordHash: asked.passwordHash,
        role: asked.role,
        language: asked.language,
        theme: "system",
        bio: "",
        createdAt: now,
        points: 0,
        standingPosts: 0,
        isDemo: false,
      })
      .onConflictDoNothing()
      .returning({ id: members.id, handle: members.handle });
    if (member) return member;
    if (key && (await isEmailTaken(db, key))) {
      throw new Refusal("invalid", "form.invalid", { fields: { email: "accounts.email-taken" } });
    }
  }
}

function dropEmpty(problems: Record<string, RefusalWords | null>): Record<string, RefusalWords> {
  return Object.fromEntries(
    Object.entries(problems).filter((entry): entry is [string, RefusalWords] => entry[1] !== null),
  );
}
