import { and, asc, eq, inArray, lte, or, sql, type SQL } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { documentId, type Subject } from "#app/search/documents.ts";
import { shownArticleStates } from "#app/search/texts.server.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { TEXT_LIMITS, type SimilarText } from "./texts.ts";

/** Of a thread with more answers than this only its solutions are compared. */
const mostAnswers = 20;

export interface ComparedDocument {
  id: number;
  text: SimilarText;
  /** What it is closed as a duplicate of; null for most. */
  duplicateOf: number | null;
}

/**
 * The beginnings of what threads and articles say, for comparing them: only what everybody may read.
 *
 * Not `readTexts`: two hundred documents are compared for one suggestion, and their comments and HTML say no more.
 */
export async function readCompared(
  db: Queries,
  subjects: readonly Subject[],
): Promise<ComparedDocument[]> {
  const idsOf = (kind: Subject["kind"]) =>
    subjects.filter((subject) => subject.kind === kind).map(({ subjectId }) => subjectId);
  return [
    ...(await readThreads(db, idsOf("thread"))),
    ...(await readArticles(db, idsOf("article"))),
  ];
}

async function readThreads(db: Queries, ids: readonly number[]): Promise<ComparedDocument[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: threads.id,
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      note: threads.solvedNote,
      thread: threads.duplicateOfThreadId,
      article: threads.duplicateOfArticleId,
      kind: posts.kind,
      // The question as it was written: what stands between backticks is quoted.
      text: beginningOf(
        sql`case when ${eq(posts.kind, "question")} then ${posts.markdown} else ${posts.text} end`,
        TEXT_LIMITS.body,
      ),
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.visibility, "public")))
    .where(
      and(
        inArray(threads.id, [...ids]),
        eq(threads.visibility, "public"),
        or(
          eq(posts.kind, "question"),
          and(eq(posts.kind, "answer"), or(lte(threads.answerCount, mostAnswers), isSolution)),
        ),
      ),
    )
    .orderBy(asc(posts.threadId), asc(posts.id));
  const found = new Map<number, ComparedDocument>();
  for (const { id: subjectId, title, lang, kind, text, ...row } of rows) {
    const one = found.get(subjectId) ?? {
      id: documentId({ kind: "thread", subjectId }),
      text: { lang, title, body: "", answers: row.note ?? "" },
      duplicateOf: row.state === "duplicate" ? targetOf(row) : null,
    };
    found.set(subjectId, one);
    if (kind === "question") one.text.body = text;
    else if (one.text.answers.length < TEXT_LIMITS.answers) one.text.answers += `\n${text}`;
  }
  return [...found.values()];
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
      inShort: articleVersions.inShort,
      text: sql<
        string | null
      >`substr(${articleBlocks.text}, 1, ${sql.raw(String(TEXT_LIMITS.answers))})`,
    })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.articleId, articles.id),
        eq(articleVersions.number, articles.publishedVersion),
      ),
    )
    .leftJoin(
      articleBlocks,
      and(
        eq(articleBlocks.articleId, articles.id),
        eq(articleBlocks.version, articles.publishedVersion),
      ),
    )
    .where(and(inArray(articles.id, [...ids]), inArray(articles.state, [...shownArticleStates])))
    .orderBy(asc(articles.id), asc(articleBlocks.position));
  const found = new Map<number, ComparedDocument>();
  for (const { id: subjectId, lang, title, inShort, text } of rows) {
    const one = found.get(subjectId) ?? {
      id: documentId({ kind: "article", subjectId }),
      text: { lang, title, body: inShort, answers: "" },
      duplicateOf: null,
    };
    found.set(subjectId, one);
    if (text !== null && one.text.answers.length < TEXT_LIMITS.answers)
      one.text.answers += `\n${text}`;
  }
  return [...found.values()];
}
