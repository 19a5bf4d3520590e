import { and, asc, desc, eq, gte, inArray, isNotNull } from "drizzle-orm";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { articles, articleVersions, sections } from "#db/schema/help-center.ts";
import { layOut, type ArticleSection } from "./article-layout.ts";
import { readOrigin, type Origin } from "./article-origin.server.ts";
import { isPublic, type ArticleKind, type BlockKind } from "./articles.ts";
import { readBlocks } from "./blocks.server.ts";
import { inReadersLanguage } from "./readers-language.ts";
import { listTranslations, type Translation } from "./translations.server.ts";

export interface ShownBlock {
  key: string;
  kind: BlockKind;
  html: string;
  text: string;
}

/** An article as readers see it. */
export interface ShownArticle {
  id: number;
  slug: string;
  lang: string;
  title: string;
  kind: ArticleKind;
  inShort: string;
  appliesTo: string[];
  section: { slug: string; name: string };
  sections: ArticleSection<ShownBlock>[];
  verified: { at: Date; by: Person | null } | null;
  updatedAt: Date;
  origin: Origin;
  versionCount: number;
  translations: Translation[];
  related: Translation[];
}

interface Address {
  id: number;
  slug: string;
  lang: string;
}

/**
 * Finds what stands at an article's address: the article, or the one that took its place.
 *
 * Refuses as gone, with the reason, what was published once and archived without a successor; what never was public
 * is as if it had never been written, for staff too.
 */
export async function findPublished(
  db: Queries,
  articleId: number,
): Promise<
  { kind: "moved"; to: Address } | { kind: "article"; article: typeof articles.$inferSelect }
> {
  const [article] = await db.select().from(articles).where(eq(articles.id, articleId));
  if (!article || article.publishedAt === null) throw new Refusal("not_found", "errors.not-found");
  if (isPublic(article.state)) return { kind: "article", article };
  if (article.state !== "archived") throw new Refusal("not_found", "errors.not-found");
  if (article.archiveTargetId !== null) {
    const [target] = await db
      .select({ id: articles.id, slug: articles.slug, lang: articles.lang, state: articles.state })
      .from(articles)
      .where(eq(articles.id, article.archiveTargetId));
    if (target && (isPublic(target.state) || target.state === "archived"))
      return { kind: "moved", to: { id: target.id, slug: target.slug, lang: target.lang } };
  }
  const reason = article.archiveReason;
  throw reason
    ? new Refusal("gone", "help-center.article-gone-because", { values: { reason } })
    : new Refusal("gone", "help-center.article-gone");
}

/** Reads the published words of an article with everything its page shows. */
export async function readArticle(
  db: Db,
  articleId: number,
  locale: string,
): Promise<{ kind: "moved"; to: Address } | { kind: "article"; article: ShownArticle }> {
  const found = await findPublished(db, articleId);
  if (found.kind === "moved") return found;
  const { article } = found;
  const number = article.publishedVersion ?? 0;
  const [row] = await db
    .select({ version: articleVersions, section: sections })
    .from(articleVersions)
    .innerJoin(sections, eq(sections.id, article.sectionId))
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, number)));
  if (!row) throw new Refusal("not_found", "errors.not-found");
  const { version, section } = row;
  const blocks = await readBlocks(db, articleId, number);
  const people = await readPeople(db, [article.verifiedBy]);
  const shown = {
    id: article.id,
    slug: article.slug,
    lang: article.lang,
    title: version.title,
    kind: version.kind,
    inShort: version.inShort,
    appliesTo: version.appliesTo,
    section: { slug: section.slug, name: inLanguage(section.name, locale) },
    sections: layOut(blocks.map(({ key, kind, html, text }) => ({ key, kind, html, text }))),
    verified: article.verifiedAt && {
      at: article.verifiedAt,
      by: people.get(article.verifiedBy ?? 0) ?? null,
    },
    updatedAt: version.publishedAt ?? article.updatedAt,
    origin: await readOrigin(db, articleId, blocks),
    versionCount: await countPublished(db, articleId),
    translations: await listTranslations(db, article),
    related: await listRelated(db, article, locale),
  };
  return { kind: "article", article: shown };
}

async function countPublished(db: Queries, articleId: number) {
  return db.$count(
    articleVersions,
    and(eq(articleVersions.articleId, articleId), isNotNull(articleVersions.publishedAt)),
  );
}

async function listRelated(
  db: Queries,
  article: typeof articles.$inferSelect,
  locale: string,
): Promise<Translation[]> {
  const near = await listPublished(db, { sectionId: article.sectionId });
  const isOther = (one: ListedArticle) =>
    one.id !== article.id &&
    (article.translationGroup === null || one.translationGroup !== article.translationGroup);
  return inReadersLanguage(near.filter(isOther), locale)
    .slice(0, 5)
    .map(({ id, slug, title, lang }) => ({ id, slug, title, lang }));
}

export interface ListedArticle {
  id: number;
  slug: string;
  title: string;
  lang: string;
  sectionId: number;
  translationGroup: number | null;
  updatedAt: Date;
  verifiedAt: Date | null;
}

const listed = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  lang: articles.lang,
  sectionId: articles.sectionId,
  translationGroup: articles.translationGroup,
  updatedAt: articles.updatedAt,
  verifiedAt: articles.verifiedAt,
};

const seen = inArray(articles.state, ["published", "needs_another_look"]);

/** Published articles in staff's order, of one section or of all. */
export async function listPublished(
  db: Queries,
  { sectionId }: { sectionId?: number } = {},
): Promise<ListedArticle[]> {
  return db
    .select(listed)
    .from(articles)
    .where(and(seen, sectionId === undefined ? undefined : eq(articles.sectionId, sectionId)))
    .orderBy(asc(articles.sectionId), asc(articles.position), asc(articles.id));
}

/** What was published or changed since a day, latest first. */
export async function listUpdated(
  db: Queries,
  { since, locale, limit = 5 }: { since: Date; locale: string; limit?: number },
): Promise<ListedArticle[]> {
  const rows = await db
    .select(listed)
    .from(articles)
    .where(and(seen, gte(articles.updatedAt, since)))
    .orderBy(desc(articles.updatedAt), desc(articles.id))
    .limit(limit * 3);
  return inReadersLanguage(rows, locale).slice(0, limit);
}
