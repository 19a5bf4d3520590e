import { threads } from "#db/schema/forum.ts";
import type { Db } from "#app/platform/database.server.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import type { SimilarText } from "#app/search/similar/texts.ts";
import { noon } from "#tests/support/people.ts";
import { indexed } from "#tests/support/search.ts";
import { anAnswer, aThread, aTopic } from "#tests/support/written.ts";

/** Puts questions into the database and the index, and gives their threads' ids in the same order. */
export async function askedBefore(
  db: Db,
  questions: readonly SimilarText[],
  own: Partial<typeof threads.$inferInsert> = {},
): Promise<number[]> {
  const [known] = await db.select({ topicId: threads.topicId }).from(threads).limit(1);
  const topicId = known?.topicId ?? (await aTopic(db, "payments")).id;
  const ids: number[] = [];
  for (const { title, body, answers, lang } of questions) {
    const question = { text: body, markdown: body };
    const { id } = await aThread(db, { topicId, title, lang, question, ...own });
    if (answers !== "") await anAnswer(db, { id }, null, { text: answers });
    await changed(db, id);
    ids.push(id);
  }
  await indexed(db);
  return ids;
}

/** Queues a thread for the index, as every act that changes one does. */
export const changed = (db: Db, subjectId: number) =>
  db.transaction((tx) =>
    queueDocument(tx, { kind: "thread", subjectId }, { withdraws: false, at: noon }),
  );
