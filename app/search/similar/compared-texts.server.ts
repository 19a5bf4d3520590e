import { and, asc, eq, inArray, isNotNull, lte, or, sql, type SQL } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { documentId, subjectOf, type Subject } from "#app/search/documents.ts";
import { shownArticleStates } from "#app/search/texts.server.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { TEXT_LIMITS, type SimilarText } from "./texts.ts";

/** Of a thread with more answers than this only its solutions are compared. */
const mostAnswers = 20;

export interface ComparedDocument {
  id: number;
  /** Without its answers: see `readAnswers`. */
  text: SimilarText;
  /** What it is closed as a duplicate of; null for most. */
  duplicateOf: number | null;
}

/**
 * The beginnings of what threads and articles ask, for comparing them: only what everybody may read.
 *
 * Not `readTexts`: two hundred documents are compared for one suggestion, and their comments and HTML say no more.
 */
export async function readCompared(
  db: Queries,
  subjects: readonly Subject[],
): Promise<ComparedDocument[]> {
  return [
    ...(await readThreads(db, idsOf(subjects, "thread"))),
    ...(await readArticles(db, idsOf(subjects, "article"))),
  ];
}

/** The beginnings of what answers documents, by their number: a thread's answers, an article's blocks. */
export async function readAnswers(
  db: Queries,
  ids: readonly number[],
): Promise<Map<number, { text: string; lang: string }>> {
  const found = new Map<number, { text: string; lang: string }>();
  const subjects = ids.map(subjectOf);
  const rows = [
    ...(await readThreadAnswers(db, idsOf(subjects, "thread"))),
    ...(await readBlocks(db, idsOf(subjects, "article"))),
  ];
  for (const { id, text, lang } of rows) {
    const known = found.get(id);
    if (!known) found.set(id, { text, lang });
    else if (known.text.length < TEXT_LIMITS.answers) known.text += `\n${text}`;
  }
  for (const one of found.values()) one.text = one.text.slice(0, TEXT_LIMITS.answers);
  return found;
}

const idsOf = (subjects: readonly Subject[], kind: Subject["kind"]) =>
  subjects.filter((subject) => subject.kind === kind).map(({ subjectId }) => subjectId);

async function readThreads(db: Queries, ids: readonly number[]): Promise<ComparedDocument[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      thread: threads.duplicateOfThreadId,
      article: threads.duplicateOfArticleId,
      // As it was written: what stands between backticks is quoted.
      body: beginningOf(sql`${posts.markdown}`, TEXT_LIMITS.body),
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.id, threads.questionId), eq(posts.visibility, "public")))
    .where(and(inArray(threads.id, [...ids]), eq(threads.visibility, "public")));
  return rows.map(({ id: subjectId, title, lang, body, ...row }) => ({
    id: documentId({ kind: "thread", subjectId }),
    text: { lang, title, body, answers: "" },
    duplicateOf: row.state === "duplicate" ? targetOf(row) : null,
  }));
}

async function readThreadAnswers(db: Queries, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const notes = await db
    .select({ subjectId: threads.id, text: threads.solvedNote, lang: threads.lang })
    .from(threads)
    .where(and(inArray(threads.id, wanted), isNotNull(threads.solvedNote)));
  const answers = await db
    .select({
      subjectId: posts.threadId,
      text: beginningOf(sql`${posts.text}`, TEXT_LIMITS.answers),
      lang: posts.lang,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        inArray(posts.threadId, wanted),
        eq(posts.kind, "answer"),
        eq(posts.visibility, "public"),
        or(lte(threads.answerCount, mostAnswers), isSolution),
      ),
    )
    .orderBy(asc(posts.threadId), asc(posts.id));
  return [...notes, ...answers].map(({ subjectId, text, lang }) => ({
    id: documentId({ kind: "thread", subjectId }),
    text: text ?? "",
    lang,
  }));
}

const isSolution = sql`exists (select 1 from ${solutions} where ${solutions.postId} = ${posts.id})`;

const beginningOf = (text: SQL, characters: number) =>
  sql<string>`substr(${text}, 1, ${sql.raw(String(characters))})`;

function targetOf({ thread, article }: { thread: number | null; article: number | null }) {
  if (thread !== null) return documentId({ kind: "thread", subjectId: thread });
  return article === null ? null : documentId({ kind: "article", subjectId: article });
}

/** An article is compared by its short answer as a question is by its body, and by its blocks as by its answers. */
async function readArticles(db: Queries, ids: readonly number[]): Promise<ComparedDocument[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      lang: articles.lang,
      title: articleVersions.title,
      body: articleVersions.inShort,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.articleId, articles.id),
        eq(articleVersions.number, articles.publishedVersion),
      ),
    )
    .where(and(inArray(articles.id, [...ids]), isShown));
  return rows.map(({ id: subjectId, lang, title, body }) => ({
    id: documentId({ kind: "article", subjectId }),
    text: { lang, title, body, answers: "" },
    duplicateOf: null,
  }));
}

async function readBlocks(db: Queries, ids: readonly number[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      lang: articles.lang,
      text: beginningOf(sql`${articleBlocks.text}`, TEXT_LIMITS.answers),
    })
    .from(articleBlocks)
    .innerJoin(
      articles,
      and(
        eq(articles.id, articleBlocks.articleId),
        eq(articles.publishedVersion, articleBlocks.version),
      ),
    )
    .where(and(inArray(articles.id, [...ids]), isShown))
    .orderBy(asc(articles.id), asc(articleBlocks.position));
  return rows.map(({ id: subjectId, text, lang }) => ({
    id: documentId({ kind: "article", subjectId }),
    text,
    lang,
  }));
}

const isShown = inArray(articles.state, [...shownArticleStates]);
