import { and, asc, desc, eq, inArray, or } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { slugFrom } from "#app/content/slugs.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { recentViews } from "#app/platform/view-days.server.ts";
import { threads, topics } from "#db/schema/forum.ts";
import { articles, sections } from "#db/schema/help-center.ts";
import { listPublished, listUpdated, type ListedArticle } from "./articles.server.ts";
import { mostRead } from "./most-read.ts";
import { inReadersLanguage } from "./readers-language.ts";
import { judgeSection, type SectionInput } from "./sections.ts";

export type SectionRow = typeof sections.$inferSelect;

export interface SectionOverview {
  slug: string;
  name: string;
  intro: string;
  count: number;
  articles: ListedArticle[];
}

/** The Help Center's front: every section that has something to read, with its most read articles of 30 days, and what is new. */
export async function readHelpHome(
  db: Db,
  locale: string,
  { perSection = 5, now = new Date() }: { perSection?: number; now?: Date } = {},
): Promise<{ sections: SectionOverview[]; updated: ListedArticle[] }> {
  const published = inReadersLanguage(await listPublished(db), locale);
  const views = await recentViews(
    db,
    "article",
    published.map(({ id }) => id),
    { now },
  );
  const since = new Date(now.getTime() - 30 * 86_400_000);
  const overviews = (await listSections(db)).map((section) => {
    const own = published.filter(({ sectionId }) => sectionId === section.id);
    return {
      ...named(section, locale),
      count: own.length,
      articles: mostRead(own, views).slice(0, perSection),
    };
  });
  return {
    sections: overviews.filter(({ count }) => count > 0),
    updated: await listUpdated(db, { since, locale }),
  };
}

/** Published articles by the topic of their section, an article in two languages once. A topic without any is not there. */
export async function countArticlesByTopic(
  db: Queries,
  locale: string,
): Promise<Record<number, number>> {
  const topicOf = new Map((await listSections(db)).map(({ id, topicId }) => [id, topicId]));
  const counts: Record<number, number> = {};
  for (const { sectionId } of inReadersLanguage(await listPublished(db), locale)) {
    const topicId = topicOf.get(sectionId) ?? null;
    if (topicId !== null) counts[topicId] = (counts[topicId] ?? 0) + 1;
  }
  return counts;
}

export interface SectionPage {
  slug: string;
  name: string;
  intro: string;
  articles: ListedArticle[];
  /** The liveliest open questions of its topic. */
  questions: { id: number; slug: string; title: string; lang: string; answerCount: number }[];
  topic: { slug: string; name: string } | null;
}

/** Reads a section with all its articles in staff's order. */
export async function readSection(db: Db, slug: string, locale: string): Promise<SectionPage> {
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw new Refusal("not_found", "errors.not-found");
  const [row] = await db
    .select({ section: sections, topic: topics })
    .from(sections)
    .leftJoin(topics, eq(topics.id, sections.topicId))
    .where(eq(sections.slug, slug));
  if (!row) throw new Refusal("not_found", "errors.not-found");
  const { section, topic } = row;
  return {
    ...named(section, locale),
    articles: inReadersLanguage(await listPublished(db, { sectionId: section.id }), locale),
    questions: section.topicId === null ? [] : await listOpenQuestions(db, section.topicId),
    topic: topic && { slug: topic.slug, name: inLanguage(topic.name, locale) },
  };
}

async function listOpenQuestions(db: Queries, topicId: number) {
  const own = db
    .select({ id: topics.id })
    .from(topics)
    .where(or(eq(topics.id, topicId), eq(topics.parentId, topicId)));
  return db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      answerCount: threads.answerCount,
    })
    .from(threads)
    .where(
      and(
        inArray(threads.topicId, own),
        eq(threads.state, "open"),
        eq(threads.visibility, "public"),
      ),
    )
    .orderBy(desc(threads.activeAt), desc(threads.id))
    .limit(3);
}

function named({ slug, name, intro }: SectionRow, locale: string) {
  return { slug, name: inLanguage(name, locale), intro: inLanguage(intro, locale) };
}

/** All sections in staff's order. */
export async function listSections(db: Queries): Promise<SectionRow[]> {
  return db.select().from(sections).orderBy(asc(sections.position), asc(sections.id));
}

/** Every section with what an admin has to know of it. */
export async function listSectionsForAdmin(db: Queries, actor: MemberActor) {
  mustBeAllowed(actor, "administer");
  const kept = await db.select({ sectionId: articles.sectionId }).from(articles);
  return (await listSections(db)).map((section) => ({
    ...section,
    articleCount: kept.filter(({ sectionId }) => sectionId === section.id).length,
  }));
}

export async function readSectionForAdmin(
  db: Queries,
  actor: MemberActor,
  sectionId: number,
): Promise<SectionRow> {
  mustBeAllowed(actor, "administer");
  const [section] = await db.select().from(sections).where(eq(sections.id, sectionId));
  if (!section) throw new Refusal("not_found", "errors.not-found");
  return section;
}

/** Adds a section, or changes the one of that number. Its address stays what its first English name made it. */
export async function saveSection(
  db: Db,
  actor: MemberActor,
  input: SectionInput & { sectionId: number | null },
  now = new Date(),
): Promise<{ sectionId: number }> {
  mustBeAllowed(actor, "administer");
  const clean = {
    name: { en: cleanLine(input.name.en), fi: cleanLine(input.name.fi) },
    intro: { en: cleanLine(input.intro.en), fi: cleanLine(input.intro.fi) },
    position: input.position,
    topicId: input.topicId,
  };
  judgeSection(clean);
  const { name, intro } = clean;
  const texts = {
    "name-en": name.en,
    "name-fi": name.fi,
    "intro-en": intro.en,
    "intro-fi": intro.fi,
  };
  await admitTexts(db, texts, { asks: false });
  return db.transaction(async (tx) => {
    await mustHaveTopic(tx, clean.topicId);
    if (input.sectionId === null) {
      const slug = await freeSlug(tx, clean.name.en);
      const [row] = await tx
        .insert(sections)
        .values({ ...clean, slug, createdAt: now })
        .returning({ id: sections.id });
      return { sectionId: row!.id };
    }
    const changed = await tx
      .update(sections)
      .set(clean)
      .where(eq(sections.id, input.sectionId))
      .returning({ id: sections.id });
    if (changed.length === 0) throw new Refusal("not_found", "errors.not-found");
    return { sectionId: input.sectionId };
  });
}

/** Takes a section away that holds no article, not even an archived one. */
export async function removeSection(
  db: Db,
  actor: MemberActor,
  { sectionId }: { sectionId: number },
) {
  mustBeAllowed(actor, "administer");
  await db.transaction(async (tx) => {
    const [section] = await tx.lock(tx.select().from(sections).where(eq(sections.id, sectionId)));
    if (!section) throw new Refusal("not_found", "errors.not-found");
    const held = await tx.$count(articles, eq(articles.sectionId, sectionId));
    if (held > 0)
      throw new Refusal("conflict", "help-center.section-not-empty", { values: { count: held } });
    await tx.delete(sections).where(eq(sections.id, sectionId));
  });
}

async function mustHaveTopic(tx: Tx, topicId: number | null) {
  if (topicId === null || (await tx.$count(topics, eq(topics.id, topicId))) > 0) return;
  throw new Refusal("invalid", "form.invalid", { fields: { topic: "help-center.topic-unknown" } });
}

/** "a" is the address of articles, so no section may have it. */
async function freeSlug(tx: Tx, name: string) {
  const wanted = slugFrom(name, "section");
  const taken = new Set(
    (await tx.select({ slug: sections.slug }).from(sections)).map(({ slug }) => slug),
  );
  taken.add("a");
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(slug)) return slug;
  }
}
