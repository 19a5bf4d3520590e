import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
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
  return new Map(seen.map((sight) => [sight.id, sight]));
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
    })
    .from(threads)
    .where(
      and(
        inArray(threads.id, ids),
        eq(threads.visibility, "public"),
        notWithdrawn("thread", threads.id),
        also,
      ),
    );
  return rows.map((row) => ({
    ...row,
    kind: "thread",
    id: documentId({ kind: "thread", subjectId: row.subjectId }),
    isSolved: row.state === "solved" || row.state === "solved_otherwise",
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
    .where(
      and(
        inArray(articles.id, ids),
        inArray(articles.state, [...shownArticleStates]),
        notWithdrawn("article", articles.id),
        also,
      ),
    );
  return rows.map((row) => ({
    ...row,
    kind: "article",
    id: documentId({ kind: "article", subjectId: row.subjectId }),
    isSolved: true,
    state: null,
  }));
}

function notWithdrawn(kind: Subject["kind"], id: typeof threads.id | typeof articles.id): SQL {
  const withdraws = eq(searchQueue.withdraws, sql.param(true, searchQueue.withdraws));
  return sql`not exists (select 1 from ${searchQueue} where ${eq(searchQueue.kind, kind)}
    and ${searchQueue.subjectId} = ${id} and ${withdraws})`;
}
