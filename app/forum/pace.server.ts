import { and, desc, eq, gt } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { posts, votes } from "#db/schema/forum.ts";
import { paceOf, tooFast, type Paced } from "./pace.ts";

/**
 * Refuses one more post or vote than a member may write or cast within the time, with when to come back.
 *
 * What was deleted since counts too. Hold the member first, or two at once pass as one.
 * `RATE_LIMITS=off` lets everybody through.
 */
export async function judgePace(tx: Tx, actor: MemberActor, what: Paced, now: Date) {
  if (!environment().rateLimits) return;
  for (const pace of paceOf(actor, what)) {
    const since = new Date(now.getTime() - pace.minutes * 60_000);
    const first = await firstOfLast(tx, actor.id, { what, times: pace.times, since });
    if (first) throw tooFast(what, pace, first, now);
  }
}

/** When the first of so many was done, if there were so many since. */
async function firstOfLast(
  tx: Tx,
  memberId: number,
  { what, times, since }: { what: Paced; times: number; since: Date },
): Promise<Date | undefined> {
  if (what === "vote") {
    const [vote] = await tx
      .select({ at: votes.castAt })
      .from(votes)
      .where(and(eq(votes.voterId, memberId), gt(votes.castAt, since)))
      .orderBy(desc(votes.castAt))
      .limit(1)
      .offset(times - 1);
    return vote?.at;
  }
  const [post] = await tx
    .select({ at: posts.createdAt })
    .from(posts)
    .where(and(eq(posts.authorId, memberId), eq(posts.kind, what), gt(posts.createdAt, since)))
    .orderBy(desc(posts.createdAt))
    .limit(1)
    .offset(times - 1);
  return post?.at;
}
