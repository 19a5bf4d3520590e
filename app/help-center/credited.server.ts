import { and, desc, eq, inArray } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { articleCredits, articles } from "#db/schema/help-center.ts";

export interface CreditedArticle {
  id: number;
  slug: string;
  title: string;
  lang: string;
  verifiedAt: Date | null;
}

/** The published articles that name a member as one whose words they stand on, latest first. */
export async function listCreditedArticles(
  db: Pick<Queries, "select">,
  memberId: number,
  limit = 100,
): Promise<CreditedArticle[]> {
  return db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      lang: articles.lang,
      verifiedAt: articles.verifiedAt,
    })
    .from(articleCredits)
    .innerJoin(articles, eq(articles.id, articleCredits.articleId))
    .where(
      and(
        eq(articleCredits.memberId, memberId),
        // Who asked not to be named, or by another name, is not told of by the profile either.
        eq(articleCredits.shows, "name"),
        inArray(articles.state, ["published", "needs_another_look"]),
      ),
    )
    .orderBy(desc(articleCredits.creditedAt), desc(articles.id))
    .limit(limit);
}

/** The published ones of these articles, by number. */
export async function findPublishedArticles(
  db: Pick<Queries, "select">,
  ids: readonly number[],
): Promise<Map<number, CreditedArticle>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      lang: articles.lang,
      verifiedAt: articles.verifiedAt,
    })
    .from(articles)
    .where(
      and(
        inArray(articles.id, [...ids]),
        inArray(articles.state, ["published", "needs_another_look"]),
      ),
    );
  return new Map(rows.map((row) => [row.id, row]));
}
