/**
 * Sessions: the only file that knows Lucia.
 *
 * Lucia 3 is no longer developed. To replace it: make 32 random bytes, put them in the cookie, store their
 * SHA-256 with the member and two ends, look the row up on each request, move the end on use. The adapter
 * below already does all but the first and the cookie's text, about 80 lines with them.
 */
import { createHash, randomBytes } from "node:crypto";
import { eq, lt } from "drizzle-orm";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { guest, rankOf, type Actor, type MemberActor, type Role } from "#app/accounts/actor.ts";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members, sessions } from "#db/schema/accounts.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long a session lives unused, and at most. Moderators and above hold more, so theirs ends sooner. */
export const sessionLife = {
  member: { idle: 30 * day, atMost: 90 * day },
  trusted: { idle: 60 * minute, atMost: 12 * 60 * minute },
} as const;

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>;
    UserId: number;
    DatabaseUserAttributes: { actor: MemberActor; role: Role };
  }
}

/** Opens a session for a member under a new id and gives the cookie for it. */
export async function openSession(
  db: Db,
  memberId: number,
  { device = "", isSecure }: { device?: string; isSecure: boolean },
  now = new Date(),
): Promise<string> {
  const [member] = await db
    .select({ role: members.role })
    .from(members)
    .where(eq(members.id, memberId));
  if (!member) throw new Error("A session needs a member.");
  const lucia = luciaOver(db, isSecure, now);
  const id = randomBytes(32).toString("base64url");
  const session = await lucia.createSession(
    memberId,
    { device, role: member.role },
    { sessionId: id },
  );
  return lucia.createSessionCookie(session.id).serialize();
}

/** Who is asking. Role and suspension are read anew at each request; anything but a live session is a guest. */
export async function readActor(
  db: Db,
  cookieHeader: string | null,
  now = new Date(),
): Promise<Actor> {
  const id = sessionIdIn(cookieHeader);
  if (!id) return guest;
  const { user } = await luciaOver(db, false, now).validateSession(id);
  return user?.actor ?? guest;
}

/** Ends the session of the cookie and gives the cookie that clears it. */
export async function closeSession(
  db: Db,
  cookieHeader: string | null,
  isSecure: boolean,
): Promise<string> {
  const lucia = luciaOver(db, isSecure, new Date());
  const id = sessionIdIn(cookieHeader);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends every session of a member but the one of the cookie. */
export async function closeOtherSessions(db: Db, memberId: number, cookieHeader: string | null) {
  const kept = sessionIdIn(cookieHeader);
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(eq(sessions.memberId, memberId));
  for (const row of rows) {
    if (kept && row.id === hashOf(kept)) continue;
    await db.delete(sessions).where(eq(sessions.id, row.id));
  }
}

const cookieName = (isSecure: boolean) => (isSecure ? "__Host-session" : "session");

function sessionIdIn(cookieHeader: string | null): string | undefined {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if ((name === "__Host-session" || name === "session") && value) return value;
  }
  return undefined;
}

function luciaOver(db: Db, isSecure: boolean, now: Date) {
  return new Lucia(adapterOver(db, now), {
    sessionExpiresIn: new TimeSpan(sessionLife.member.idle, "ms"),
    sessionCookie: {
      name: cookieName(isSecure),
      attributes: { secure: isSecure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: ({ actor }) => ({ actor }),
    getSessionAttributes: () => ({}),
  });
}

/** A leaked table opens no session: only the hash of the id is stored. */
const hashOf = (id: string) => createHash("sha256").update(id).digest("hex");

const lifeOf = (role: Role) =>
  role === "member" || role === "expert" ? sessionLife.member : sessionLife.trusted;

function adapterOver(db: Db, now: Date): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const [row] = await db
        .select({ session: sessions, member: members })
        .from(sessions)
        .innerJoin(members, eq(members.id, sessions.memberId))
        .where(eq(sessions.id, hashOf(id)));
      if (
        !row ||
        row.member.deletedAt ||
        row.session.expiresAt <= now ||
        row.session.endsAt <= now
      ) {
        return [null, null];
      }
      const session: DatabaseSession = {
        id,
        userId: row.member.id,
        expiresAt: row.session.expiresAt,
        attributes: {},
      };
      const user: DatabaseUser = {
        id: row.member.id,
        attributes: { actor: toActor(row.member, now), role: row.member.role },
      };
      return [session, user];
    },
    getUserSessions: async (memberId) => {
      const rows = await db.select().from(sessions).where(eq(sessions.memberId, memberId));
      return rows.map((row) => ({
        id: row.id,
        userId: memberId,
        expiresAt: row.expiresAt,
        attributes: {},
      }));
    },
    setSession: async ({ id, userId, attributes }) => {
      const { device, role } = attributes as { device: string; role: Role };
      const life = lifeOf(role);
      await db.insert(sessions).values({
        id: hashOf(id),
        memberId: userId,
        expiresAt: new Date(now.getTime() + life.idle),
        endsAt: new Date(now.getTime() + life.atMost),
        createdAt: now,
        publicId: randomBytes(9).toString("base64url"),
        device,
      });
    },
    updateSessionExpiration: async (id) => {
      const [row] = await db
        .select({ role: members.role, expiresAt: sessions.expiresAt, endsAt: sessions.endsAt })
        .from(sessions)
        .innerJoin(members, eq(members.id, sessions.memberId))
        .where(eq(sessions.id, hashOf(id)));
      if (!row) return;
      const life = lifeOf(row.role);
      const expiresAt = new Date(Math.min(now.getTime() + life.idle, row.endsAt.getTime()));
      // Reading pages should not write each time: the end moves when a twelfth of the idle time is used up.
      if (expiresAt.getTime() - row.expiresAt.getTime() < life.idle / 12) return;
      await db
        .update(sessions)
        .set({ expiresAt })
        .where(eq(sessions.id, hashOf(id)));
    },
    deleteSession: async (id) => {
      await db.delete(sessions).where(eq(sessions.id, hashOf(id)));
    },
    deleteUserSessions: async (memberId) => {
      await db.delete(sessions).where(eq(sessions.memberId, memberId));
    },
    deleteExpiredSessions: async () => {
      await db.delete(sessions).where(lt(sessions.expiresAt, now));
    },
  };
}

type MemberRow = typeof members.$inferSelect;

/** A member's row as somebody who acts. */
export function toActor(member: MemberRow, now: Date): MemberActor {
  return {
    id: member.id,
    handle: member.handle,
    displayName: member.displayName,
    rank: rankOf(member, member.standingPosts, now),
    isSuspended: member.suspendedUntil !== null && member.suspendedUntil > now,
    language: isLocale(member.language) ? member.language : defaultLocale,
  };
}
