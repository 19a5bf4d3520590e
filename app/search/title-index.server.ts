import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { documentKinds, searchDocuments, searchTerms } from "#db/schema/search.ts";
import { readTitleQuery, titleTerms } from "./title-index.ts";

export type DocumentKind = (typeof documentKinds)[number];

interface Document {
  kind: DocumentKind;
  subjectId: number;
  lang: string;
  title: string;
  isSolved: boolean;
  at: Date;
}

/**
 * Makes a public thread or a published article findable by its title, or brings it up to date.
 *
 * Call it in the transaction of the cause. What isn't public is dropped instead.
 */
export async function indexDocument(
  tx: Tx,
  { kind, subjectId, lang, title, isSolved, at }: Document,
) {
  const now = { lang, title, isSolved, updatedAt: at };
  const [document] = await tx
    .insert(searchDocuments)
    .values({ kind, subjectId, ...now })
    .onConflictDoUpdate({ target: [searchDocuments.kind, searchDocuments.subjectId], set: now })
    .returning({ id: searchDocuments.id });
  if (!document) throw new Error("An indexed document has a row.");

  const terms = titleTerms(title).map((term) => ({ term, documentId: document.id }));
  await tx.delete(searchTerms).where(eq(searchTerms.documentId, document.id));
  if (terms.length > 0) await tx.insert(searchTerms).values(terms);
}

/** Takes a thread or an article out of the index. One that isn't in it is fine. */
export async function dropDocument(tx: Tx, kind: DocumentKind, subjectId: number) {
  const found = tx
    .select({ id: searchDocuments.id })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.kind, kind), eq(searchDocuments.subjectId, subjectId)));
  await tx.delete(searchTerms).where(inArray(searchTerms.documentId, found));
  await tx
    .delete(searchDocuments)
    .where(and(eq(searchDocuments.kind, kind), eq(searchDocuments.subjectId, subjectId)));
}

export interface FoundTitle {
  kind: DocumentKind;
  subjectId: number;
  title: string;
  lang: string;
  isSolved: boolean;
}

/** The most documents looked at for each word: a common word cannot hold the database up. */
const mostPerWord = 5_000;

/**
 * Finds the articles and threads whose titles share most words with the query, best first.
 *
 * The last word may be a beginning. At equal match articles come first, then solved threads,
 * then what changed last. An empty or all-punctuation query finds nothing.
 */
export async function findTitles(
  db: Queries,
  typed: string,
  { kinds = documentKinds, limit = 10 }: { kinds?: readonly DocumentKind[]; limit?: number } = {},
): Promise<FoundTitle[]> {
  const query = readTitleQuery(typed);
  if (!query || kinds.length === 0) return [];
  const parts = query.words.map((word) => sql`${searchTerms.term} = ${word}`);
  if (query.prefix !== null) {
    // Terms are letters and digits, so the highest character there is ends the beginning.
    const end = `${query.prefix}\u{10ffff}`;
    parts.push(sql`${searchTerms.term} >= ${query.prefix} and ${searchTerms.term} < ${end}`);
  }
  const matches = sql.join(parts.map(oneWord), sql` union all `);
  const rows = await db.rows<RawTitle>(sql`
    select ${searchDocuments.kind} as kind, ${searchDocuments.subjectId} as subject_id,
      ${searchDocuments.title} as title, ${searchDocuments.lang} as lang,
      ${searchDocuments.isSolved} as is_solved
    from (${matches}) matches
    join ${searchDocuments} on ${searchDocuments.id} = matches.document_id
    where ${inArray(searchDocuments.kind, [...kinds])}
    group by ${searchDocuments.id}
    order by count(distinct matches.word) desc,
      case when ${searchDocuments.kind} = 'article' then 0 else 1 end,
      case when ${searchDocuments.isSolved} then 0 else 1 end,
      ${searchDocuments.updatedAt} desc, ${searchDocuments.id} desc
    limit ${Math.min(Math.max(Math.trunc(limit), 0), 100)}`);
  return rows.map((row) => ({
    kind: row.kind,
    subjectId: row.subject_id,
    title: row.title,
    lang: row.lang,
    isSolved: Boolean(row.is_solved),
  }));
}

interface RawTitle {
  kind: DocumentKind;
  subject_id: number;
  title: string;
  lang: string;
  is_solved: boolean | number;
}

function oneWord(condition: SQL, position: number): SQL {
  return sql`select * from (select ${searchTerms.documentId} as document_id, cast(${position} as integer) as word
    from ${searchTerms} where ${condition} limit ${mostPerWord}) ${sql.raw(`word_${position}`)}`;
}
