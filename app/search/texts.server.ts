import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Queries } from "#app/platform/database.server.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";
import { posts, tags, threads, threadTags } from "#db/schema/forum.ts";
import type { DocumentText, Passage, Subject } from "./documents.ts";

export const shownArticleStates = ["published", "needs_another_look"] as const;

/**
 * The plain words of threads and articles, read from their own tables: what everybody may read now, and nothing else.
 * What isn't public is left out. In the order asked for.
 *
 * `unseen` gives what nobody may read too, for taking it out of the index.
 */
export async function readTexts(
  db: Queries,
  subjects: readonly Subject[],
  { unseen = false } = {},
): Promise<DocumentText[]> {
  const idsOf = (kind: Subject["kind"]) =>
    subjects.filter((subject) => subject.kind === kind).map(({ subjectId }) => subjectId);
  const found = {
    thread: await readThreads(db, idsOf("thread"), unseen),
    article: await readArticles(db, idsOf("article"), unseen),
  };
  return subjects.flatMap(({ kind, subjectId }) => found[kind].get(subjectId) ?? []);
}

async function readThreads(db: Queries, ids: readonly number[], unseen: boolean) {
  const texts = new Map<number, DocumentText>();
  if (ids.length === 0) return texts;
  const isShown = unseen ? undefined : eq(threads.visibility, "public");
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      solvedNote: threads.solvedNote,
    })
    .from(threads)
    .where(and(inArray(threads.id, [...ids]), isShown));
  for (const { id, title, lang, solvedNote } of rows)
    texts.set(id, {
      kind: "thread",
      subjectId: id,
      title: { text: title, lang },
      body: { text: "", lang },
      code: "",
      answers: solvedNote ? [{ text: solvedNote, lang }] : [],
      tags: [],
    });
  await addPosts(db, texts, unseen);
  await addTags(db, texts);
  return texts;
}

async function addPosts(db: Queries, texts: Map<number, DocumentText>, unseen: boolean) {
  if (texts.size === 0) return;
  const parent = alias(posts, "parent");
  // A comment is seen where the post above it is seen.
  const isShown = unseen
    ? undefined
    : and(
        eq(posts.visibility, "public"),
        sql`(${posts.parentId} is null or ${parent.visibility} = 'public')`,
      );
  const rows = await db
    .select({
      threadId: posts.threadId,
      kind: posts.kind,
      text: posts.text,
      html: posts.html,
      lang: posts.lang,
    })
    .from(posts)
    .leftJoin(parent, eq(parent.id, posts.parentId))
    .where(and(inArray(posts.threadId, [...texts.keys()]), isShown))
    .orderBy(asc(posts.createdAt), asc(posts.id));
  const comments = new Map<number, Passage[]>();
  for (const { threadId, kind, text, html, lang } of rows) {
    const thread = texts.get(threadId)!;
    if (kind === "question") {
      thread.body = { text, lang };
      thread.code = codeIn(html);
    } else if (kind === "answer") thread.answers.push({ text, lang });
    else comments.set(threadId, [...(comments.get(threadId) ?? []), { text, lang }]);
  }
  for (const [threadId, told] of comments) texts.get(threadId)!.answers.push(...told);
}

async function addTags(db: Queries, texts: Map<number, DocumentText>) {
  if (texts.size === 0) return;
  const rows = await db
    .select({ threadId: threadTags.threadId, name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(inArray(threadTags.threadId, [...texts.keys()]))
    .orderBy(asc(threadTags.threadId), asc(threadTags.position));
  for (const { threadId, name } of rows) texts.get(threadId)!.tags.push(name);
}

async function readArticles(db: Queries, ids: readonly number[], unseen: boolean) {
  const texts = new Map<number, DocumentText>();
  if (ids.length === 0) return texts;
  const isShown = unseen ? undefined : inArray(articles.state, [...shownArticleStates]);
  const version = sql`coalesce(${articles.publishedVersion}, ${articles.latestVersion})`;
  const rows = await db
    .select({
      id: articles.id,
      lang: articles.lang,
      title: articleVersions.title,
      inShort: articleVersions.inShort,
      appliesTo: articleVersions.appliesTo,
      text: articleBlocks.text,
      html: articleBlocks.html,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(eq(articleVersions.articleId, articles.id), eq(articleVersions.number, version)),
    )
    .leftJoin(
      articleBlocks,
      and(eq(articleBlocks.articleId, articles.id), eq(articleBlocks.version, version)),
    )
    .where(and(inArray(articles.id, [...ids]), isShown))
    .orderBy(asc(articles.id), asc(articleBlocks.position));
  for (const { id, lang, title, inShort, appliesTo, text, html } of rows) {
    const article = texts.get(id) ?? {
      kind: "article" as const,
      subjectId: id,
      title: { text: title, lang },
      body: { text: [inShort, ...appliesTo].join("\n"), lang },
      code: "",
      answers: [],
      tags: [],
    };
    texts.set(id, {
      ...article,
      body: { text: text === null ? article.body.text : `${article.body.text}\n${text}`, lang },
      code: html === null ? article.code : [article.code, codeIn(html)].join("\n").trim(),
    });
  }
  return texts;
}

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };

/** What stands as code in HTML of our own renderer, one piece a line. */
function codeIn(html: string): string {
  return [...html.matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)]
    .map(([, code = ""]) =>
      code
        .replaceAll(/<[^>]*>/g, "")
        .replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name]!),
    )
    .join("\n");
}
