import { asc } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sections } from "#db/schema/help-center.ts";
import { countArticlesFrom, listWorkFromThread } from "./article-sources.server.ts";
import type { Draft } from "./articles.ts";
import { readEditedArticle, saveDraft, startDraft, type EditedArticle } from "./drafts.server.ts";
import { composeDraft, judgePromotion } from "./promotion.ts";
import { readSourceThreads, type SourceThread } from "./sources.server.ts";

export interface Promotion {
  /** The thread that is promoted first, then the others the article came from. */
  threads: SourceThread[];
  /** Every article of the thread that is kept. */
  articles: Awaited<ReturnType<typeof listWorkFromThread>>;
  /** How many these are: a form made now says so when it comes back. */
  known: number;
  /** The article that is being written; none before the first save. */
  article: EditedArticle | null;
  /** What the form starts with. */
  draft: Draft;
}

/**
 * Reads all that the promotion of a thread needs.
 *
 * Without a wish the youngest draft of the thread is gone on with; "new" begins another article, and a number
 * takes that article, whether the thread is among its sources yet or not.
 */
export async function readPromotion(
  db: Db,
  actor: MemberActor,
  threadId: number,
  {
    wish = null,
    withComments = false,
  }: { wish?: number | "new" | null; withComments?: boolean } = {},
): Promise<Promotion> {
  mustBeAllowed(actor, "edit-article");
  const [own] = await readSourceThreads(db, [threadId], { withComments });
  if (!own) throw new Refusal("not_found", "errors.not-found");
  judgePromotion(own);

  const articles = await listWorkFromThread(db, threadId);
  const draftId = articles.find(({ state }) => state === "draft")?.id ?? null;
  const articleId = wish === "new" ? null : (wish ?? draftId);
  const article = articleId === null ? null : await findEdited(db, actor, articleId);
  const others = (article?.threadIds ?? []).filter((id) => id !== threadId);
  return {
    threads: [own, ...(await readSourceThreads(db, others, { withComments }))],
    articles,
    known: await countArticlesFrom(db, threadId),
    article,
    draft: article?.draft ?? composeDraft(own, answersOf(own), await listPlaces(db)),
  };
}

/** The article, or nothing where somebody threw it away: what was typed for it can still begin a new one. */
async function findEdited(db: Db, actor: MemberActor, articleId: number) {
  try {
    return await readEditedArticle(db, actor, articleId);
  } catch (error) {
    if (error instanceof Refusal && error.reason === "not_found") return null;
    throw error;
  }
}

/**
 * Saves what was promoted: the first time as a new article, later into the article that it became.
 *
 * The thread becomes one of the article's sources.
 */
export async function savePromotion(
  db: Db,
  actor: MemberActor,
  input: {
    threadId: number;
    articleId: number | null;
    madeFrom: string;
    known: number;
    draft: Draft;
    keepThreadIds?: readonly number[];
  },
  now = new Date(),
): Promise<{ articleId: number }> {
  const { threadId, articleId, madeFrom, known, draft } = input;
  if (articleId === null) return startDraft(db, actor, { threadId, known, draft }, now);
  mustBeAllowed(actor, "edit-article");
  const [thread] = await readSourceThreads(db, [threadId]);
  if (!thread) throw new Refusal("not_found", "errors.not-found");
  judgePromotion(thread);
  const { keepThreadIds } = input;
  const saved = { articleId, madeFrom, draft, keepThreadIds, addThreadId: threadId };
  return saveDraft(db, actor, saved, now);
}

const answersOf = ({ posts }: SourceThread) => posts.filter(({ kind }) => kind === "answer");

async function listPlaces(db: Db) {
  return db
    .select({ id: sections.id, topicId: sections.topicId })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.id));
}
