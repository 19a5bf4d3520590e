import { asc, count, desc, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { articles, articleSources, sections } from "#db/schema/help-center.ts";
import type { ArticleState } from "./articles.ts";

export interface StaffArticle {
  id: number;
  slug: string;
  title: string;
  lang: string;
  state: ArticleState;
  section: string;
  updatedAt: Date;
  verifiedAt: Date | null;
  /** A version that readers don't see yet is waiting. */
  hasChanges: boolean;
  sourceCount: number;
}

/** Lists every article for staff, in the order of the Help Center. */
export async function listArticles(
  db: Queries,
  actor: MemberActor,
  locale: string,
): Promise<StaffArticle[]> {
  mustBeAllowed(actor, "edit-article");
  const rows = await db
    .select({ article: articles, section: sections.name })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .orderBy(asc(sections.position), asc(sections.id), asc(articles.position), desc(articles.id));
  const sources = await db
    .select({ articleId: articleSources.articleId, many: count() })
    .from(articleSources)
    .groupBy(articleSources.articleId);
  const countOf = new Map(sources.map(({ articleId, many }) => [articleId, many]));
  return rows.map(({ article, section }) => ({
    id: article.id,
    slug: article.slug,
    title: article.title,
    lang: article.lang,
    state: article.state,
    section: inLanguage(section, locale),
    updatedAt: article.updatedAt,
    verifiedAt: article.verifiedAt,
    hasChanges:
      article.publishedVersion !== null && article.publishedVersion !== article.latestVersion,
    sourceCount: countOf.get(article.id) ?? 0,
  }));
}

/** Moves an article a place up or down in its section, for readers too. At the end of the list nothing changes. */
export async function moveArticle(
  db: Db,
  actor: MemberActor,
  { articleId, way }: { articleId: number; way: "up" | "down" },
) {
  mustBeAllowed(actor, "edit-article");
  await db.transaction(async (tx) => {
    const [article] = await tx.select().from(articles).where(eq(articles.id, articleId));
    if (!article) throw new Refusal("not_found", "errors.not-found");
    const order = await tx.lock(
      tx
        .select({ id: articles.id, state: articles.state })
        .from(articles)
        .where(eq(articles.sectionId, article.sectionId))
        .orderBy(asc(articles.position), asc(articles.id)),
    );
    const shown = order.filter(({ state }) => state !== "archived");
    const from = shown.findIndex(({ id }) => id === articleId);
    const to = way === "up" ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= shown.length) return;
    [shown[from], shown[to]] = [shown[to]!, shown[from]!];
    const kept = order.filter(({ state }) => state === "archived");
    for (const [at, { id }] of [...shown, ...kept].entries()) {
      await tx
        .update(articles)
        .set({ position: at + 1 })
        .where(eq(articles.id, id));
    }
  });
}
