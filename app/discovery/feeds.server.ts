import { and, asc, desc, eq, exists, inArray, isNull, sql, type SQL } from "drizzle-orm";
import { guest } from "#app/accounts/actor.ts";
import { excerptOf } from "#app/content/excerpts.ts";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import { listTopicTree, readTag } from "#app/forum/topic-tree.server.ts";
import { idsUnder, topicIn } from "#app/forum/topic-tree.ts";
import { judgeSight } from "#app/forum/visibility.ts";
import { defaultLocale, inLanguage, isLocale, type Locale } from "#app/i18n/locales.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import type { Db } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { paths, postAnchor, withQuery } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, tags, threads, threadTags } from "#db/schema/forum.ts";
import { articles, articleVersions } from "#db/schema/help-center.ts";
import {
  feedDocument,
  feedFormats,
  lastChange,
  type FeedContent,
  type FeedEntry,
  type FeedFormat,
} from "./feed-document.ts";
import { homeOf } from "./structured-data.ts";
import { sendPublic } from "./sending.server.ts";

/** Entries in a feed: the newest ones. */
export const entriesInFeed = 30;

const types = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const satisfies Record<FeedFormat, string>;

interface FeedVisit {
  db: Db;
  request: Request;
  url: URL;
  params: Readonly<Record<string, string | undefined>>;
}

interface Reading {
  db: Db;
  /** Only what is written in this language; null for all. */
  lang: string | null;
  /** The language of the feed's own words. */
  locale: Locale;
  param: (name: string) => string;
}

/**
 * Answers with a feed in the format that its address names.
 *
 * A feed is the same for everybody: it is read as a guest reads, whoever asks.
 */
export async function sendFeed(
  { db, request, url, params }: FeedVisit,
  read: (reading: Reading) => Promise<FeedContent>,
): Promise<Response> {
  const format = feedFormats.find((one) => one === params.format);
  if (!format) throw new Refusal("not_found", "errors.not-found");
  const asked = url.searchParams.get("lang");
  const lang = asked !== null && /^[a-z]{2,3}$/.test(asked) ? asked : null;
  const content = await read({
    db,
    lang,
    locale: isLocale(lang) ? lang : defaultLocale,
    param: (name) => params[name] ?? "",
  });
  const body = feedDocument(content, {
    origin: environment().publicOrigin,
    self: withQuery(url.pathname, { lang }),
    siteName: wordsIn(defaultLocale)("site.title"),
    format,
  });
  return sendPublic(request, {
    body,
    type: types[format],
    changedAt: lastChange(content.entries),
    headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
  });
}

/** The newest questions of all. */
export async function questionsFeed({ db, lang, locale }: Reading): Promise<FeedContent> {
  const t = wordsIn(locale);
  return {
    title: `${t("site.title")}: ${t("forum.list.title")}`,
    description: t("forum.list.about"),
    path: paths.questions(locale, { lang }),
    entries: await listQuestions(db, { lang, locale }),
  };
}

/** The newest questions of a topic and of those under it. */
export async function topicFeed({ db, lang, locale, param }: Reading): Promise<FeedContent> {
  const found = topicIn(await listTopicTree(db), param("slug"));
  if (!found) throw new Refusal("not_found", "errors.not-found");
  const { topic } = found;
  const within = inArray(threads.topicId, idsUnder(topic));
  return {
    title: `${wordsIn(locale)("site.title")}: ${inLanguage(topic.name, locale)}`,
    description: inLanguage(topic.description, locale),
    path: paths.topic(locale, topic.slug),
    entries: await listQuestions(db, { lang, locale, within }),
  };
}

/** The newest questions that carry a tag. */
export async function tagFeed({ db, lang, locale, param }: Reading): Promise<FeedContent> {
  const tag = await readTag(db, param("name").toLowerCase());
  const t = wordsIn(locale);
  const within = exists(
    db
      .select({ one: sql`1` })
      .from(threadTags)
      .innerJoin(tags, eq(tags.id, threadTags.tagId))
      .where(and(eq(threadTags.threadId, threads.id), eq(tags.name, tag.name))),
  );
  return {
    title: `${t("site.title")}: ${t("forum.tags.title", { name: tag.name })}`,
    description: tag.description,
    path: paths.tag(locale, tag.name),
    entries: await listQuestions(db, { lang, locale, within }),
  };
}

/** A question and the newest of its answers. */
export async function threadFeed({ db, locale }: Reading, threadId: number): Promise<FeedContent> {
  const [row] = await db
    .select({ thread: threads, visibilityBy: posts.visibilityBy })
    .from(threads)
    .leftJoin(posts, eq(posts.id, threads.questionId))
    .where(eq(threads.id, threadId));
  if (!row || row.thread.sourceHost !== null) throw new Refusal("not_found", "errors.not-found");
  const { thread, visibilityBy } = row;
  judgeSight(guest, { visibility: thread.visibility, authorId: thread.askerId, visibilityBy });
  const rows = await db
    .select({
      id: posts.id,
      kind: posts.kind,
      authorId: posts.authorId,
      beginning: sql<string>`substr(${posts.text}, 1, 800)`,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
    })
    .from(posts)
    .where(
      and(
        eq(posts.threadId, threadId),
        inArray(posts.kind, ["question", "answer"]),
        eq(posts.visibility, "public"),
      ),
    )
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(entriesInFeed);
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  const home = homeOf(thread.lang);
  const t = wordsIn(home);
  return {
    title: thread.title,
    description: t("forum.feeds.thread"),
    path: paths.thread(home, thread),
    entries: rows.map((post) => ({
      key: `${keyOfThread(thread.id)}#${postAnchor(post.id)}`,
      path:
        post.kind === "question" ? paths.thread(home, thread) : paths.post(home, thread, post.id),
      title:
        post.kind === "question" ? thread.title : t("forum.feeds.answer", { title: thread.title }),
      summary: excerptOf(post.beginning, 400),
      author: nameOf(people, post.authorId, locale),
      publishedAt: post.createdAt,
      changedAt: post.editedAt ?? post.createdAt,
    })),
  };
}

/** Articles as they were published, newest version first. */
export async function articlesFeed({ db, lang, locale }: Reading): Promise<FeedContent> {
  const t = wordsIn(locale);
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      lang: articles.lang,
      title: articleVersions.title,
      inShort: articleVersions.inShort,
      publishedAt: articles.publishedAt,
      changedAt: articleVersions.publishedAt,
      updatedAt: articles.updatedAt,
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
        inArray(articles.state, ["published", "needs_another_look"]),
        lang === null ? undefined : eq(articles.lang, lang),
      ),
    )
    .orderBy(
      desc(sql`coalesce(${articleVersions.publishedAt}, ${articles.updatedAt})`),
      asc(articles.id),
    )
    .limit(entriesInFeed);
  return {
    title: `${t("site.title")}: ${t("help-center.home.title")}`,
    description: t("help-center.home.lede"),
    path: paths.help(locale),
    entries: rows.map((row) => ({
      key: `/help/a/${row.id}`,
      path: paths.article(homeOf(row.lang), row),
      title: row.title,
      summary: row.inShort,
      author: t("site.title"),
      publishedAt: row.publishedAt ?? row.updatedAt,
      changedAt: row.changedAt ?? row.updatedAt,
    })),
  };
}

/** Imported questions are no news, and their licence asks for more than a feed can say: they are left out. */
async function listQuestions(
  db: Db,
  { lang, locale, within }: { lang: string | null; locale: Locale; within?: SQL },
): Promise<FeedEntry[]> {
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      lang: threads.lang,
      title: threads.title,
      askerId: threads.askerId,
      createdAt: threads.createdAt,
      activeAt: threads.activeAt,
      beginning: sql<string | null>`substr(${posts.text}, 1, 800)`,
    })
    .from(threads)
    .innerJoin(posts, eq(posts.id, threads.questionId))
    .where(
      and(
        eq(threads.visibility, "public"),
        isNull(threads.sourceHost),
        lang === null ? undefined : eq(threads.lang, lang),
        within,
      ),
    )
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(entriesInFeed);
  const people = await readPeople(
    db,
    rows.map(({ askerId }) => askerId),
  );
  return rows.map((row) => ({
    key: keyOfThread(row.id),
    path: paths.thread(homeOf(row.lang), row),
    title: row.title,
    summary: excerptOf(row.beginning ?? "", 400),
    author: nameOf(people, row.askerId, locale),
    publishedAt: row.createdAt,
    changedAt: row.activeAt,
  }));
}

const keyOfThread = (threadId: number) => `/t/${threadId}`;

function nameOf(people: ReadonlyMap<number, Person>, id: number | null, locale: Locale): string {
  const t = wordsIn(locale);
  const person = id === null ? undefined : people.get(id);
  if (!person) return t("forum.person.unknown");
  return person.name ?? t("forum.person.former");
}
