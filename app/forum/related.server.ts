import type { Db } from "#app/platform/database.server.ts";
import { findDocuments } from "#app/search/documents-found.server.ts";
import type { RelatedThread } from "./related.ts";
import { findThreadTitles } from "./threads.server.ts";

/** Public threads whose titles are most like this one's, without it. */
export async function findRelated(
  db: Db,
  thread: { id: number; title: string; lang: string },
  limit = 5,
): Promise<RelatedThread[]> {
  const { title: text, lang } = thread;
  const found = await findDocuments(db, { text, lang, kinds: ["thread"], limit: limit + 1 });
  const others = found.filter(({ subjectId }) => subjectId !== thread.id).slice(0, limit);
  const titles = await findThreadTitles(
    db,
    others.map(({ subjectId }) => subjectId),
  );
  return others.flatMap(({ subjectId, isSolved }) => {
    const title = titles.get(subjectId);
    return title ? [{ ...title, isSolved }] : [];
  });
}
