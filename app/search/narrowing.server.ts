import { and, desc, eq, gte, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { articles, sections } from "#db/schema/help-center.ts";
import { posts, tags, threads, threadTags, topics } from "#db/schema/forum.ts";
import { documentId } from "./documents.ts";
import { isNarrow, type Narrowing } from "./filters.ts";
import { shownArticleStates } from "./texts.server.ts";

/** A narrowing as conditions on the primary tables; null where nothing of the kind can fulfil it. */
export interface Conditions {
  threads: SQL | null;
  articles: SQL | null;
}

/** Null where nothing is narrowed. */
export function conditionsOf(narrowing: Narrowing): Conditions | null {
  if (!isNarrow(narrowing)) return null;
  return { threads: threadCondition(narrowing), articles: articleCondition(narrowing) };
}

function threadCondition({ shows, topics: slugs, tags: names, lang, by, since }: Narrowing) {
  if (shows.includes("articles")) return null;
  return (
    and(
      ...shows.map((show) => {
        if (show === "solved") return inArray(threads.state, ["solved", "solved_otherwise"]);
        const isOpen = inArray(threads.state, ["open", "needs_info"]);
        return show === "open" ? isOpen : and(isOpen, eq(threads.answerCount, 0));
      }),
      ...slugs.map((slug) => sql`${threads.topicId} in ${topicsUnder(slug)}`),
      ...names.map(
        (
          name,
        ) => sql`exists (select 1 from ${threadTags} join ${tags} on ${tags.id} = ${threadTags.tagId}
          where ${threadTags.threadId} = ${threads.id} and ${eq(tags.name, name)})`,
      ),
      lang === null ? undefined : eq(threads.lang, lang),
      ...by.map(
        (
          handle,
        ) => sql`exists (select 1 from ${posts} join ${members} on ${members.id} = ${posts.authorId}
          where ${posts.threadId} = ${threads.id} and ${eq(members.handle, handle)}
          and ${eq(posts.visibility, "public")} and ${isNull(members.deletedAt)})`,
      ),
      since ? gte(threads.activeAt, since) : undefined,
    ) ?? sql`1 = 1`
  );
}

function articleCondition({ shows, topics: slugs, tags: names, lang, by, since }: Narrowing) {
  // Articles have no tags, no asker and no state that a reader could ask for.
  if (shows.some((show) => show !== "articles") || names.length + by.length > 0) return null;
  return (
    and(
      ...slugs.map(
        (slug) => sql`${articles.sectionId} in (select ${sections.id} from ${sections}
          where ${sections.topicId} in ${topicsUnder(slug)})`,
      ),
      lang === null ? undefined : eq(articles.lang, lang),
      since ? gte(articles.updatedAt, since) : undefined,
    ) ?? sql`1 = 1`
  );
}

const topicsUnder = (slug: string) =>
  sql`(select ${topics.id} from ${topics} where ${or(
    eq(topics.slug, slug),
    sql`${topics.parentId} in (select parent.id from ${topics} as parent where parent.slug = ${slug})`,
  )})`;

/** The condition on a document's number that the index needs. */
export function onlyThose({ threads: onThreads, articles: onArticles }: Conditions) {
  return (id: SQL): SQL => {
    const thread = onThreads
      ? sql`(${id} % 2 = 0 and exists (select 1 from ${threads} where ${threads.id} = ${id} / 2 and ${onThreads}))`
      : sql`1 = 0`;
    const article = onArticles
      ? sql`(${id} % 2 = 1 and exists (select 1 from ${articles} where ${articles.id} = ${id} / 2 and ${onArticles}))`
      : sql`1 = 0`;
    return sql`(${thread} or ${article})`;
  };
}

/** The newest documents that fulfil a narrowing, whatever their words. Articles stand first. */
export async function newestOf(db: Queries, conditions: Conditions, limit: number) {
  const found: number[] = [];
  if (conditions.articles) {
    const rows = await db
      .select({ id: articles.id })
      .from(articles)
      .where(and(inArray(articles.state, [...shownArticleStates]), conditions.articles))
      .orderBy(desc(articles.updatedAt))
      .limit(limit);
    found.push(...rows.map(({ id }) => documentId({ kind: "article", subjectId: id })));
  }
  if (conditions.threads) {
    const rows = await db
      .select({ id: threads.id })
      .from(threads)
      .where(and(eq(threads.visibility, "public"), conditions.threads))
      .orderBy(desc(threads.createdAt), desc(threads.id))
      .limit(limit);
    found.push(...rows.map(({ id }) => documentId({ kind: "thread", subjectId: id })));
  }
  return found;
}
