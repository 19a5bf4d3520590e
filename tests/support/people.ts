import type { MemberActor, Role } from "#app/accounts/actor.ts";
import { toActor } from "#app/accounts/session.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";

export const noon = new Date("2026-05-04T12:00:00.000Z");
export const minutes = (count: number, after = noon) => new Date(after.getTime() + count * 60_000);
export const hours = (count: number, after = noon) => minutes(count * 60, after);
export const days = (count: number, after = noon) => hours(count * 24, after);

/** The people of every example: who they are is the same in tests, seed and screenshots. */
const roles: Record<string, Role> = {
  otto: "member",
  vera: "member",
  nina: "member",
  pekka: "expert",
  mo: "moderator",
  stella: "staff",
  anna: "staff",
  ada: "admin",
};

/** Puts a member into the database and gives the actor. Known names get their usual role; nina is new, others have been here for a year. */
export async function person(
  db: Db,
  handle: string,
  own: Partial<typeof members.$inferInsert> = {},
): Promise<MemberActor> {
  const isNew = handle === "nina";
  const [row] = await db
    .insert(members)
    .values({
      handle,
      displayName: handle[0]!.toUpperCase() + handle.slice(1),
      nameKey: handle,
      email: `${handle}@example.com`,
      emailKey: `${handle}@example.com`,
      passwordHash: null,
      role: roles[handle] ?? "member",
      language: "en",
      theme: "system",
      bio: "",
      createdAt: isNew ? noon : days(-365),
      points: 0,
      standingPosts: isNew ? 0 : 10,
      isDemo: false,
      ...own,
    })
    .returning();
  return toActor(row!, noon);
}

/** All eight at once, by name. */
export async function everybody(db: Db) {
  const people: Record<string, MemberActor> = {};
  for (const handle of Object.keys(roles)) people[handle] = await person(db, handle);
  return people as Record<
    "otto" | "vera" | "nina" | "pekka" | "mo" | "stella" | "anna" | "ada",
    MemberActor
  >;
}
