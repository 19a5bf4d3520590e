import { and, count, eq, isNull } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { notifications } from "#db/schema/notifications.ts";
import type { NotificationKind } from "./inbox.ts";

/** How much of each kind a member has not read yet. */
export async function countUnreadByKind(
  db: Pick<Queries, "select">,
  memberId: number,
): Promise<Record<NotificationKind, number>> {
  const rows = await db
    .select({ kind: notifications.kind, many: count() })
    .from(notifications)
    .where(and(eq(notifications.memberId, memberId), isNull(notifications.readAt)))
    .groupBy(notifications.kind);
  const many = new Map(rows.map((row) => [row.kind, row.many]));
  return {
    answer: many.get("answer") ?? 0,
    comment: many.get("comment") ?? 0,
    solution: many.get("solution") ?? 0,
    article_credit: many.get("article_credit") ?? 0,
  };
}
