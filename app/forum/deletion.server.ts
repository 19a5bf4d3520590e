import { and, eq, ne } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { creditPoints } from "#app/accounts/points.server.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { notificationCause } from "#app/notifications/inbox.ts";
import { untell } from "#app/notifications/inbox.server.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { posts, threads, votes } from "#db/schema/forum.ts";
import {
  recountActivity,
  recountComments,
  recountStanding,
  recountThread,
  reindexThread,
  votePointsOf,
} from "./counters.server.ts";
import { judgeDeletion } from "./deletion.ts";
import { holdPost, judgePostSight, type PostRow, type ThreadRow } from "./holding.server.ts";
import { undoSolution } from "./solutions.server.ts";
import type { PostKind } from "./states.ts";
import { recountTagsOf } from "./tags.server.ts";
import type { ThreadPlace } from "./threads.server.ts";

/**
 * Takes one's own post out of sight, with everything it did: solution, points, counts, notifications, search.
 *
 * The words stay for the author and moderators. A question goes only while it has no answers.
 */
export async function deletePost(
  db: Db,
  actor: MemberActor,
  { postId }: { postId: number },
  now = new Date(),
): Promise<ThreadPlace & { kind: PostKind; parentId: number | null }> {
  mustBeAllowed(actor, "delete-post", true);
  return db.transaction(async (tx) => {
    const { thread, post } = await holdPost(tx, postId);
    await judgePostSight(tx, actor, { thread, post });
    judgeDeletion(actor, post, { answers: await countAnswers(tx, thread) });
    const place = {
      threadId: thread.id,
      slug: thread.slug,
      kind: post.kind,
      parentId: post.parentId,
    };
    if (post.visibility === "removed") return place;

    // What was never public is not "gone": for others it is as if it never was.
    const visibility = post.visibility === "public" ? "removed" : "hidden";
    const unseen = { ...post, visibility } as const;
    await tx
      .update(posts)
      .set({ visibility, visibilityAt: now, visibilityBy: actor.id })
      .where(eq(posts.id, postId));
    await undoEffects(tx, { thread, post: unseen, actor }, now);
    return place;
  });
}

interface Removed {
  thread: ThreadRow;
  post: PostRow;
  actor: MemberActor;
}

async function undoEffects(tx: Tx, { thread, post, actor }: Removed, at: Date) {
  if (post.kind === "question") {
    await tx.update(threads).set({ visibility: post.visibility }).where(eq(threads.id, thread.id));
  }
  await untell(tx, await causesOf(tx, post));
  if (post.kind === "answer") await undoSolution(tx, { thread, post, actor }, at);
  if (post.kind !== "comment") {
    const memberVotes = await tx.$count(votes, eq(votes.postId, post.id));
    await creditPoints(tx, { ...votePointsOf(post, memberVotes), at });
  }
  await recountStanding(tx, post.authorId);
  await recountThread(tx, thread.id);
  if (post.parentId !== null) await recountComments(tx, post.parentId);
  await recountActivity(tx, thread);
  if (post.kind === "question") await recountTagsOf(tx, thread.id);
  await reindexThread(tx, thread.id, true, at);
}

/** What had been told of the post and of what stands under it. */
async function causesOf(tx: Tx, post: PostRow): Promise<string[]> {
  if (post.kind === "comment") return [notificationCause.comment(post.id)];
  const comments = await tx.select({ id: posts.id }).from(posts).where(eq(posts.parentId, post.id));
  const own = post.kind === "answer" ? [notificationCause.answer(post.id)] : [];
  return [...own, ...comments.map((comment) => notificationCause.comment(comment.id))];
}

/** Answers of others stand even while they are held or hidden; only removed ones do not. */
async function countAnswers(tx: Tx, thread: ThreadRow): Promise<number> {
  return tx.$count(
    posts,
    and(eq(posts.threadId, thread.id), eq(posts.kind, "answer"), ne(posts.visibility, "removed")),
  );
}
