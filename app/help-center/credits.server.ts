import { and, eq, inArray } from "drizzle-orm";
import { POINTS, pointCause } from "#app/accounts/points.ts";
import { creditPoints } from "#app/accounts/points.server.ts";
import { notificationCause } from "#app/notifications/inbox.ts";
import { tell, untell } from "#app/notifications/inbox.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { articleCredits } from "#db/schema/help-center.ts";

interface By {
  actorId: number;
  at: Date;
}

/**
 * Leaves an article with exactly these people credited, each of them told and given points; nobody takes all of it back.
 *
 * Who was imported or has left is credited too, but there is nobody to tell or to reward.
 */
export async function settleCredits(
  tx: Tx,
  articleId: number,
  memberIds: readonly number[],
  { actorId, at }: By,
) {
  const stored = await tx
    .select({ memberId: articleCredits.memberId })
    .from(articleCredits)
    .where(eq(articleCredits.articleId, articleId));
  const wanted = new Set(memberIds);
  const gone = stored.map(({ memberId }) => memberId).filter((id) => !wanted.has(id));
  const present = await findPresent(tx, [...wanted]);

  if (wanted.size > 0) {
    const rows = [...wanted].map((memberId) => ({
      articleId,
      memberId,
      shows: "name" as const,
      creditedAt: at,
    }));
    await tx.insert(articleCredits).values(rows).onConflictDoNothing();
  }
  if (gone.length > 0) {
    await tx
      .delete(articleCredits)
      .where(and(eq(articleCredits.articleId, articleId), inArray(articleCredits.memberId, gone)));
    await untell(
      tx,
      gone.map((id) => causeFor(articleId, id)),
    );
  }
  // Always lowest first: two articles that credit the same people must not wait for each other.
  for (const memberId of [...gone, ...present].sort((one, other) => one - other)) {
    const points = wanted.has(memberId) ? POINTS.articleCredit : 0;
    await creditPoints(tx, { memberId, cause: pointCause.articleCredit(articleId), points, at });
    if (points > 0) {
      const cause = causeFor(articleId, memberId);
      await tell(tx, {
        memberIds: [memberId],
        kind: "article_credit",
        cause,
        articleId,
        actorId,
        at,
      });
    }
  }
}

/** One for each person, so that a passage taken out later untells its author alone. */
const causeFor = (articleId: number, memberId: number) =>
  `${notificationCause.articleCredit(articleId)}/${memberId}`;

async function findPresent(tx: Tx, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: members.id, sourceHost: members.sourceHost, deletedAt: members.deletedAt })
    .from(members)
    .where(inArray(members.id, [...ids]));
  return rows
    .filter(({ sourceHost, deletedAt }) => sourceHost === null && deletedAt === null)
    .map(({ id }) => id);
}
