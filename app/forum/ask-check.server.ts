import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { excerptOf } from "#app/content/excerpts.ts";
import type { Db } from "#app/platform/database.server.ts";
import { findDocuments } from "#app/search/documents-found.server.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { CHECK_LIMITS, type CheckedThread } from "./ask-check.ts";
import { isClose } from "./closeness.ts";
import { isSolved } from "./states.ts";

/** Finds the articles (by id) and threads whose titles are close to what somebody is about to ask, best first. */
export async function findClose(
  db: Db,
  actor: Actor,
  { text, lang }: { text: string; lang: string },
): Promise<{ articleIds: number[]; solved: CheckedThread[]; open: CheckedThread[] }> {
  const found = await findDocuments(db, { text, lang, limit: CHECK_LIMITS.lookedAt });
  const close = found.filter((one) => isClose(text, one.title));
  const idsOf = (kind: "article" | "thread") =>
    close.filter((one) => one.kind === kind).map((one) => one.subjectId);
  const checked = await readChecked(db, actor, idsOf("thread"));
  const isOpen = ({ state }: CheckedThread) => state === "open" || state === "needs_info";
  return {
    articleIds: idsOf("article").slice(0, CHECK_LIMITS.articles),
    solved: checked.filter(({ solution }) => solution !== null).slice(0, CHECK_LIMITS.solved),
    open: checked.filter(isOpen).slice(0, CHECK_LIMITS.open),
  };
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
    })
    .from(threads)
    .where(and(inArray(threads.id, ids), eq(threads.visibility, "public")));
  const leading = await readLeadingSolutions(db, ids);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return [];
    const { askerId, lockedAt, solvedNote, ...thread } = row;
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
