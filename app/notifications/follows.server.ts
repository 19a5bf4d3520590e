import { and, count, eq, inArray } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { follows } from "#db/schema/notifications.ts";

/** Lets a member hear of what happens in a thread. Following twice is following. */
export async function follow(tx: Tx, memberId: number, threadId: number, at: Date) {
  await tx.insert(follows).values({ memberId, threadId, followedAt: at }).onConflictDoNothing();
}

/** Ends it. What was told stays in the inbox. */
export async function unfollow(tx: Tx, memberId: number, threadId: number) {
  await tx
    .delete(follows)
    .where(and(eq(follows.memberId, memberId), eq(follows.threadId, threadId)));
}

export async function isFollowing(
  db: Queries,
  memberId: number,
  threadId: number,
): Promise<boolean> {
  const rows = await db
    .select({ memberId: follows.memberId })
    .from(follows)
    .where(and(eq(follows.memberId, memberId), eq(follows.threadId, threadId)));
  return rows.length > 0;
}

/** Which of these threads a member follows. */
export async function findFollowed(
  db: Queries,
  memberId: number,
  threadIds: readonly number[],
): Promise<Set<number>> {
  if (threadIds.length === 0) return new Set();
  const rows = await db
    .select({ threadId: follows.threadId })
    .from(follows)
    .where(and(eq(follows.memberId, memberId), inArray(follows.threadId, [...threadIds])));
  return new Set(rows.map((row) => row.threadId));
}

/** The members to tell of something in a thread. */
export async function followersOf(tx: Queries, threadId: number): Promise<number[]> {
  const rows = await tx
    .select({ memberId: follows.memberId })
    .from(follows)
    .where(eq(follows.threadId, threadId));
  return rows.map((row) => row.memberId);
}

export async function countFollowers(db: Queries, threadId: number): Promise<number> {
  const [row] = await db
    .select({ many: count() })
    .from(follows)
    .where(eq(follows.threadId, threadId));
  return row?.many ?? 0;
}
