import { eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { findSimilar } from "#app/search/similar.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { findThreadTitles } from "./threads.server.ts";

/** What a thread may be a duplicate of: a thread, or an article by its number. */
export type PossibleOriginal =
  | { kind: "thread"; id: number; slug: string; title: string; lang: string }
  | { kind: "article"; id: number };

/**
 * What a thread may be a duplicate of, likest first, for whoever has to decide it: never silent, for a person looks.
 *
 * Threads that are duplicates themselves stand as their originals; what isn't public is left out.
 */
export async function findPossibleOriginals(
  db: Db,
  threadId: number,
  limit = 10,
): Promise<PossibleOriginal[]> {
  const [thread] = await db
    .select({ title: threads.title, lang: threads.lang, body: posts.markdown })
    .from(threads)
    .innerJoin(posts, eq(posts.id, threads.questionId))
    .where(eq(threads.id, threadId));
  if (!thread) throw new Refusal("not_found", "errors.not-found");
  const { documents } = await findSimilar(db, thread, {
    without: { kind: "thread", subjectId: threadId },
  });
  const likest = documents.slice(0, limit);
  const titles = await findThreadTitles(
    db,
    likest.flatMap(({ kind, subjectId }) => (kind === "thread" ? subjectId : [])),
  );
  return likest.flatMap(({ kind, subjectId: id }): PossibleOriginal[] => {
    if (kind === "article") return [{ kind, id }];
    const title = titles.get(id);
    return title ? [{ kind, ...title }] : [];
  });
}
