import { and, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { holdMembers } from "#app/accounts/points.server.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { votes } from "#db/schema/forum.ts";
import { recountVotes } from "./counters.server.ts";
import { holdPost, judgePostSight } from "./holding.server.ts";
import { judgePace } from "./pace.server.ts";
import type { PostKind } from "./states.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { judgeVote } from "./voting.ts";

export interface VoteInput {
  postId: number;
  /** Whether the voter has this problem too, or found the answer helpful; false takes the vote back. */
  wanted: boolean;
}

/**
 * Leaves the voter with the vote they wanted on a post.
 *
 * Score and points are recounted from their rows, so a double click or two tabs can't count one opinion twice.
 */
export async function castVote(
  db: Db,
  voter: MemberActor,
  { postId, wanted }: VoteInput,
  now = new Date(),
): Promise<ThreadPlace & { kind: PostKind; score: number }> {
  mustBeAllowed(voter, "vote");
  return db.transaction(async (tx) => {
    const { thread, post } = await holdPost(tx, postId);
    await judgePostSight(tx, voter, { thread, post });
    judgeVote(voter, post, thread);

    await holdMembers(tx, [voter.id, post.authorId]);
    if (wanted) await recordVote(tx, postId, voter, now);
    else await withdrawVote(tx, postId, voter.id);
    const score = await recountVotes(tx, post, now);
    return { threadId: thread.id, slug: thread.slug, kind: post.kind, score };
  });
}

/** A vote that is there already stays, and costs nothing of the voter's pace. */
async function recordVote(tx: Tx, postId: number, voter: MemberActor, castAt: Date) {
  const own = and(eq(votes.postId, postId), eq(votes.voterId, voter.id));
  if ((await tx.$count(votes, own)) > 0) return;
  await judgePace(tx, voter, "vote", castAt);
  await tx.insert(votes).values({ postId, voterId: voter.id, castAt });
}

async function withdrawVote(tx: Tx, postId: number, voterId: number) {
  await tx.delete(votes).where(and(eq(votes.postId, postId), eq(votes.voterId, voterId)));
}
