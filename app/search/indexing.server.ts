import { and, asc, eq } from "drizzle-orm";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { searchQueue } from "#db/schema/search.ts";
import type { Analyzer } from "./analysis/words.ts";
import { documentId, type DocumentKind } from "./documents.ts";
import { engine } from "./engines.server.ts";
import { addTermCounts, addToState, type TermChanges } from "./statistics.server.ts";
import { distinctTerms, termsOf, type DocumentTerms } from "./terms.ts";
import { readTexts } from "./texts.server.ts";

/** So many documents are indexed in one transaction. */
const batch = 4;

/**
 * Indexes what is queued, oldest first, until nothing is left. Gives how many documents it was.
 *
 * Texts are read and analysed outside of any transaction, and each is short: on SQLite it holds the only writer.
 * `pause` is awaited between two of them.
 */
export async function drainQueue(
  db: Db,
  analyzer: Analyzer,
  pause: () => Promise<void> = async () => undefined,
): Promise<number> {
  let many = 0;
  for (;;) {
    const done = await drainABatch(db, analyzer);
    many += done;
    if (done === 0) return many;
    await pause();
    while (await db.transaction((tx) => engine.tidy(tx))) await pause();
  }
}

interface Queued {
  kind: DocumentKind;
  subjectId: number;
  withdraws: boolean;
  change: number;
}

/** Indexes some of the queue, and gives how many rows it took. */
async function drainABatch(db: Db, analyzer: Analyzer): Promise<number> {
  const queued: Queued[] = await db
    .select({
      kind: searchQueue.kind,
      subjectId: searchQueue.subjectId,
      withdraws: searchQueue.withdraws,
      change: searchQueue.change,
    })
    .from(searchQueue)
    .orderBy(asc(searchQueue.id))
    .limit(batch);
  if (queued.length === 0) return 0;
  const prepared = await prepare(db, queued, analyzer);
  await db.transaction(async (tx) => {
    const standing: Prepared[] = [];
    for (const one of prepared) if (await takeFromQueue(tx, one.queued)) standing.push(one);
    if (standing.length > 0) await write(tx, standing);
  });
  return queued.length;
}

interface Prepared {
  queued: Queued;
  id: number;
  /** What the document is now; null where it is public no longer. */
  now: DocumentTerms | null;
  /** Whether the index has it, and how its terms change the counts. */
  isKnown: boolean;
  changes: TermChanges;
}

/** Reads and analyses, and asks the index what it has: all that may take its time, outside of the transaction. */
async function prepare(db: Queries, queued: readonly Queued[], analyzer: Analyzer) {
  const texts = await readTexts(db, queued);
  const isGone = (one: Queued) => !texts.some((text) => isOf(text, one));
  const former = await readTexts(
    db,
    queued.filter((one) => one.withdraws || isGone(one)),
    { unseen: true },
  );
  const known = await engine.known(db, queued.map(documentId));
  const prepared: Prepared[] = [];
  for (const one of queued) {
    const id = documentId(one);
    const [now, before] = [texts, former].map((read) => {
      const text = read.find((each) => isOf(each, one));
      return text ? termsOf(id, text, analyzer) : null;
    });
    const isKnown = known.has(id);
    const has = termSets(now);
    const had = termSets(before);
    const ever = {
      all: new Set([...has.all, ...had.all]),
      title: new Set([...has.title, ...had.title]),
    };
    const indexed = isKnown ? await engine.termsIn(db, id, [...ever.all]) : new Set<string>();
    const changes: TermChanges = new Map();
    for (const term of ever.all)
      changes.set(term, {
        documents: Number(has.all.has(term)) - Number(indexed.has(term)),
        titles: Number(has.title.has(term)) - Number(indexed.has(term) && ever.title.has(term)),
      });
    prepared.push({ queued: one, id, now: now ?? null, isKnown, changes });
  }
  return prepared;
}

const termSets = (terms: DocumentTerms | null | undefined) =>
  terms ? distinctTerms(terms) : { all: new Set<string>(), title: new Set<string>() };

const isOf = (
  a: Pick<Queued, "kind" | "subjectId">,
  b: Pick<Queued, "kind" | "subjectId">,
): boolean => a.kind === b.kind && a.subjectId === b.subjectId;

/** False where the document has changed since it was read: then it stays queued. */
async function takeFromQueue(tx: Tx, { kind, subjectId, change }: Queued): Promise<boolean> {
  const taken = await tx
    .delete(searchQueue)
    .where(
      and(
        eq(searchQueue.kind, kind),
        eq(searchQueue.subjectId, subjectId),
        eq(searchQueue.change, change),
      ),
    )
    .returning({ id: searchQueue.id });
  return taken.length > 0;
}

async function write(tx: Tx, prepared: readonly Prepared[]) {
  await engine.put(
    tx,
    prepared.flatMap(({ now }) => now ?? []),
  );
  await engine.drop(
    tx,
    prepared.filter(({ now }) => now === null).map(({ id }) => id),
  );
  const changes: TermChanges = new Map();
  for (const one of prepared)
    for (const [term, more] of one.changes) {
      const sum = changes.get(term) ?? { documents: 0, titles: 0 };
      sum.documents += more.documents;
      sum.titles += more.titles;
      changes.set(term, sum);
    }
  await addTermCounts(tx, changes);
  await addToState(tx, {
    documents: prepared.reduce(
      (sum, { now, isKnown }) => sum + Number(now !== null) - Number(isKnown),
      0,
    ),
    withdrawals: prepared.filter(({ queued }) => queued.withdraws).length,
  });
}
