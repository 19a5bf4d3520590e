import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { members, pointEntries } from "#db/schema/accounts.ts";

interface Credit {
  /** Null where a post names no author: nobody earns. */
  memberId: number | null;
  cause: string;
  points: number;
  at: Date;
}

/**
 * Leaves the member with so many points for this cause; none takes the entry away.
 *
 * Says the whole amount, not a change, so repeating it or undoing it is exact.
 */
export async function creditPoints(tx: Tx, { memberId, cause, points, at }: Credit) {
  if (memberId === null) return;
  await holdMember(tx, memberId);
  const entry = and(eq(pointEntries.memberId, memberId), eq(pointEntries.cause, cause));
  if (points > 0) {
    await tx
      .insert(pointEntries)
      .values({ memberId, cause, points, createdAt: at })
      .onConflictDoUpdate({ target: [pointEntries.memberId, pointEntries.cause], set: { points } });
  } else {
    await tx.delete(pointEntries).where(entry);
  }
  await recountPoints(tx, memberId);
}

/** Makes a member's points the sum of the entries. */
export async function recountPoints(tx: Tx, memberId: number) {
  await tx
    .update(members)
    .set({ points: sumOfEntries(memberId) })
    .where(eq(members.id, memberId));
}

/** Stores how many of a member's posts stand, as the forum counted them. */
export async function recountStandingPosts(tx: Tx, memberId: number | null, count: number) {
  if (memberId === null) return;
  await tx.update(members).set({ standingPosts: count }).where(eq(members.id, memberId));
}

/** Makes others who count for the same member wait until this transaction ends, so that no count is lost. */
export async function holdMember(tx: Tx, memberId: number) {
  await tx.lock(tx.select({ id: members.id }).from(members).where(eq(members.id, memberId)));
}

/** The same for several, always in one order, so that two who hold each other don't wait in a circle. */
export async function holdMembers(tx: Tx, memberIds: readonly (number | null)[]) {
  const ids = [...new Set(memberIds)].filter((id) => id !== null);
  const inOrder = tx.select({ id: members.id }).from(members).orderBy(members.id);
  await tx.lock(inOrder.where(inArray(members.id, ids)));
}

export interface PointsDrift {
  memberId: number;
  stored: number;
  counted: number;
}

/** Finds the members whose points are not the sum of their entries. */
export async function findPointsDrift(db: Queries): Promise<PointsDrift[]> {
  const counted = sumOfEntries(members.id).mapWith(Number);
  return db
    .select({ memberId: members.id, stored: members.points, counted })
    .from(members)
    .where(ne(members.points, counted));
}

function sumOfEntries(memberId: number | typeof members.id) {
  return sql<number>`(select cast(coalesce(sum(${pointEntries.points}), 0) as integer) from ${pointEntries} where ${pointEntries.memberId} = ${memberId})`;
}
