import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { excerptOf } from "#app/content/excerpts.ts";
import { detectLanguage } from "#app/content/languages.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { suggestSimilar } from "#app/search/suggestions.server.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { CHECK_LIMITS, chooseClose, type CheckedThread } from "./ask-check.ts";
import { isSolved } from "./states.ts";

export interface CloseOnes {
  articleIds: number[];
  solved: CheckedThread[];
  open: CheckedThread[];
  /** What links and buttons carry, so that opening one counts: `recordOpening`. */
  shown: string;
}

/**
 * Finds the articles (by id) and threads that are close to what somebody is about to ask, best first. Mostly few, often
 * none: `suggestSimilar` says when.
 */
export async function findClose(
  db: Db,
  actor: Actor,
  { text, lang }: { text: string; lang: string },
): Promise<CloseOnes> {
  const { documents, most, token } = await suggestSimilar(db, {
    title: text,
    lang: await detectLanguage(text, lang),
  });
  const likest = documents.slice(0, CHECK_LIMITS.lookedAt);
  const checked = await readChecked(
    db,
    actor,
    likest.flatMap((one) => (one.kind === "thread" ? one.subjectId : [])),
  );
  const chosen = chooseClose(likest, checked, most);
  return { ...chosen, shown: token };
}

async function readChecked(db: Db, actor: Actor, ids: number[]): Promise<CheckedThread[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      askerId: threads.askerId,
      lockedAt: threads.lockedAt,
      solvedNote: threads.solvedNote,
      answerCount: threads.answerCount,
      sameProblemCount: threads.sameProblemCount,
      createdAt: threads.createdAt,
      visibility: threads.visibility,
    })
    .from(threads)
    // Visibility is not asked for here: SQLite would rather read every public thread than look these up.
    .where(inArray(threads.id, ids));
  const leading = await readLeadingSolutions(db, ids);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (row?.visibility !== "public") return [];
    const { askerId, lockedAt, solvedNote, visibility: _, ...thread } = row;
    return {
      ...thread,
      mayJoin: lockedAt === null && (askerId === null || askerId !== actor.id),
      solution: isSolved(row.state) ? (leading.get(id) ?? noteOf(solvedNote, row.lang)) : null,
    };
  });
}

/** The first accepted answer of each thread, which leads. */
async function readLeadingSolutions(db: Db, threadIds: number[]) {
  const rows = await db
    .select({
      threadId: solutions.threadId,
      html: posts.html,
      text: posts.text,
      lang: posts.lang,
      score: posts.score,
    })
    .from(solutions)
    .innerJoin(posts, and(eq(posts.id, solutions.postId), eq(posts.visibility, "public")))
    .where(inArray(solutions.threadId, threadIds))
    .orderBy(asc(solutions.acceptedAt), asc(solutions.postId));
  const leading = new Map<number, NonNullable<CheckedThread["solution"]>>();
  for (const { threadId, text, ...row } of rows)
    if (!leading.has(threadId)) leading.set(threadId, { ...row, excerpt: excerptOf(text, 180) });
  return leading;
}

const noteOf = (note: string | null, lang: string) =>
  note === null ? null : { html: null, excerpt: excerptOf(note, 400), lang, score: 0 };
