/**
 * Sessions: the only file that knows Lucia.
 *
 * Lucia 3 is no longer developed. To replace it: make 32 random bytes, put them in the cookie, store their
 * SHA-256 with the member and two ends, look the row up on each request, move the end on use. The adapter
 * below already does all but the first and the cookie's text, about 80 lines with them.
 */
import { createHash, createHmac, randomBytes } from "node:crypto";
import { and, asc, desc, eq, gt, isNull, lte, ne } from "drizzle-orm";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { guest, rankOf, type Actor, type MemberActor, type Role } from "#app/accounts/actor.ts";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { environment, secrets } from "#app/platform/environment.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
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
  { device = "", isSecure = isSiteSecure() }: { device?: string; isSecure?: boolean } = {},
  now = new Date(),
): Promise<string> {
  const [member] = await db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.deletedAt)));
  if (!member) throw new Error("A session needs a member.");
  const lucia = luciaOver(db, now, isSecure);
  const id = randomBytes(32).toString("base64url");
  const session = await lucia.createSession(
    memberId,
    { device, role: member.role },
    { sessionId: id },
  );
  await lucia.deleteExpiredSessions();
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
  const { user } = await luciaOver(db, now).validateSession(id);
  return user?.actor ?? guest;
}

/** Ends the session of the cookie and gives the cookie that clears it. */
export async function closeSession(db: Db, cookieHeader: string | null): Promise<string> {
  const lucia = luciaOver(db, new Date());
  const id = sessionIdIn(cookieHeader);
  if (id) await lucia.invalidateSession(id);
  return lucia.createBlankSessionCookie().serialize();
}

/** Ends every session of a member but the one of the cookie; without a cookie, every one. */
export async function closeOtherSessions(
  db: Queries,
  memberId: number,
  cookieHeader: string | null,
) {
  const kept = sessionIdIn(cookieHeader);
  const ofMember = eq(sessions.memberId, memberId);
  await db.delete(sessions).where(kept ? and(ofMember, ne(sessions.id, hashOf(kept))) : ofMember);
}

/** A signed-in browser as its owner sees it. */
export interface OwnSession {
  publicId: string;
  device: string;
  createdAt: Date;
  /** The one that asks. */
  isThis: boolean;
}

/** Lists the live sessions of a member, newest first. */
export async function listSessions(
  db: Queries,
  member: { id: number },
  cookieHeader: string | null,
  now = new Date(),
): Promise<OwnSession[]> {
  const own = sessionIdIn(cookieHeader);
  const rows = await db
    .select()
    .from(sessions)
    .where(
      and(eq(sessions.memberId, member.id), gt(sessions.expiresAt, now), gt(sessions.endsAt, now)),
    )
    .orderBy(desc(sessions.createdAt), asc(sessions.publicId));
  return rows.map(({ id, publicId, device, createdAt }) => ({
    publicId,
    device,
    createdAt,
    isThis: own !== undefined && id === hashOf(own),
  }));
}

/** Ends one of a member's own sessions. One that ended already, or is somebody else's, is not there. */
export async function closeOwnSession(db: Queries, member: { id: number }, publicId: string) {
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.memberId, member.id), eq(sessions.publicId, publicId)))
    .returning({ publicId: sessions.publicId });
  if (ended.length === 0) throw new Refusal("not_found", "accounts.session-gone");
}

/** Whether people reach the site by https, so that cookies may be bound to it. */
const isSiteSecure = () => environment().publicOrigin.startsWith("https:");

const cookieName = (isSecure: boolean) => (isSecure ? "__Host-session" : "session");

/** Only the cookie that we set: a neighbouring host can plant a plain `session`, but none that begins with `__Host-`. */
function sessionIdIn(cookieHeader: string | null): string | undefined {
  const wanted = cookieName(isSiteSecure());
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === wanted && value && /^[\w-]{20,200}$/.test(value)) return value;
  }
  return undefined;
}

/**
 * Gives a name for a session that says nothing of its member: 22 characters, another for each purpose.
 *
 * Made from the id in the cookie, which is stored nowhere, and the site's secret: who has the database can't tell
 * whose it is. Null without a session cookie.
 */
export function sessionPseudonym(cookieHeader: string | null, purpose: string): string | null {
  const id = sessionIdIn(cookieHeader);
  if (id === undefined) return null;
  const [secret] = secrets(environment());
  return createHmac("sha256", secret).update(`${purpose} ${id}`).digest("base64url").slice(0, 22);
}

function luciaOver(db: Db, now: Date, isSecure = isSiteSecure()) {
  return new Lucia(adapterOver(db, now), {
    // How long the browser keeps the cookie. When a session ends is the adapter's to say.
    sessionExpiresIn: new TimeSpan(sessionLife.member.atMost, "ms"),
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
  /** Lucia compares with the machine's clock; to it, a time is as far from that as ours is from `now`. */
  const onItsClock = (at: Date) => new Date(Date.now() + at.getTime() - now.getTime());
  let found: { role: Role; expiresAt: Date; endsAt: Date } | undefined;

  return {
    getSessionAndUser: async (id) => {
      const [row] = await db
        .select({ session: sessions, member: members })
        .from(sessions)
        .innerJoin(members, eq(members.id, sessions.memberId))
        .where(eq(sessions.id, hashOf(id)));
      if (!row || row.member.deletedAt || row.session.endsAt <= now) return [null, null];
      found = { ...row.session, role: row.member.role };
      const session: DatabaseSession = {
        id,
        userId: row.member.id,
        expiresAt: onItsClock(row.session.expiresAt),
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
        expiresAt: onItsClock(row.expiresAt),
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
      if (!found) return;
      const life = lifeOf(found.role);
      const expiresAt = new Date(Math.min(now.getTime() + life.idle, found.endsAt.getTime()));
      // Reading pages should not write each time: the end moves when a twelfth of the idle time is used up.
      if (expiresAt.getTime() - found.expiresAt.getTime() < life.idle / 12) return;
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
      // No session is said to expire after its absolute end.
      await db.delete(sessions).where(lte(sessions.expiresAt, now));
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
    timeZone: member.timeZone,
  };
}
