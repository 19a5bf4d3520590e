import process from "node:process";
import { eq } from "drizzle-orm";
import { openDatabase } from "#db/client.ts";
import { posts, threads, topics } from "#db/schema/forum.ts";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { findSimilar } from "#app/search/similar.server.ts";
import { collectionOf } from "#app/search/similar/collection.server.ts";
import type { SimilarText } from "#app/search/similar/texts.ts";
import type { Db } from "#app/platform/database.server.ts";
import { readEnglish } from "../similar-data.ts";
import { placesOf, type Asked } from "../similar-figures.ts";

// Run by ../similar-engines.ts in a process of its own: a process knows one kind of database.
// Fills the database at DATABASE_URL, asks it what the product asks, and prints the places as JSON.

const db = openDatabase(process.env.DATABASE_URL!);
await db.migrate();
const set = readEnglish(process.argv[2]!);
const ids = await fill(db, set.texts);
const own = new Map([...ids].map(([id, subjectId]) => [subjectId, id]));
// Counting goes on beside the questions; a benchmark waits for it.
while ((await collectionOf(db)) === null) await new Promise((done) => setTimeout(done, 200));

const times: number[] = [];
const asked: Asked = {
  async find({ title, body, lang }, without) {
    const subjectId = ids.get(without!)!;
    const start = performance.now();
    const found = await findSimilar(
      db,
      { title, body, lang },
      { without: { kind: "thread", subjectId } },
    );
    times.push(performance.now() - start);
    const ranked = found.documents.map((one) => ({
      id: own.get(one.subjectId)!,
      score: one.score,
    }));
    return { ranked, confidence: found.confidence };
  },
};
const whole = await placesOf(asked, set);
const titles = await placesOf(asked, set, { titleOnly: true });
times.sort((one, other) => one - other);
process.stdout.write(
  JSON.stringify({ whole, titles, p95: times[Math.floor(times.length * 0.95)] }),
);
await db.close();

async function fill(into: Db, texts: ReadonlyMap<number, SimilarText>) {
  const at = new Date(0);
  const [topic] = await into
    .insert(topics)
    .values({
      slug: "all",
      name: {},
      description: {},
      askFields: [],
      position: 0,
      isClosed: false,
      createdAt: at,
    })
    .returning();
  const filled = new Map<number, number>();
  for (const [id, { title, body, lang }] of texts) {
    filled.set(
      id,
      await into.transaction(async (tx) => {
        const [thread] = await tx
          .insert(threads)
          .values({
            title,
            lang,
            slug: "question",
            topicId: topic!.id,
            askFields: {},
            state: "open",
            visibility: "public",
            stateChangedAt: at,
            createdAt: at,
            activeAt: at,
            answerCount: 0,
            solutionCount: 0,
            hasOfficial: false,
            sameProblemCount: 0,
            viewCount: 0,
          })
          .returning();
        const [post] = await tx
          .insert(posts)
          .values({
            threadId: thread!.id,
            kind: "question",
            markdown: body,
            html: "",
            text: body,
            rendererVersion: 1,
            lang,
            revision: 1,
            createdAt: at,
            visibility: "public",
            score: 0,
            importedUp: 0,
            importedDown: 0,
            commentCount: 0,
          })
          .returning();
        await tx.update(threads).set({ questionId: post!.id }).where(eq(threads.id, thread!.id));
        await queueDocument(
          tx,
          { kind: "thread", subjectId: thread!.id },
          { withdraws: false, at },
        );
        return thread!.id;
      }),
    );
  }
  await drainQueue(into, await analyzerOf(into));
  return filled;
}
