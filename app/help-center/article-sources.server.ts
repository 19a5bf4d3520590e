import { and, asc, count, desc, eq, inArray, ne } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { threads } from "#db/schema/forum.ts";
import { articles, articleSources } from "#db/schema/help-center.ts";

export interface ArticleFromThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  publishedAt: Date | null;
  verifiedAt: Date | null;
}

/** The articles that readers see and that came from a thread: its banner. */
export async function findArticlesFromThread(
  db: Queries,
  threadId: number,
): Promise<ArticleFromThread[]> {
  return db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      lang: articles.lang,
      publishedAt: articles.publishedAt,
      verifiedAt: articles.verifiedAt,
    })
    .from(articleSources)
    .innerJoin(articles, eq(articles.id, articleSources.articleId))
    .where(
      and(
        eq(articleSources.threadId, threadId),
        inArray(articles.state, ["published", "needs_another_look"]),
      ),
    )
    .orderBy(asc(articles.id));
}

/** Every article of a thread that is kept, for staff: those that wait first, the newest of them leading. */
export async function listWorkFromThread(db: Queries, threadId: number) {
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      lang: articles.lang,
      state: articles.state,
    })
    .from(articleSources)
    .innerJoin(articles, eq(articles.id, articleSources.articleId))
    .where(and(eq(articleSources.threadId, threadId), ne(articles.state, "archived")))
    .orderBy(desc(articles.id));
  return rows.sort((one, other) => Number(other.state === "draft") - Number(one.state === "draft"));
}

export async function countArticlesFrom(db: Queries, threadId: number): Promise<number> {
  const [row] = await db
    .select({ many: count() })
    .from(articleSources)
    .innerJoin(articles, eq(articles.id, articleSources.articleId))
    .where(and(eq(articleSources.threadId, threadId), ne(articles.state, "archived")));
  return row?.many ?? 0;
}

export async function sourceIds(db: Queries, articleId: number): Promise<number[]> {
  const rows = await db
    .select({ threadId: articleSources.threadId })
    .from(articleSources)
    .where(eq(articleSources.articleId, articleId));
  return rows.map(({ threadId }) => threadId);
}

/** Leaves the article with these threads as its sources; at least one has to stay. */
export async function keepSources(
  tx: Tx,
  articleId: number,
  threadIds: readonly number[],
  actor: MemberActor,
  now: Date,
) {
  const wanted = new Set(threadIds);
  const stored = await sourceIds(tx, articleId);
  const dropped = stored.filter((id) => !wanted.has(id));
  const found = await tx
    .select({ id: threads.id })
    .from(threads)
    .where(inArray(threads.id, [...wanted]));
  if (found.length === 0) {
    throw new Refusal("invalid", "form.invalid", {
      fields: { sources: "help-center.source-missing" },
    });
  }
  const added = found
    .filter(({ id }) => !stored.includes(id))
    .map(({ id }) => ({ articleId, threadId: id, addedAt: now, addedBy: actor.id }));
  if (added.length > 0) await tx.insert(articleSources).values(added);
  if (dropped.length > 0) {
    await tx
      .delete(articleSources)
      .where(
        and(eq(articleSources.articleId, articleId), inArray(articleSources.threadId, dropped)),
      );
  }
}
