import { and, count, eq, isNotNull, ne, sql } from "drizzle-orm";
import {
  pointsForHelpful,
  pointsForSameProblem,
  POINTS,
  pointCause,
} from "#app/accounts/points.ts";
import { creditPoints, holdMember, recountStandingPosts } from "#app/accounts/points.server.ts";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { posts, solutions, threads, votes } from "#db/schema/forum.ts";
import type { PostRow, ThreadRow } from "./holding.server.ts";

/** Makes the score of a question or answer what its votes say, and its author's points with it. */
export async function recountVotes(
  tx: Tx,
  post: Pick<PostRow, "id" | "kind" | "threadId" | "authorId" | "visibility" | "importedUp">,
  at: Date,
): Promise<number> {
  const members = await tx.$count(votes, eq(votes.postId, post.id));
  const score = members + post.importedUp;
  await tx.update(posts).set({ score }).where(eq(posts.id, post.id));
  if (post.kind === "question")
    await tx.update(threads).set({ sameProblemCount: score }).where(eq(threads.id, post.threadId));
  await creditPoints(tx, { ...votePointsOf(post, members), at });
  return score;
}

/** What a post earns its author by members' votes. What isn't public earns nothing. */
export function votePointsOf(
  post: Pick<PostRow, "id" | "kind" | "authorId" | "visibility">,
  memberVotes: number,
) {
  const isQuestion = post.kind === "question";
  const earned = isQuestion ? pointsForSameProblem(memberVotes) : pointsForHelpful(memberVotes);
  return {
    memberId: post.authorId,
    cause: isQuestion ? pointCause.sameProblem(post.id) : pointCause.helpful(post.id),
    points: post.visibility === "public" ? earned : 0,
  };
}

/** What a solution earns its author: nothing by one's own judgement. */
export function solutionPointsOf(
  answer: Pick<PostRow, "id" | "authorId" | "visibility">,
  solution: { acceptedBy: number | null } | undefined,
  askerId: number | null,
) {
  const isEarned =
    solution !== undefined &&
    answer.visibility === "public" &&
    answer.authorId !== askerId &&
    answer.authorId !== solution.acceptedBy;
  return {
    memberId: answer.authorId,
    cause: pointCause.solution(answer.id),
    points: isEarned ? POINTS.solution : 0,
  };
}

/** Makes a thread's numbers what its rows say. Gives how many solutions it has. */
export async function recountThread(tx: Tx, threadId: number): Promise<number> {
  const isPublicAnswer = and(
    eq(posts.threadId, threadId),
    eq(posts.kind, "answer"),
    eq(posts.visibility, "public"),
  );
  const answerCount = await tx.$count(posts, isPublicAnswer);
  const officials = await tx.$count(posts, and(isPublicAnswer, isNotNull(posts.officialAt)));
  const solutionCount = await tx.$count(solutions, eq(solutions.threadId, threadId));
  await tx
    .update(threads)
    .set({ answerCount, solutionCount, hasOfficial: officials > 0 })
    .where(eq(threads.id, threadId));
  return solutionCount;
}

/** Makes the last activity the last public post or edit. */
export async function recountActivity(tx: Tx, thread: ThreadRow) {
  const [last] = await tx
    .select({
      written: sql<Date | null>`max(${posts.createdAt})`.mapWith(nullable(posts.createdAt)),
      edited: sql<Date | null>`max(${posts.editedAt})`.mapWith(nullable(posts.createdAt)),
    })
    .from(posts)
    .where(and(eq(posts.threadId, thread.id), eq(posts.visibility, "public")));
  const times = [last?.written, last?.edited].filter((time) => time != null);
  if (times.length === 0) return;
  const activeAt = new Date(Math.max(...times.map((time) => time.getTime())));
  await tx.update(threads).set({ activeAt }).where(eq(threads.id, thread.id));
}

const nullable = (column: typeof posts.createdAt) => (value: unknown) =>
  value === null ? null : (column.mapFromDriverValue(value as never) as Date);

export async function recountComments(tx: Tx, parentId: number) {
  const [counted] = await tx
    .select({ many: count() })
    .from(posts)
    .where(and(eq(posts.parentId, parentId), eq(posts.visibility, "public")));
  await tx
    .update(posts)
    .set({ commentCount: counted?.many ?? 0 })
    .where(eq(posts.id, parentId));
}

/** Counts an author's public posts anew: three of them end being new. */
export async function recountStanding(tx: Tx, memberId: number | null) {
  if (memberId === null) return;
  await holdMember(tx, memberId);
  const standing = and(eq(posts.authorId, memberId), eq(posts.visibility, "public"));
  await recountStandingPosts(tx, memberId, await tx.$count(posts, standing));
}

/**
 * Lets the search know that a thread or one of its posts has changed. Where words were changed or taken away, nobody
 * finds the thread by them from this moment.
 */
export async function reindexThread(tx: Tx, threadId: number, withdraws: boolean, at: Date) {
  await queueDocument(tx, { kind: "thread", subjectId: threadId }, { withdraws, at });
}

/** When the asker last wrote, edited or decided anything in a thread. */
export async function askerActivity(
  db: Queries,
  thread: ThreadRow,
  exceptPostId: number,
): Promise<Date | null> {
  if (thread.askerId === null) return null;
  const written = await db
    .select({ createdAt: posts.createdAt, editedAt: posts.editedAt, editedBy: posts.editedBy })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, thread.id),
        eq(posts.authorId, thread.askerId),
        ne(posts.id, exceptPostId),
      ),
    );
  const times = written.flatMap((post) => [
    post.createdAt,
    ...(post.editedAt && post.editedBy === thread.askerId ? [post.editedAt] : []),
  ]);
  if (thread.stateChangedBy === thread.askerId) times.push(thread.stateChangedAt);
  return times.length === 0 ? null : new Date(Math.max(...times.map((time) => time.getTime())));
}
