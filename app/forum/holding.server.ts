import { eq } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { goneMessage, judgeSight } from "./visibility.ts";

export type ThreadRow = typeof threads.$inferSelect;
export type PostRow = typeof posts.$inferSelect;

/**
 * Reads a thread and makes everybody who would write in it wait until this transaction ends.
 *
 * Every act of this room holds the thread first, then members, then tags: so what was judged stays true,
 * counts are exact and nobody waits in a circle.
 */
export async function holdThread(tx: Tx, threadId: number): Promise<ThreadRow> {
  const [thread] = await tx.lock(tx.select().from(threads).where(eq(threads.id, threadId)));
  if (!thread) throw new Refusal("not_found", "forum.not-found");
  return thread;
}

/** Reads a post with its thread held. */
export async function holdPost(
  tx: Tx,
  postId: number,
): Promise<{ thread: ThreadRow; post: PostRow }> {
  const [place] = await tx
    .select({ threadId: posts.threadId })
    .from(posts)
    .where(eq(posts.id, postId));
  if (!place) throw new Refusal("not_found", "forum.not-found");
  const thread = await holdThread(tx, place.threadId);
  return { thread, post: await readPost(tx, postId) };
}

/** The same without holding anything: for pages, which must not wait for writers. */
export async function readPostPlace(
  db: Queries,
  postId: number,
): Promise<{ thread: ThreadRow; post: PostRow }> {
  const post = await readPost(db, postId);
  const [thread] = await db.select().from(threads).where(eq(threads.id, post.threadId));
  if (!thread) throw new Refusal("not_found", "forum.not-found");
  return { thread, post };
}

/** Refuses a thread that isn't for these eyes. */
export async function judgeThreadSight(db: Queries, viewer: Actor, thread: ThreadRow) {
  if (thread.visibility === "public") return;
  const question = thread.questionId === null ? undefined : await readPost(db, thread.questionId);
  judgeSight(viewer, {
    visibility: thread.visibility,
    authorId: thread.askerId,
    visibilityBy: question?.visibilityBy ?? null,
  });
}

/** Refuses a post that isn't for these eyes, by itself or by where it stands. */
export async function judgePostSight(
  db: Queries,
  viewer: Actor,
  { thread, post }: { thread: ThreadRow; post: PostRow },
) {
  await judgeThreadSight(db, viewer, thread);
  if (post.parentId !== null) judgeSight(viewer, await readPost(db, post.parentId));
  judgeSight(viewer, post);
}

/** Refuses to change what is out of sight, in words for those who still see it. */
export function judgePublic(...seen: Pick<PostRow, "visibility" | "authorId" | "visibilityBy">[]) {
  for (const one of seen) {
    if (one.visibility === "removed") throw new Refusal("gone", goneMessage(one));
    if (one.visibility !== "public") throw new Refusal("conflict", "forum.not-public");
  }
}

/** What `judgePublic` looks at, of a thread. */
export const asSeen = (thread: ThreadRow) => ({
  visibility: thread.visibility,
  authorId: thread.askerId,
  visibilityBy: null,
});

export async function readPost(db: Queries, postId: number): Promise<PostRow> {
  const [post] = await db.select().from(posts).where(eq(posts.id, postId));
  if (!post) throw new Refusal("not_found", "forum.not-found");
  return post;
}
