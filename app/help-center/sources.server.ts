import { and, asc, eq, inArray } from "drizzle-orm";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { postRevisions, posts, solutions, threads, topics } from "#db/schema/forum.ts";
import { passagesOf } from "./passages.ts";
import type { SourceAnswer } from "./promotion.ts";
import type { PassageRef } from "./provenance.ts";

export interface SourcePost extends SourceAnswer {
  kind: "question" | "answer" | "comment";
  threadId: number;
  author: Person | null;
  lang: string;
  at: Date;
  score: number;
}

/** A thread as the editor shows it beside the draft. */
export interface SourceThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  visibility: string;
  state: string;
  solutionCount: number;
  hasOfficial: boolean;
  sameProblemCount: number;
  viewCount: number;
  topicId: number;
  topicParentId: number | null;
  /** The question, then the answers, those first that solve it or are official. Only public ones. */
  posts: SourcePost[];
}

/** Reads threads with all that can be picked from them; one that isn't there is left out. */
export async function readSourceThreads(
  db: Queries,
  threadIds: readonly number[],
  { withComments = false }: { withComments?: boolean } = {},
): Promise<SourceThread[]> {
  if (threadIds.length === 0) return [];
  const found = await db
    .select({ thread: threads, topicParentId: topics.parentId })
    .from(threads)
    .leftJoin(topics, eq(topics.id, threads.topicId))
    .where(inArray(threads.id, [...threadIds]))
    .orderBy(asc(threads.id));
  const shown = await readPosts(db, threadIds, withComments);
  return found.map(({ thread, topicParentId }) => ({
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    lang: thread.lang,
    visibility: thread.visibility,
    state: thread.state,
    solutionCount: thread.solutionCount,
    hasOfficial: thread.hasOfficial,
    sameProblemCount: thread.sameProblemCount,
    viewCount: thread.viewCount,
    topicId: thread.topicId,
    topicParentId,
    posts: shown.filter(({ threadId }) => threadId === thread.id).sort(byWeight),
  }));
}

async function readPosts(db: Queries, threadIds: readonly number[], withComments: boolean) {
  const kinds = ["question", "answer", ...(withComments ? (["comment"] as const) : [])] as const;
  const rows = await db
    .select({ post: posts, acceptedAt: solutions.acceptedAt })
    .from(posts)
    .leftJoin(solutions, eq(solutions.postId, posts.id))
    .where(
      and(
        inArray(posts.threadId, [...threadIds]),
        inArray(posts.kind, [...kinds]),
        eq(posts.visibility, "public"),
      ),
    )
    .orderBy(asc(posts.createdAt), asc(posts.id));
  const people = await readPeople(
    db,
    rows.map(({ post }) => post.authorId),
  );
  return rows.map(({ post, acceptedAt }): SourcePost => {
    const author = post.authorId === null ? null : (people.get(post.authorId) ?? null);
    return {
      id: post.id,
      threadId: post.threadId,
      kind: post.kind,
      revision: post.revision,
      markdown: post.markdown,
      passages: passagesOf(post.markdown, author?.name ?? undefined),
      author,
      lang: post.lang,
      at: post.createdAt,
      score: post.score,
      isSolution: acceptedAt !== null,
      isOfficial: post.officialAt !== null,
    };
  });
}

/** Sorting keeps the order of equals, so what weighs the same stays oldest first. */
function byWeight(one: SourcePost, other: SourcePost) {
  return weight(other) - weight(one) || other.score - one.score;
}

function weight(post: SourcePost) {
  if (post.kind === "question") return 4;
  if (post.kind === "comment") return 0;
  return post.isSolution ? 3 : post.isOfficial ? 2 : 1;
}

/** A version of a post that blocks refer to. */
export interface SourceRevision {
  markdown: string;
  threadId: number;
  authorId: number | null;
  visibility: string;
}

export const revisionKey = ({ postId, revision }: Pick<PassageRef, "postId" | "revision">) =>
  `${postId}.${revision}`;

/** The stored Markdown of every version of a post that is referred to, by `revisionKey`. */
export async function readRevisions(
  db: Queries,
  refs: readonly PassageRef[],
): Promise<Map<string, SourceRevision>> {
  const postIds = [...new Set(refs.map(({ postId }) => postId))];
  const revisions = new Map<string, SourceRevision>();
  if (postIds.length === 0) return revisions;
  const current = await db.select().from(posts).where(inArray(posts.id, postIds));
  const earlier = await db
    .select()
    .from(postRevisions)
    .where(inArray(postRevisions.postId, postIds));
  const byId = new Map(current.map((post) => [post.id, post]));
  for (const { postId, number, markdown } of earlier) {
    const post = byId.get(postId);
    if (post)
      revisions.set(revisionKey({ postId, revision: number }), { ...about(post), markdown });
  }
  for (const post of current) {
    const { id: postId, revision, markdown } = post;
    revisions.set(revisionKey({ postId, revision }), { ...about(post), markdown });
  }
  return revisions;
}

function about({ threadId, authorId, visibility }: typeof posts.$inferSelect) {
  return { threadId, authorId, visibility };
}
