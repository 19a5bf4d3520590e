import { and, count, eq, gt, or } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { pageOfAnswers, sortAnswers } from "./answer-list.ts";
import { judgePostSight, type PostRow } from "./holding.server.ts";
import { readStandings, visibleTo } from "./thread-posts.server.ts";
import { commentsOnPage } from "./thread-view.ts";

export interface PostPlace {
  thread: { id: number; slug: string };
  /** The page of the thread that holds it, in the usual order. */
  page: number;
  /** The post whose comments must all be shown for this one to be on the page. */
  allCommentsOf: number | null;
}

/** Finds where in its thread a post stands. Refuses one that the actor may not see, and one of another thread. */
export async function readPostPlace(
  db: Db,
  actor: Actor,
  threadId: number,
  postId: number,
): Promise<PostPlace> {
  const [found] = await db
    .select({ thread: threads, post: posts })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)));
  if (!found) throw new Refusal("not_found", "errors.not-found");
  await judgePostSight(db, actor, found);

  const { thread, post } = found;
  const answerId = post.kind === "comment" ? post.parentId : post.id;
  return {
    thread: { id: thread.id, slug: thread.slug },
    page: answerId === thread.questionId ? 1 : await pageOf(db, actor, threadId, answerId),
    allCommentsOf: post.kind === "comment" && (await isFarBack(db, actor, post)) ? answerId : null,
  };
}

async function pageOf(db: Db, actor: Actor, threadId: number, answerId: number | null) {
  const answers = await readStandings(db, actor, threadId);
  const others = sortAnswers(
    answers.filter(({ acceptedAt }) => acceptedAt === null),
    "best",
  );
  const place = others.findIndex(({ id }) => id === answerId);
  return place < 0 ? 1 : Math.floor(place / pageOfAnswers) + 1;
}

/** Whether so many comments came after it that the page does not hold it. */
async function isFarBack(db: Db, actor: Actor, comment: PostRow) {
  const [later] = await db
    .select({ number: count() })
    .from(posts)
    .where(
      and(
        eq(posts.parentId, comment.parentId ?? 0),
        visibleTo(actor),
        or(
          gt(posts.createdAt, comment.createdAt),
          and(eq(posts.createdAt, comment.createdAt), gt(posts.id, comment.id)),
        ),
      ),
    );
  return (later?.number ?? 0) >= commentsOnPage.held;
}
