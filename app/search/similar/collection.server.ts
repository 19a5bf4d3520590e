import { and, eq, inArray, max } from "drizzle-orm";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import type { Analyzer } from "#app/search/analysis/words.ts";
import type { Subject } from "#app/search/documents.ts";
import { documentCount } from "#app/search/statistics.server.ts";
import { shownArticleStates } from "#app/search/texts.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { threads } from "#db/schema/forum.ts";
import { readAnswers, readCompared } from "./compared-texts.server.ts";
import { Ranker } from "./ranking.ts";
import { readText } from "./reading.ts";
import { Counting } from "./statistics.ts";
import { Vocabulary } from "./vocabulary.ts";

const SAMPLE = {
  /** Threads that are counted; where there are more, so many of them, evenly spread from the first to the newest. */
  threads: 5_000,
  articles: 1_000,
  /** Read and counted in one go: some milliseconds. */
  atOnce: 10,
  /** So long others have their turn in between. */
  pauseMs: 5,
  /** Counted while whoever asks waits; more is counted beside, and nothing is suggested until then. */
  awaited: 200,
} as const;

/** A count is taken anew once the index has grown or shrunk by this share. */
const outdated = 0.05;

/** What is known of the site's texts, and who ranks by it. */
export interface Collection {
  vocabulary: Vocabulary;
  ranker: Ranker;
  analyzer: Analyzer;
  /** How many documents the index had. */
  documents: number;
}

interface Kept {
  now?: Collection;
  counting?: Promise<Collection>;
}

const kept = new WeakMap<Db, Kept>();

/**
 * What this process counted of the site's texts, at most a twentieth out of date. Null while a large site is
 * counted for the first time: some seconds, in which others have their turn.
 */
export async function collectionOf(db: Db): Promise<Collection | null> {
  const own = kept.get(db) ?? {};
  kept.set(db, own);
  const [documents, analyzer] = [await documentCount(db), await analyzerOf(db)];
  const isNear =
    own.now?.analyzer === analyzer &&
    Math.abs(own.now.documents - documents) <= documents * outdated;
  if (own.now && isNear) return own.now;
  own.counting ??= count(db, analyzer, documents)
    .then((counted) => (own.now = counted))
    .finally(() => delete own.counting);
  if (documents <= SAMPLE.awaited) return own.counting;
  own.counting.catch((error: unknown) => {
    log().error({ err: error }, "the texts of the site could not be counted");
  });
  return own.now?.analyzer === analyzer ? own.now : null;
}

async function count(db: Db, analyzer: Analyzer, documents: number): Promise<Collection> {
  const vocabulary = new Vocabulary(analyzer);
  const counting = new Counting();
  const subjects = await sampleOf(db);
  for (let at = 0; at < subjects.length; at += SAMPLE.atOnce) {
    const read = await readCompared(db, subjects.slice(at, at + SAMPLE.atOnce));
    const answers = await readAnswers(
      db,
      read.map(({ id }) => id),
    );
    for (const { id, text } of read)
      counting.add(readText(vocabulary, { ...text, answers: answers.get(id)?.text ?? "" }));
    if (documents > SAMPLE.awaited)
      await new Promise((resolve) => setTimeout(resolve, SAMPLE.pauseMs));
  }
  return { vocabulary, ranker: new Ranker(counting.finish()), analyzer, documents };
}

async function sampleOf(db: Queries): Promise<Subject[]> {
  const [last] = await db.select({ id: max(threads.id) }).from(threads);
  const newest = last?.id ?? 0;
  // A third of the numbers may be of threads that aren't public: more are drawn than wanted.
  const drawn = Math.ceil(SAMPLE.threads * 1.5);
  const chosen =
    newest > drawn
      ? Array.from({ length: drawn }, (_, at) => Math.floor(((at + 1) * newest) / drawn))
      : Array.from({ length: newest }, (_, at) => at + 1);
  const found: Subject[] = [];
  for (let at = 0; at < chosen.length && found.length < SAMPLE.threads; at += 500) {
    const rows = await db
      .select({ subjectId: threads.id })
      .from(threads)
      .where(
        and(inArray(threads.id, chosen.slice(at, at + 500)), eq(threads.visibility, "public")),
      );
    for (const { subjectId } of rows) found.push({ kind: "thread", subjectId });
  }
  const helps = await db
    .select({ subjectId: articles.id })
    .from(articles)
    .where(inArray(articles.state, [...shownArticleStates]))
    .limit(SAMPLE.articles);
  return [...found, ...helps.map(({ subjectId }) => ({ kind: "article" as const, subjectId }))];
}
