import { and, asc, count, eq, gt, inArray, sql } from "drizzle-orm";
import { recountStandingPosts } from "#app/accounts/points.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { queueDocuments } from "#app/search/queue.server.ts";
import { posts, tags, threads, threadTags } from "#db/schema/forum.ts";
import { importedHistory } from "#db/schema/imports.ts";
import { saveProgress, type SiteImport } from "./site.server.ts";

const threadsAtOnce = 60;

/**
 * Opens the held threads of an import to readers, some at a time, each with its counters right and in the index.
 *
 * Until then nobody meets half a thread. Stopped, it goes on with those still held.
 */
export async function openThreads(site: SiteImport, onProgress: (done: number) => void) {
  let done = 0;
  let after = 0;
  for (;;) {
    const batch = await site.db
      .select({ id: threads.id })
      .from(threads)
      .where(
        and(
          eq(threads.sourceHost, site.host),
          eq(threads.visibility, "held"),
          gt(threads.id, after),
        ),
      )
      .orderBy(asc(threads.id))
      .limit(threadsAtOnce);
    if (batch.length === 0) break;
    const ids = batch.map((thread) => thread.id);
    await site.db.transaction((tx) => openBatch(tx, ids, site.now));
    after = ids.at(-1)!;
    done += ids.length;
    onProgress(done);
  }
  await site.db.transaction(async (tx) => {
    await recountTags(tx, site.host);
    await tx.delete(importedHistory).where(eq(importedHistory.host, site.host));
    await saveProgress(tx, site, site.now);
  });
}

async function openBatch(tx: Tx, ids: number[], at: Date) {
  await tx
    .update(posts)
    .set({ visibility: "public" })
    .where(and(inArray(posts.threadId, ids), eq(posts.visibility, "held")));
  const comments = sql`(select count(*) from posts as reply where reply.parent_id = ${posts.id})`;
  await tx
    .update(posts)
    .set({ commentCount: comments })
    .where(and(inArray(posts.threadId, ids), sql`${posts.kind} <> 'comment'`));
  const answers = sql`(select count(*) from posts as answer where answer.thread_id = ${threads.id} and answer.kind = 'answer')`;
  const solved = sql`(select count(*) from solutions as solution where solution.thread_id = ${threads.id})`;
  const same = sql`(select score from posts as question where question.id = ${threads.questionId})`;
  await tx
    .update(threads)
    .set({
      visibility: "public",
      answerCount: answers,
      solutionCount: solved,
      sameProblemCount: same,
    })
    .where(inArray(threads.id, ids));

  const opened = ids.map((subjectId) => ({ kind: "thread" as const, subjectId }));
  await queueDocuments(tx, opened, { withdraws: false, at });
  const authors = await tx
    .selectDistinct({ id: posts.authorId })
    .from(posts)
    .where(and(inArray(posts.threadId, ids), sql`${posts.authorId} is not null`));
  const standings = await tx
    .select({ id: posts.authorId, many: count() })
    .from(posts)
    .where(
      and(
        inArray(
          posts.authorId,
          authors.map((author) => author.id!),
        ),
        eq(posts.visibility, "public"),
      ),
    )
    .groupBy(posts.authorId);
  for (const standing of standings) await recountStandingPosts(tx, standing.id, standing.many);
}

async function recountTags(tx: Tx, host: string) {
  const carried = tx
    .selectDistinct({ id: threadTags.tagId })
    .from(threadTags)
    .innerJoin(threads, eq(threads.id, threadTags.threadId))
    .where(eq(threads.sourceHost, host));
  const many = sql`(select count(*) from thread_tags as tagging join threads as thread on thread.id = tagging.thread_id where tagging.tag_id = ${tags.id} and thread.visibility = 'public')`;
  await tx.update(tags).set({ threadCount: many }).where(inArray(tags.id, carried));
}
