import { and, count, eq, sql } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import type { Db } from "#app/platform/database.server.ts";
import { descriptionOf } from "#app/content/excerpts.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { importedSites } from "#db/schema/imports.ts";
import { follows } from "#db/schema/notifications.ts";
import { abilitiesOnThread } from "./abilities.ts";
import { nearestPage, pageOfAnswers, sortAnswers, type AnswerSort } from "./answer-list.ts";
import { findOutvoting } from "./answer-order.ts";
import { askerActivity } from "./counters.server.ts";
import { listThreadTags } from "./tags.server.ts";
import { readPosts, readStandings } from "./thread-posts.server.ts";
import { outdatedAfter, type SolutionView, type ThreadView } from "./thread-view.ts";
import { readTopicPath } from "./topic-tree.server.ts";
import { isAuthor, judgeSight } from "./visibility.ts";

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
  const { thread, visibilityBy, isAttributable } = await readHead(db, threadId);
  judgeSight(actor, { visibility: thread.visibility, authorId: thread.askerId, visibilityBy });

  const answers = await readStandings(db, actor, threadId);
  const ordered = sortAnswers(answers, "best");
  const pinned = ordered.filter(({ acceptedAt }) => acceptedAt !== null);
  const others = sortAnswers(
    answers.filter(({ acceptedAt }) => acceptedAt === null),
    sort,
  );
  const { page, pages } = nearestPage(askedPage, others.length);
  const onPage = others.slice((page - 1) * pageOfAnswers, page * pageOfAnswers);
  const shownSolutions = page === 1 ? pinned : [];

  const standing = { ...thread, askerActiveAt: await readAskersActivity(db, actor, thread) };
  const { views, people } = await readPosts(db, {
    actor,
    thread: standing,
    ids: [thread.questionId, ...shownSolutions.map(({ id }) => id), ...onPage.map(({ id }) => id)],
    acceptances: new Map(pinned.map((solution) => [solution.id, solution])),
    allCommentsOf,
    alsoNamed: [thread.stateChangedBy, ...shownSolutions.map(({ acceptedBy }) => acceptedBy)],
    now,
  });
  const question = views.get(thread.questionId);
  if (!question) throw new Refusal("not_found", "errors.not-found");

  const nameOf = (id: number | null) => (id === null ? null : (people.get(id) ?? null));
  const byAge = sortAnswers(answers, "oldest").map(({ id }) => id);
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
    tags: await listThreadTags(db, threadId),
    facts: topicPath.askFields.flatMap((field) => {
      const value = thread.askFields[field.key];
      if (!value) return [];
      const option = field.options?.find((one) => Object.values(one).includes(value));
      return [{ label: field.label, value: option ?? { en: value } }];
    }),
    duplicateOf: await readDuplicate(db, thread),
    duplicateOfArticleId: thread.state === "duplicate" ? thread.duplicateOfArticleId : null,
    question,
    solutions: shownSolutions.flatMap((solution, index): SolutionView[] => {
      const view = views.get(solution.id);
      if (!view || !solution.acceptedAt) return [];
      const { id, acceptedAt, acceptedAs, acceptedBy } = solution;
      return [
        {
          ...view,
          number: index + 1,
          acceptedAt,
          acceptedAs: acceptedAs ?? "asker",
          acceptedBy: nameOf(acceptedBy),
          isAcceptedByAsker: acceptedAs === "asker" || acceptedAs === "import",
          postedAs: byAge.indexOf(id) + 1,
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
    preferred: findOutvoting(ordered),
    sort,
    page,
    pages,
    ...followed,
    isMine: thread.askerId !== null && thread.askerId === actor.id,
    may: abilitiesOnThread(actor, standing),
    description: await readDescription(db, pinned[0]?.id ?? thread.questionId),
    isIndexed: thread.visibility === "public" && thread.answerCount > 0 && isAttributable !== false,
  };
}

async function readHead(db: Db, threadId: number) {
  const [head] = await db
    .select({
      thread: threads,
      visibilityBy: posts.visibilityBy,
      isAttributable: importedSites.isAttributable,
    })
    .from(threads)
    .leftJoin(posts, eq(posts.id, threads.questionId))
    .leftJoin(importedSites, eq(importedSites.host, threads.sourceHost))
    .where(eq(threads.id, threadId));
  if (!head || head.thread.questionId === null) throw new Refusal("not_found", "errors.not-found");
  return { ...head, thread: { ...head.thread, questionId: head.thread.questionId } };
}

/** When the asker was last heard of: asked for only where somebody else might accept an answer. */
async function readAskersActivity(db: Db, actor: Actor, thread: ThreadRow) {
  return may(actor, "accept-for-silent-asker") && !isAuthor(actor, { authorId: thread.askerId })
    ? askerActivity(db, thread, 0)
    : null;
}

async function readDescription(db: Db, postId: number): Promise<string> {
  const [post] = await db
    .select({ beginning: sql<string>`substr(${posts.text}, 1, 400)` })
    .from(posts)
    .where(eq(posts.id, postId));
  return descriptionOf(post?.beginning ?? "");
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
