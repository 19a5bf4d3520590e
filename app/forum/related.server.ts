import { and, eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { readSights } from "#app/search/sight.server.ts";
import { findSimilar } from "#app/search/similar.server.ts";
import { documentId } from "#app/search/documents.ts";
import { posts } from "#db/schema/forum.ts";
import { inTime } from "./ask-check.ts";
import { RELATED, type RelatedThread } from "./related.ts";
import { findThreadTitles } from "./threads.server.ts";

interface Thread {
  id: number;
  title: string;
  lang: string;
}

/**
 * Public threads that are most like this one, without it. None where none is alike, and none where looking for them
 * is slow: a thread never waits for what stands beside it.
 */
export async function findRelated(
  db: Db,
  thread: Thread,
  now = new Date(),
): Promise<RelatedThread[]> {
  const ids = await findRememberedIds(db, thread, now.getTime());
  const titles = await findThreadTitles(db, ids);
  const sights = await readSights(
    db,
    ids.map((subjectId) => documentId({ kind: "thread", subjectId })),
  );
  return ids.flatMap((id) => {
    const title = titles.get(id);
    const sight = sights.get(documentId({ kind: "thread", subjectId: id }));
    return title && sight ? [{ ...title, isSolved: sight.isSolved }] : [];
  });
}

const remembered = new WeakMap<Db, Map<string, { ids: number[]; at: number }>>();

async function findRememberedIds(db: Db, thread: Thread, now: number): Promise<number[]> {
  const own = remembered.get(db) ?? new Map<string, { ids: number[]; at: number }>();
  remembered.set(db, own);
  const key = `${thread.id} ${thread.title}`;
  const known = own.get(key);
  if (known && now - known.at < RELATED.keptMs) return known.ids;
  const ids = await inTime(findIds(db, thread));
  if (ids === null) return known?.ids ?? [];
  if (own.size >= RELATED.remembered) own.clear();
  own.set(key, { ids, at: now });
  return ids;
}

async function findIds(db: Db, { id, title, lang }: Thread): Promise<number[]> {
  const [question] = await db
    .select({ body: posts.markdown })
    .from(posts)
    .where(and(eq(posts.threadId, id), eq(posts.kind, "question")));
  const { documents } = await findSimilar(
    db,
    { title, lang, ...question },
    { kinds: ["thread"], without: { kind: "thread", subjectId: id } },
  );
  return documents
    .filter(({ likeness }) => likeness >= RELATED.leastLikeness)
    .slice(0, RELATED.shown)
    .map(({ subjectId }) => subjectId);
}
