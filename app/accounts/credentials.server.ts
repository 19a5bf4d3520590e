import { and, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { emailKey } from "#app/accounts/emails.ts";
import {
  forgiveOldPassword,
  forgiveSignIn,
  spendOldPassword,
  spendSignIn,
} from "#app/accounts/limits.server.ts";
import { findNewPasswordProblem } from "#app/accounts/members.server.ts";
import { hashPassword, verifyPassword } from "#app/accounts/passwords.server.ts";
import { closeOtherSessions } from "#app/accounts/session.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";

/**
 * Finds the member whom e-mail and password belong to.
 *
 * Tries are counted before anything dear is done. The refusal and the work done are the same for an unknown address, a wrong password and an
 * account without one (imported, deleted): one password is verified, whatever is asked.
 */
export async function signIn(
  db: Db,
  { email, password, address }: { email: string; password: string; address: string },
  now = new Date(),
): Promise<{ id: number }> {
  await spendSignIn(db, { email, address }, now);
  const key = emailKey(email) ?? "";
  const [member] = await db.select().from(members).where(eq(members.emailKey, key));
  const known = member && !member.deletedAt && member.sourceHost === null ? member : undefined;

  const { isRight, isWeaklyHashed } = await verifyPassword(known?.passwordHash, password);
  if (!known || !isRight) throw new Refusal("invalid", "accounts.sign-in-failed");

  await forgiveSignIn(db, { email, address }, now);
  if (isWeaklyHashed) await renewHash(db, known, password);
  return { id: known.id };
}

/** Changes the member's own password, who must know the old one. All other sessions end. */
export async function changePassword(
  db: Db,
  actor: MemberActor,
  { oldPassword, newPassword }: { oldPassword: string; newPassword: string },
  cookieHeader: string | null,
  now = new Date(),
): Promise<void> {
  await spendOldPassword(db, actor.id, now);
  const [member] = await db.select().from(members).where(eq(members.id, actor.id));
  if (!member) throw new Refusal("not_found", "accounts.no-such-member");
  const { isRight } = await verifyPassword(member.passwordHash, oldPassword);
  if (!isRight) {
    throw new Refusal("invalid", "form.invalid", {
      fields: { oldPassword: "accounts.old-password-wrong" },
    });
  }
  await forgiveOldPassword(db, actor.id, now);
  const { displayName, handle, email } = member;
  const problem = await findNewPasswordProblem(newPassword, {
    displayName,
    handle,
    email: email ?? "",
  });
  if (problem) {
    throw new Refusal("invalid", "form.invalid", { fields: { newPassword: problem } });
  }

  const passwordHash = await hashPassword(newPassword);
  await db.transaction(async (tx) => {
    await tx.update(members).set({ passwordHash }).where(eq(members.id, member.id));
    await closeOtherSessions(tx, member.id, cookieHeader);
  });
}

/** Only where nobody changed the password meanwhile. */
async function renewHash(
  db: Db,
  member: { id: number; passwordHash: string | null },
  password: string,
) {
  const passwordHash = await hashPassword(password);
  await db
    .update(members)
    .set({ passwordHash })
    .where(and(eq(members.id, member.id), eq(members.passwordHash, member.passwordHash ?? "")));
}
