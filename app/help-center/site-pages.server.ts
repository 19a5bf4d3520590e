import { and, desc, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import { locales, type Locale } from "#app/i18n/locales.ts";
import { isDuplicate, type Db, type Queries } from "#app/platform/database.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { sitePageVersions } from "#db/schema/help-center.ts";
import { defaultPage, isPageSlug, judgePage, type PageSlug } from "./site-pages.ts";
import type { DefaultPage } from "./default-page.ts";

export interface SitePage {
  slug: PageSlug;
  title: string;
  html: string;
  /** Null while the page says what it was delivered with. */
  changedAt: Date | null;
}

/** Reads a page about the site in one language: what an admin wrote last, else the text it was delivered with. */
export async function readSitePage(
  db: Queries,
  slug: string | undefined,
  lang: Locale,
): Promise<SitePage> {
  if (!isPageSlug(slug)) throw new Refusal("not_found", "errors.not-found");
  const latest = await findLatestPage(db, slug, lang);
  if (latest) {
    const { title, html, createdAt } = latest;
    return { slug, title, html, changedAt: createdAt };
  }
  const { title } = defaultPage(slug, lang);
  return { slug, title, html: await defaultHtml(slug, lang), changedAt: null };
}

/** Delivered texts never change while the process runs, so each is rendered once. */
function defaultHtml(slug: PageSlug, lang: Locale): Promise<string> {
  const rendered = oncePerProcess("default-pages", () => new Map<string, Promise<string>>());
  const key = `${slug}/${lang}`;
  const known = rendered.get(key);
  if (known) return known;
  const html = renderMarkdown(defaultPage(slug, lang).markdown, "page").then((page) => page.html);
  rendered.set(key, html);
  html.catch(() => rendered.delete(key));
  return html;
}

async function findLatestPage(db: Queries, slug: PageSlug, lang: Locale) {
  const [row] = await db
    .select()
    .from(sitePageVersions)
    .where(and(eq(sitePageVersions.slug, slug), eq(sitePageVersions.lang, lang)))
    .orderBy(desc(sitePageVersions.number))
    .limit(1);
  return row;
}

export interface EditedPage extends DefaultPage {
  /** The version the words are from; 0 for those it was delivered with. */
  number: number;
  changedAt: Date | null;
}

export interface PageVersion {
  lang: string;
  number: number;
  createdAt: Date;
  author: Person | null;
}

/** Reads a page in both languages for an admin, with all earlier versions. */
export async function readPageForAdmin(
  db: Queries,
  actor: MemberActor,
  slug: string | undefined,
): Promise<{ slug: PageSlug; pages: Record<Locale, EditedPage>; versions: PageVersion[] }> {
  mustBeAllowed(actor, "administer");
  if (!isPageSlug(slug)) throw new Refusal("not_found", "errors.not-found");
  const rows = await db
    .select()
    .from(sitePageVersions)
    .where(eq(sitePageVersions.slug, slug))
    .orderBy(desc(sitePageVersions.createdAt), desc(sitePageVersions.number));
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  const pageIn = (lang: Locale): EditedPage => {
    const own = rows.filter((row) => row.lang === lang);
    const latest = own.toSorted((one, other) => other.number - one.number)[0];
    if (!latest) return { ...defaultPage(slug, lang), number: 0, changedAt: null };
    const { title, markdown, number, createdAt } = latest;
    return { title, markdown, number, changedAt: createdAt };
  };
  return {
    slug,
    pages: { en: pageIn("en"), fi: pageIn("fi") },
    versions: rows.map(({ lang, number, createdAt, authorId }) => {
      return { lang, number, createdAt, author: people.get(authorId ?? 0) ?? null };
    }),
  };
}

/** The words of one stored version, to be looked at or taken up again. */
export async function readPageVersion(
  db: Queries,
  actor: MemberActor,
  { slug, lang, number }: { slug: PageSlug; lang: Locale; number: number },
): Promise<DefaultPage> {
  mustBeAllowed(actor, "administer");
  if (number === 0) return defaultPage(slug, lang);
  const [row] = await db
    .select({ title: sitePageVersions.title, markdown: sitePageVersions.markdown })
    .from(sitePageVersions)
    .where(
      and(
        eq(sitePageVersions.slug, slug),
        eq(sitePageVersions.lang, lang),
        eq(sitePageVersions.number, number),
      ),
    );
  if (!row) throw new Refusal("not_found", "errors.not-found");
  return row;
}

/** A page as its form sends it, with the versions the form was made from. */
export type PageForm = Record<Locale, DefaultPage & { madeFrom: number }>;

/** Saves those languages of a page whose words changed, each as a new version. Where somebody saved since, neither is written. */
export async function savePage(
  db: Db,
  actor: MemberActor,
  { slug, form }: { slug: PageSlug; form: PageForm },
  now = new Date(),
) {
  mustBeAllowed(actor, "administer");
  const stored = (await readPageForAdmin(db, actor, slug)).pages;
  const typed = locales.map((lang) => {
    const { markdown, madeFrom } = form[lang];
    return { lang, title: cleanLine(form[lang].title), markdown: markdown.trim(), madeFrom };
  });
  const changed = typed.filter(
    ({ lang, title, markdown }) =>
      title !== stored[lang].title || markdown !== stored[lang].markdown.trim(),
  );
  for (const page of changed) judgePage(page.lang, page);
  // What a company says of itself is full of ways to reach it.
  const texts = changed.flatMap(({ lang, title, markdown }) => [
    [`title-${lang}`, title] as const,
    [`markdown-${lang}`, markdown] as const,
  ]);
  await admitTexts(db, Object.fromEntries(texts), { asks: false });
  if (changed.some(({ lang, madeFrom }) => madeFrom !== stored[lang].number)) throw moved();

  const rows = await Promise.all(
    changed.map(async ({ lang, title, markdown, madeFrom }) => {
      const { html, version } = await renderMarkdown(markdown, "page");
      const words = { title, markdown, html, rendererVersion: version };
      return { ...words, slug, lang, number: madeFrom + 1, authorId: actor.id, createdAt: now };
    }),
  );
  if (rows.length === 0) return;
  try {
    await db.transaction(async (tx) => {
      await tx.insert(sitePageVersions).values(rows);
    });
  } catch (error) {
    throw isDuplicate(error) ? moved() : error;
  }
}

const moved = () => new Refusal("conflict", "help-center.page-moved-on");
