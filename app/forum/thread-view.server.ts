import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, solutions, tags, threads, threadTags } from "#db/schema/forum.ts";
import { importedSites } from "#db/schema/imports.ts";
import { follows } from "#db/schema/notifications.ts";
import { abilitiesOnThread } from "./abilities.ts";
import {
  nearestPage,
  orderAnswers,
  pageOfAnswers,
  preferredOver,
  type AnswerSort,
} from "./answer-list.ts";
import { judgeSight } from "./visibility.ts";
import { readPosts, visibleTo } from "./thread-posts.server.ts";
import { outdatedAfter, type SolutionView, type ThreadView } from "./thread-view.ts";
import { readTopicPath } from "./topic-index.server.ts";

export interface ThreadPage {
  sort: AnswerSort;
  /** As the address has it. */
  page: string | null;
  /** The post all of whose comments the reader wants. */
  allCommentsOf: number | null;
}

/**
 * A thread as one reader may see it, one page of its answers.
 *
 * Refuses as "gone" what was removed, and as not there what is hidden, held or was never written.
 */
export async function readThreadView(
  db: Db,
  actor: Actor,
  threadId: number,
  { sort, page: askedPage, allCommentsOf }: ThreadPage,
  now = new Date(),
): Promise<ThreadView> {
  const { thread, visibilityBy, isAttributable, askerActiveAt } = await readHead(db, threadId);
  judgeSight(actor, { visibility: thread.visibility, authorId: thread.askerId, visibilityBy });

  const answers = await readStandings(db, actor, threadId);
  const accepted = await readSolutions(db, threadId);
  const standingOf = new Map(answers.map((answer) => [answer.id, answer]));
  const pinned = accepted.filter(({ postId }) => standingOf.has(postId));
  const solutionIds = new Set(pinned.map(({ postId }) => postId));
  const others = orderAnswers(
    answers.filter((answer) => !solutionIds.has(answer.id)),
    sort,
  );
  const { page, pages } = nearestPage(askedPage, others.length);
  const onPage = others.slice((page - 1) * pageOfAnswers, page * pageOfAnswers);
  const shownSolutions = page === 1 ? pinned : [];

  const standing = { ...thread, askerActiveAt };
  const { views, people } = await readPosts(db, {
    actor,
    thread: standing,
    ids: [
      thread.questionId,
      ...shownSolutions.map(({ postId }) => postId),
      ...onPage.map(({ id }) => id),
    ],
    solutionIds,
    allCommentsOf,
    alsoNamed: [thread.stateChangedBy, ...shownSolutions.map(({ acceptedBy }) => acceptedBy)],
    now,
  });
  const question = views.get(thread.questionId);
  if (!question) throw new Refusal("not_found", "errors.not-found");

  const nameOf = (id: number | null) => (id === null ? null : (people.get(id) ?? null));
  const byAge = orderAnswers(answers, "oldest").map(({ id }) => id);
  const topicPath = await readTopicPath(db, thread.topicId);
  const followed = await readFollows(db, actor, threadId);

  return {
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    lang: thread.lang,
    state: thread.state,
    closeReason: thread.closeReason,
    solvedNote: thread.solvedNote,
    stateChangedAt: thread.stateChangedAt,
    stateChangedBy: nameOf(thread.stateChangedBy),
    isLocked: thread.lockedAt !== null,
    visibility: thread.visibility,
    asker: question.author,
    createdAt: thread.createdAt,
    activeAt: thread.activeAt,
    isOutdated: now.getTime() - thread.activeAt.getTime() > outdatedAfter,
    answerCount: thread.answerCount,
    sameProblemCount: thread.sameProblemCount,
    viewCount: thread.viewCount,
    hasOfficial: thread.hasOfficial,
    topic: topicPath.topic,
    parentTopic: topicPath.parent,
    tags: await readTags(db, threadId),
    facts: topicPath.askFields.flatMap(({ key, label }) => {
      const value = thread.askFields[key];
      return value ? [{ label, value }] : [];
    }),
    duplicateOf: await readDuplicate(db, thread),
    duplicateOfArticleId: thread.state === "duplicate" ? thread.duplicateOfArticleId : null,
    question,
    solutions: shownSolutions.flatMap(({ postId, ...acceptance }, index): SolutionView[] => {
      const view = views.get(postId);
      if (!view) return [];
      const { acceptedAt, acceptedAs, acceptedBy } = acceptance;
      return [
        {
          ...view,
          number: index + 1,
          acceptedAt,
          acceptedAs,
          acceptedBy: nameOf(acceptedBy),
          isAcceptedByAsker: acceptedBy === null || acceptedBy === thread.askerId,
          postedAs: byAge.indexOf(postId) + 1,
        },
      ];
    }),
    solutionCount: pinned.length,
    answers: onPage.flatMap(({ id }, index) => {
      const view = views.get(id);
      const number = pinned.length + (page - 1) * pageOfAnswers + index + 1;
      return view ? [{ ...view, number }] : [];
    }),
    otherAnswers: others.length,
    preferred: preferredOver(standingOf.get(pinned[0]?.postId ?? 0), others),
    sort,
    page,
    pages,
    ...followed,
    isMine: thread.askerId !== null && thread.askerId === actor.id,
    may: abilitiesOnThread(actor, standing),
    isIndexed: thread.visibility === "public" && thread.answerCount > 0 && isAttributable !== false,
  };
}

async function readHead(db: Db, threadId: number) {
  const askersPosts = sql`(select max(theirs.created_at) from ${posts} as theirs where theirs.thread_id = ${threads.id} and theirs.author_id = ${threads.askerId} and theirs.visibility = 'public')`;
  const [head] = await db
    .select({
      thread: threads,
      visibilityBy: posts.visibilityBy,
      isAttributable: importedSites.isAttributable,
      askerActiveAt: sql<Date | null>`${askersPosts}`.mapWith(posts.createdAt),
    })
    .from(threads)
    .leftJoin(posts, eq(posts.id, threads.questionId))
    .leftJoin(importedSites, eq(importedSites.host, threads.sourceHost))
    .where(eq(threads.id, threadId));
  if (!head || head.thread.questionId === null) throw new Refusal("not_found", "errors.not-found");
  return { ...head, thread: { ...head.thread, questionId: head.thread.questionId } };
}

/** What decides about the order of the answers that the actor may see: all of them, a few numbers each. */
async function readStandings(db: Db, actor: Actor, threadId: number) {
  const rows = await db
    .select({
      id: posts.id,
      createdAt: posts.createdAt,
      score: posts.score,
      officialAt: posts.officialAt,
      pickedAt: posts.pickedAt,
    })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.kind, "answer"), visibleTo(actor)));
  return rows.map(({ officialAt, pickedAt, ...row }) => ({
    ...row,
    isOfficial: officialAt !== null,
    isPicked: pickedAt !== null,
  }));
}

async function readSolutions(db: Db, threadId: number) {
  return db
    .select({
      postId: solutions.postId,
      acceptedAt: solutions.acceptedAt,
      acceptedAs: solutions.acceptedAs,
      acceptedBy: solutions.acceptedBy,
    })
    .from(solutions)
    .where(eq(solutions.threadId, threadId))
    .orderBy(asc(solutions.acceptedAt), asc(solutions.postId));
}

async function readTags(db: Db, threadId: number): Promise<string[]> {
  const rows = await db
    .select({ name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(eq(threadTags.threadId, threadId))
    .orderBy(asc(threadTags.position), asc(tags.name));
  return rows.map(({ name }) => name);
}

async function readFollows(db: Db, actor: Actor, threadId: number) {
  const mine =
    actor.id === null
      ? sql<number>`0`
      : sql<number>`case when ${follows.memberId} = ${actor.id} then 1 else 0 end`;
  const [row] = await db
    .select({ followers: count(), mine: sql`coalesce(max(${mine}), 0)`.mapWith(Number) })
    .from(follows)
    .where(eq(follows.threadId, threadId));
  return { followers: row?.followers ?? 0, isFollowing: row?.mine === 1 };
}

type ThreadRow = typeof threads.$inferSelect;

/** The thread that this one repeats, if everybody may read it. */
async function readDuplicate(db: Db, { state, duplicateOfThreadId }: ThreadRow) {
  if (state !== "duplicate" || duplicateOfThreadId === null) return null;
  const [target] = await db
    .select({ id: threads.id, slug: threads.slug, title: threads.title, lang: threads.lang })
    .from(threads)
    .where(and(eq(threads.id, duplicateOfThreadId), eq(threads.visibility, "public")));
  return target ?? null;
}
