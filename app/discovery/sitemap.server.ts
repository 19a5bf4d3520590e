import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gt, inArray, isNull, lte, max, or } from "drizzle-orm";
import { pageSlugs } from "#app/help-center/site-pages.ts";
import { locales } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { paths } from "#app/platform/paths.ts";
import { tags, threads, topics } from "#db/schema/forum.ts";
import { articles, articleVersions, sections } from "#db/schema/help-center.ts";
import { importedSites } from "#db/schema/imports.ts";
import { numbersAFile, sitemapKinds, type SitemapEntry, type SitemapKind } from "./sitemap.ts";
import { homeOf } from "./structured-data.ts";

/** Rows that are read at once: few enough that no other visitor waits for them. */
const batch = 1_000;

/** Where a file's numbers begin and end. */
interface Span {
  after: number;
  upTo: number;
}

/**
 * The files that hold anything, each with the time of its newest page.
 *
 * A file spans a range of numbers, not of rows: so a page never moves to another file, and no more than
 * 50,000 are ever in one.
 */
export async function* listSitemapFiles(db: Db): AsyncGenerator<SitemapEntry[]> {
  for (const kind of sitemapKinds) {
    const last = await highestNumber(db, kind);
    for (let number = 1; (number - 1) * numbersAFile[kind] < last; number += 1) {
      const newest = await newestIn(db, kind, spanOf(kind, number));
      if (newest) yield [{ path: `/sitemaps/${kind}-${number}.xml`, changedAt: newest.changedAt }];
      await nextTurn();
    }
  }
}

/** The pages in one file, a batch at a time. */
export async function* listSitemapPages(
  db: Db,
  { kind, number }: { kind: SitemapKind; number: number },
): AsyncGenerator<SitemapEntry[]> {
  if (kind === "pages") {
    if (number === 1) yield await listFixedPages(db);
    return;
  }
  let { after, upTo } = spanOf(kind, number);
  for (;;) {
    const rows = await readers[kind](db, { after, upTo });
    if (rows.length > 0) yield rows.flatMap(({ entries }) => entries);
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.id;
    await nextTurn();
  }
}

const spanOf = (kind: SitemapKind, number: number): Span => ({
  after: (number - 1) * numbersAFile[kind],
  upTo: number * numbersAFile[kind],
});

/** Public, answered, and not of an import that names no source: what its own page lets search engines keep. */
const isKeptThread = and(
  eq(threads.visibility, "public"),
  gt(threads.answerCount, 0),
  or(isNull(threads.sourceHost), eq(importedSites.isAttributable, true)),
);
const isKeptArticle = inArray(articles.state, ["published", "needs_another_look"]);

interface Row {
  id: number;
  entries: SitemapEntry[];
}

const readers: Record<Exclude<SitemapKind, "pages">, (db: Db, span: Span) => Promise<Row[]>> = {
  async questions(db, { after, upTo }) {
    const rows = await db
      .select({
        id: threads.id,
        slug: threads.slug,
        lang: threads.lang,
        changedAt: threads.activeAt,
      })
      .from(threads)
      .leftJoin(importedSites, eq(importedSites.host, threads.sourceHost))
      .where(and(gt(threads.id, after), lte(threads.id, upTo), isKeptThread))
      .orderBy(asc(threads.id))
      .limit(batch);
    return rows.map(({ changedAt, ...thread }) => ({
      id: thread.id,
      entries: [{ path: paths.thread(homeOf(thread.lang), thread), changedAt }],
    }));
  },
  async articles(db, { after, upTo }) {
    const rows = await db
      .select({
        id: articles.id,
        slug: articles.slug,
        lang: articles.lang,
        changedAt: articleVersions.publishedAt,
      })
      .from(articles)
      .innerJoin(articleVersions, isShownVersion)
      .where(and(gt(articles.id, after), lte(articles.id, upTo), isKeptArticle))
      .orderBy(asc(articles.id))
      .limit(batch);
    return rows.map(({ changedAt, ...article }) => ({
      id: article.id,
      entries: [{ path: paths.article(homeOf(article.lang), article), changedAt }],
    }));
  },
  async tags(db, { after, upTo }) {
    const rows = await db
      .select({ id: tags.id, name: tags.name })
      .from(tags)
      .where(and(gt(tags.id, after), lte(tags.id, upTo), gt(tags.threadCount, 0)))
      .orderBy(asc(tags.id))
      .limit(batch);
    return rows.map(({ id, name }) => ({
      id,
      entries: inBoth((lang) => paths.tag(lang, name)),
    }));
  },
};

const isShownVersion = and(
  eq(articleVersions.articleId, articles.id),
  eq(articleVersions.number, articles.publishedVersion),
);

async function highestNumber(db: Db, kind: SitemapKind): Promise<number> {
  if (kind === "pages") return 1;
  const table = { questions: threads, articles, tags }[kind];
  const [row] = await db.select({ highest: max(table.id) }).from(table);
  return row?.highest ?? 0;
}

/** The time of the newest page in a file, null where its pages have none; nothing where it has no page. */
async function newestIn(
  db: Db,
  kind: SitemapKind,
  { after, upTo }: Span,
): Promise<{ changedAt: Date | null } | null> {
  if (kind === "pages") return { changedAt: null };
  if (kind === "tags") {
    const [first] = await readers.tags(db, { after, upTo });
    return first ? { changedAt: null } : null;
  }
  const [row] =
    kind === "questions"
      ? await db
          .select({ changedAt: max(threads.activeAt) })
          .from(threads)
          .leftJoin(importedSites, eq(importedSites.host, threads.sourceHost))
          .where(and(gt(threads.id, after), lte(threads.id, upTo), isKeptThread))
      : await db
          .select({ changedAt: max(articleVersions.publishedAt) })
          .from(articles)
          .innerJoin(articleVersions, isShownVersion)
          .where(and(gt(articles.id, after), lte(articles.id, upTo), isKeptArticle));
  return row?.changedAt ? { changedAt: row.changedAt } : null;
}

/** The pages that there are without anybody writing, and the places that an admin made. */
async function listFixedPages(db: Db): Promise<SitemapEntry[]> {
  const areas = await db.select({ slug: topics.slug }).from(topics).orderBy(asc(topics.id));
  const headings = await db
    .select({ slug: sections.slug })
    .from(sections)
    .orderBy(asc(sections.id));
  return [
    ...[
      paths.home,
      paths.questions,
      paths.topics,
      paths.contributors,
      paths.help,
      paths.contact,
    ].flatMap((path) => inBoth((lang) => path(lang))),
    ...areas.flatMap(({ slug }) => inBoth((lang) => paths.topic(lang, slug))),
    ...headings.flatMap(({ slug }) => inBoth((lang) => paths.section(lang, slug))),
    ...pageSlugs.flatMap((slug) => inBoth((lang) => paths.about(lang, slug))),
  ];
}

const inBoth = (path: (lang: string) => string): SitemapEntry[] =>
  locales.map((lang) => ({ path: path(lang), changedAt: null }));
