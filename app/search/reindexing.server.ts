import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { threads } from "#db/schema/forum.ts";
import { searchState, searchTerms } from "#db/schema/search.ts";
import type { Analyzer } from "./analysis/words.ts";
import { documentId, subjectOf, type Subject } from "./documents.ts";
import { engine } from "./engines.server.ts";
import { addToState, readState, stateRow, type TermChanges } from "./statistics.server.ts";
import { queueDocuments } from "./queue.server.ts";
import { distinctTerms, folded, termsOf } from "./terms.ts";
import { readTexts, shownArticleStates } from "./texts.server.ts";

const atOnce = 20;

/**
 * Indexes everything anew while the site goes on: whoever searches meanwhile finds what they would have found.
 *
 * Afterwards the counts of terms are exact. Gives how many documents there are.
 */
export async function reindexAll(
  db: Db,
  analyzer: Analyzer,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const total = (await db.$count(threads)) + (await db.$count(articles));
  const counts: TermChanges = new Map();
  let done = 0;
  let documents = 0;
  for await (const subjects of everySubject(db)) {
    documents += await indexAnew(db, subjects, analyzer, counts);
    done += subjects.length;
    onProgress(done, total);
  }
  await settleCounts(db, counts, documents);
  while (await db.transaction((tx) => engine.tidy(tx)));
  return documents;
}

/** Queues everything where nothing was ever indexed, as after an update that brings the index. */
export async function queueEverythingOnce(db: Db, now = new Date()) {
  if (await readState(db)) return;
  for await (const subjects of everySubject(db))
    await db.transaction((tx) => queueDocuments(tx, subjects, { withdraws: false, at: now }));
  await db.transaction((tx) => addToState(tx, { documents: 0, withdrawals: 0 }));
}

/** Every thread and article, some at a time, articles first. */
export async function* everySubject(db: Queries): AsyncGenerator<Subject[]> {
  for (const [kind, table] of [
    ["article", articles],
    ["thread", threads],
  ] as const) {
    for (let after = 0; ;) {
      const rows = await db
        .select({ id: table.id })
        .from(table)
        .where(gt(table.id, after))
        .orderBy(asc(table.id))
        .limit(atOnce);
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
      yield rows.map(({ id }) => ({ kind, subjectId: id }));
    }
  }
}

/** Puts into the index what is public of these, and takes the rest out. */
async function indexAnew(
  db: Db,
  subjects: readonly Subject[],
  analyzer: Analyzer,
  counts: TermChanges,
): Promise<number> {
  const texts = await readTexts(db, subjects);
  const prepared = texts.map((text) => termsOf(documentId(text), text, analyzer));
  for (const terms of prepared) {
    const { all, title } = distinctTerms(terms);
    for (const term of all) {
      const count = counts.get(term) ?? { documents: 0, titles: 0 };
      count.documents += 1;
      count.titles += Number(title.has(term));
      counts.set(term, count);
    }
  }
  await db.transaction(async (tx) => {
    // What was hidden since it was read must not come back: it is asked again, inside.
    const shown = await shownNow(
      tx,
      prepared.map(({ id }) => id),
    );
    await engine.put(
      tx,
      prepared.filter(({ id }) => shown.has(id)),
    );
    await engine.drop(
      tx,
      subjects.map(documentId).filter((id) => !shown.has(id)),
    );
  });
  await db.transaction((tx) => engine.tidy(tx));
  return prepared.length;
}

async function shownNow(db: Queries, ids: readonly number[]): Promise<Set<number>> {
  const of = (kind: Subject["kind"]) =>
    ids.map(subjectOf).flatMap((one) => (one.kind === kind ? one.subjectId : []));
  const shownThreads = await db
    .select({ id: threads.id })
    .from(threads)
    .where(and(inArray(threads.id, of("thread")), eq(threads.visibility, "public")));
  const shownArticles = await db
    .select({ id: articles.id })
    .from(articles)
    .where(
      and(inArray(articles.id, of("article")), inArray(articles.state, [...shownArticleStates])),
    );
  return new Set([
    ...shownThreads.map(({ id }) => documentId({ kind: "thread", subjectId: id })),
    ...shownArticles.map(({ id }) => documentId({ kind: "article", subjectId: id })),
  ]);
}

/** Makes the stored counts what was counted, in small steps. */
async function settleCounts(db: Db, counts: TermChanges, documents: number) {
  const rows = [...counts].map(([term, count]) => ({ term, folded: folded(term), ...count }));
  for (let at = 0; at < rows.length; at += 500)
    await db.transaction((tx) =>
      tx
        .insert(searchTerms)
        .values(rows.slice(at, at + 500))
        .onConflictDoUpdate({
          target: searchTerms.term,
          set: { documents: sql`excluded.documents`, titles: sql`excluded.titles` },
        }),
    );
  await forgetOthers(db, counts);
  await db.transaction(async (tx) => {
    await addToState(tx, { documents: 0, withdrawals: 1 });
    await tx.update(searchState).set({ documents }).where(eq(searchState.id, stateRow));
  });
}

async function forgetOthers(db: Db, counts: TermChanges) {
  for (let after = ""; ;) {
    const known = await db
      .select({ term: searchTerms.term })
      .from(searchTerms)
      .where(gt(searchTerms.term, after))
      .orderBy(asc(searchTerms.term))
      .limit(1_000);
    if (known.length === 0) return;
    after = known.at(-1)!.term;
    const gone = known.map(({ term }) => term).filter((term) => !counts.has(term));
    if (gone.length > 0) await db.delete(searchTerms).where(inArray(searchTerms.term, gone));
  }
}
