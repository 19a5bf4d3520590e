import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { INBOX_PAGE, type InboxCursor, type NotificationKind } from "./inbox.ts";

interface News {
  memberIds: readonly (number | null)[];
  kind: NotificationKind;
  /** See `notificationCause`. */
  cause: string;
  threadId?: number | null;
  postId?: number | null;
  articleId?: number | null;
  /** Who did it: never told of it. */
  actorId: number | null;
  at: Date;
}

/**
 * Tells members of something, each once however often it is said.
 *
 * Call it in the transaction of the cause, so that nobody hears of what didn't happen.
 */
export async function tell(tx: Tx, { memberIds, actorId, at, ...news }: News) {
  const told = [...new Set(memberIds)]
    .filter((id): id is number => id !== null && id !== actorId)
    .sort((a, b) => a - b);
  for (let start = 0; start < told.length; start += 500) {
    const rows = told
      .slice(start, start + 500)
      .map((memberId) => ({ ...news, memberId, actorId, createdAt: at, readAt: null }));
    await tx.insert(notifications).values(rows).onConflictDoNothing();
  }
}

/** Takes back what was told of a cause, read or not. */
export async function untell(tx: Tx, cause: string | readonly string[]) {
  const causes = typeof cause === "string" ? [cause] : [...cause];
  for (let start = 0; start < causes.length; start += 500) {
    const some = causes.slice(start, start + 500);
    await tx.delete(notifications).where(inArray(notifications.cause, some));
  }
}

export async function countUnread(db: Queries, memberId: number): Promise<number> {
  const [row] = await db
    .select({ many: count() })
    .from(notifications)
    .where(and(eq(notifications.memberId, memberId), isNull(notifications.readAt)));
  return row?.many ?? 0;
}

export interface InboxRow {
  id: number;
  kind: NotificationKind;
  threadId: number | null;
  postId: number | null;
  articleId: number | null;
  actor: { handle: string; displayName: string; isDeleted: boolean } | null;
  createdAt: Date;
  readAt: Date | null;
}

/** A page of what a member was told, newest first, and where the next page begins. */
export async function listInbox(
  db: Queries,
  memberId: number,
  {
    after = null,
    limit = INBOX_PAGE,
    isUnreadOnly = false,
  }: { after?: InboxCursor | null; limit?: number; isUnreadOnly?: boolean } = {},
): Promise<{ rows: InboxRow[]; next: InboxCursor | null }> {
  const older = after
    ? sql`(${notifications.createdAt}, ${notifications.id}) < (${sql.param(after.createdAt, notifications.createdAt)}, ${sql.param(after.id, notifications.id)})`
    : undefined;
  const found = await db
    .select({
      id: notifications.id,
      kind: notifications.kind,
      threadId: notifications.threadId,
      postId: notifications.postId,
      articleId: notifications.articleId,
      handle: members.handle,
      displayName: members.displayName,
      deletedAt: members.deletedAt,
      createdAt: notifications.createdAt,
      readAt: notifications.readAt,
    })
    .from(notifications)
    .leftJoin(members, eq(members.id, notifications.actorId))
    .where(
      and(
        eq(notifications.memberId, memberId),
        isUnreadOnly ? isNull(notifications.readAt) : undefined,
        older,
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit + 1);
  const rows = found.slice(0, limit).map(({ handle, displayName, deletedAt, ...row }) => ({
    ...row,
    actor:
      handle === null || displayName === null
        ? null
        : { handle, displayName, isDeleted: deletedAt !== null },
  }));
  const last = rows.at(-1);
  const next = found.length > limit && last ? { createdAt: last.createdAt, id: last.id } : null;
  return { rows, next };
}

/** Marks one of the member's own notifications as read, or all. Somebody else's doesn't exist for them. */
export async function markRead(
  db: Db,
  member: MemberActor,
  which: { id: number } | "all",
  now = new Date(),
) {
  mustBeAllowed(member, "notifications");
  await db.transaction(async (tx) => {
    const own = eq(notifications.memberId, member.id);
    if (which !== "all") {
      const found = await tx.$count(notifications, and(own, eq(notifications.id, which.id)));
      if (found === 0) throw new Refusal("not_found", "notifications.not-found");
    }
    const chosen = which === "all" ? undefined : eq(notifications.id, which.id);
    await tx
      .update(notifications)
      .set({ readAt: now })
      .where(and(own, chosen, isNull(notifications.readAt)));
  });
}
