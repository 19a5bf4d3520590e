import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";
import { posts, tags, threads, threadTags } from "#db/schema/forum.ts";
import type { DocumentText, Subject } from "./documents.ts";

export const shownArticleStates = ["published", "needs_another_look"] as const;

/**
 * The plain words of threads and articles, read from their own tables: what everybody may read now, and nothing else.
 * What isn't public is left out. In the order asked for.
 *
 * `unseen` gives what nobody may read too, for taking it out of the index. `forQuoting` leaves out code, comments and
 * tags, which take the longest to read.
 */
export async function readTexts(
  db: Queries,
  subjects: readonly Subject[],
  { unseen = false, forQuoting = false } = {},
): Promise<DocumentText[]> {
  const idsOf = (kind: Subject["kind"]) =>
    subjects.filter((subject) => subject.kind === kind).map(({ subjectId }) => subjectId);
  const found = {
    thread: await readThreads(db, idsOf("thread"), { unseen, forQuoting }),
    article: await readArticles(db, idsOf("article"), unseen),
  };
  return subjects.flatMap(({ kind, subjectId }) => found[kind].get(subjectId) ?? []);
}

interface Reading {
  unseen: boolean;
  forQuoting: boolean;
}

async function readThreads(db: Queries, ids: readonly number[], reading: Reading) {
  const texts = new Map<number, DocumentText>();
  if (ids.length === 0) return texts;
  // Not asked for beside the ids: SQLite would rather read every public thread than look these up.
  const isShown = ({ visibility }: { visibility: string }) =>
    reading.unseen || visibility === "public";
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      solvedNote: threads.solvedNote,
      visibility: threads.visibility,
    })
    .from(threads)
    .where(inArray(threads.id, [...ids]));
  for (const { id, title, lang, solvedNote } of rows.filter(isShown))
    texts.set(id, {
      kind: "thread",
      subjectId: id,
      title: { text: title, lang },
      body: { text: "", lang },
      code: "",
      answers: solvedNote ? [{ text: solvedNote, lang }] : [],
      tags: [],
    });
  await addPosts(db, texts, reading);
  if (!reading.forQuoting) await addTags(db, texts);
  return texts;
}

async function addPosts(
  db: Queries,
  texts: Map<number, DocumentText>,
  { unseen, forQuoting }: Reading,
) {
  if (texts.size === 0) return;
  const rows = await db
    .select({
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      text: posts.text,
      html: forQuoting ? sql<string>`''` : posts.html,
      lang: posts.lang,
      visibility: posts.visibility,
      createdAt: posts.createdAt,
    })
    .from(posts)
    .where(
      and(
        inArray(posts.threadId, [...texts.keys()]),
        forQuoting ? inArray(posts.kind, ["question", "answer"]) : undefined,
      ),
    );
  const shown = new Set(
    rows.filter(({ visibility }) => unseen || visibility === "public").map(({ id }) => id),
  );
  // A comment is seen where the post above it is seen.
  const seen = rows
    .filter(({ id, parentId }) => shown.has(id) && (parentId === null || shown.has(parentId)))
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.id - b.id);
  for (const { threadId, kind, text, html, lang } of seen) {
    const thread = texts.get(threadId)!;
    if (kind === "answer") thread.answers.push({ text, lang });
    if (kind !== "question") continue;
    thread.body = { text, lang };
    thread.code = codeIn(html);
  }
  for (const { threadId, kind, text, lang } of seen)
    if (kind === "comment") texts.get(threadId)!.answers.push({ text, lang });
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
