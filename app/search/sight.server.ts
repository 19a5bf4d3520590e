import { and, eq, inArray, type SQL } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { threads } from "#db/schema/forum.ts";
import { searchQueue } from "#db/schema/search.ts";
import { documentId, type Subject } from "./documents.ts";
import { shownArticleStates } from "./texts.server.ts";

/** A document as its own table has it at this moment. */
export interface Sight extends Subject {
  id: number;
  title: string;
  lang: string;
  /** Solved, or a help article. */
  isSolved: boolean;
  /** The question's state; null for articles. */
  state: (typeof threads.$inferSelect)["state"] | null;
  /** When it was asked, or last changed as an article. */
  at: Date;
}

/**
 * Those of these documents that may be found at this moment, asked of their own tables: public threads and published
 * articles, without those that words were taken from since they were indexed. `also` narrows further.
 */
export async function readSights(
  db: Queries,
  ids: readonly number[],
  also: { threads?: SQL; articles?: SQL } = {},
): Promise<Map<number, Sight>> {
  const of = (rest: number) => ids.filter((id) => id % 2 === rest).map((id) => Math.floor(id / 2));
  const seen = [
    ...(await readThreads(db, of(0), also.threads)),
    ...(await readArticles(db, of(1), also.articles)),
  ];
  const withdrawn = await readWithdrawn(db, seen);
  return new Map(
    seen.filter(({ id }) => !withdrawn.has(id)).map((sight) => [sight.id, sight] as const),
  );
}

/** Those from which words were taken that the index still has. */
async function readWithdrawn(db: Queries, seen: readonly Subject[]): Promise<Set<number>> {
  if (seen.length === 0) return new Set();
  const rows = await db
    .select({ kind: searchQueue.kind, subjectId: searchQueue.subjectId })
    .from(searchQueue)
    .where(
      and(
        eq(searchQueue.withdraws, true),
        inArray(
          searchQueue.subjectId,
          seen.map(({ subjectId }) => subjectId),
        ),
      ),
    );
  return new Set(rows.map(documentId));
}

async function readThreads(db: Queries, ids: number[], also?: SQL): Promise<Sight[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      subjectId: threads.id,
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      at: threads.createdAt,
      visibility: threads.visibility,
    })
    .from(threads)
    // Visibility is not asked for here: SQLite would rather read every public thread than look these up.
    .where(and(inArray(threads.id, ids), also));
  return rows
    .filter(({ visibility }) => visibility === "public")
    .map(({ subjectId, title, lang, state, at }) => ({
      kind: "thread",
      id: documentId({ kind: "thread", subjectId }),
      subjectId,
      title,
      lang,
      state,
      at,
      isSolved: state === "solved" || state === "solved_otherwise",
    }));
}

async function readArticles(db: Queries, ids: number[], also?: SQL): Promise<Sight[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      subjectId: articles.id,
      title: articles.title,
      lang: articles.lang,
      at: articles.updatedAt,
    })
    .from(articles)
    .where(and(inArray(articles.id, ids), inArray(articles.state, [...shownArticleStates]), also));
  return rows.map((row) => ({
    ...row,
    kind: "article",
    id: documentId({ kind: "article", subjectId: row.subjectId }),
    isSolved: true,
    state: null,
  }));
}
