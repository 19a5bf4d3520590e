import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";

/** An article offered to somebody who is about to ask what it answers. */
export interface ArticleMatch {
  id: number;
  slug: string;
  title: string;
  lang: string;
  inShort: string;
  verifiedAt: Date | null;
  /** The whole of it, piece by piece, as its own page shows it. */
  blocks: { key: string; html: string }[];
}

/** Reads the published words of these articles, in the order of the ids. What isn't published is left out. */
export async function findArticleMatches(
  db: Queries,
  ids: readonly number[],
): Promise<ArticleMatch[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      lang: articles.lang,
      inShort: articleVersions.inShort,
      verifiedAt: articles.verifiedAt,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.articleId, articles.id),
        eq(articleVersions.number, articles.publishedVersion),
      ),
    )
    .where(
      and(
        inArray(articles.id, [...ids]),
        inArray(articles.state, ["published", "needs_another_look"]),
      ),
    );
  const blocks = await db
    .select({ articleId: articles.id, key: articleBlocks.key, html: articleBlocks.html })
    .from(articleBlocks)
    .innerJoin(
      articles,
      and(
        eq(articles.id, articleBlocks.articleId),
        eq(articles.publishedVersion, articleBlocks.version),
      ),
    )
    .where(inArray(articles.id, [...ids]))
    .orderBy(asc(articleBlocks.position));
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const own = blocks.filter(({ articleId }) => articleId === id);
    return { ...row, blocks: own.map(({ key, html }) => ({ key, html })) };
  });
}
