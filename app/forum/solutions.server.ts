import { and, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { creditPoints } from "#app/accounts/points.server.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { notificationCause } from "#app/notifications/inbox.ts";
import { tell, untell } from "#app/notifications/inbox.server.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import {
  askerActivity,
  recountThread,
  reindexThread,
  solutionPointsOf,
} from "./counters.server.ts";
import {
  asSeen,
  holdThread,
  judgePostSight,
  judgePublic,
  judgeThreadSight,
  type PostRow,
  type ThreadRow,
} from "./holding.server.ts";
import {
  judgeAskersWord,
  judgeSolution,
  judgeSolvedOtherwise,
  judgeWithdrawal,
  readSolvedNote,
} from "./solutions.ts";
import { stateWithSolutions, type ThreadState } from "./states.ts";
import type { ThreadPlace } from "./threads.server.ts";

export interface SolutionInput {
  threadId: number;
  /** The answer. */
  postId: number;
}

/** Makes an answer a solution of its thread, thanks its author with points and tells them. Doing it again changes nothing. */
export async function acceptSolution(
  db: Db,
  actor: MemberActor,
  { threadId, postId }: SolutionInput,
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "accept-solution", true);
  return db.transaction(async (tx) => {
    const { thread, post } = await holdAnswer(tx, actor, { threadId, postId });
    judgePublic(asSeen(thread));
    const accepted = await tx.select().from(solutions).where(eq(solutions.threadId, threadId));
    const others = accepted.filter((solution) => solution.postId !== postId);
    const acceptedAs = judgeSolution(actor, thread, {
      answer: post,
      others: others.length,
      askerActiveAt: await askerActivity(tx, thread, postId),
      now,
    });
    if (others.length < accepted.length) return { threadId, slug: thread.slug };

    const solution = { threadId, postId, acceptedBy: actor.id, acceptedAs, acceptedAt: now };
    await tx.insert(solutions).values(solution);
    await settle(tx, thread, actor, now);
    await creditPoints(tx, { ...solutionPointsOf(post, solution, thread.askerId), at: now });
    await tell(tx, {
      memberIds: [post.authorId],
      kind: "solution",
      cause: notificationCause.solution(postId),
      threadId,
      postId,
      actorId: actor.id,
      at: now,
    });
    return { threadId, slug: thread.slug };
  });
}

/** Takes a solution back with every effect it had: state, points, notification, search. */
export async function withdrawSolution(
  db: Db,
  actor: MemberActor,
  { threadId, postId }: SolutionInput,
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "accept-solution", true);
  return db.transaction(async (tx) => {
    const { thread, post } = await holdAnswer(tx, actor, { threadId, postId });
    const [solution] = await tx.select().from(solutions).where(eq(solutions.postId, postId));
    judgeWithdrawal(actor, thread, solution ?? { acceptedBy: null });
    if (solution) await undoSolution(tx, { thread, post, actor }, now);
    return { threadId, slug: thread.slug };
  });
}

interface Undone {
  thread: ThreadRow;
  post: PostRow;
  actor: MemberActor;
}

/** The part that undoes; deleting an answer needs it too. An answer that is no solution is fine. */
export async function undoSolution(tx: Tx, { thread, post, actor }: Undone, at: Date) {
  const undone = await tx
    .delete(solutions)
    .where(eq(solutions.postId, post.id))
    .returning({ postId: solutions.postId });
  if (undone.length === 0) return;
  await settle(tx, thread, actor, at);
  await creditPoints(tx, { ...solutionPointsOf(post, undefined, thread.askerId), at });
  await untell(tx, notificationCause.solution(post.id));
}

/** Ends the asker's own question without an answer being the solution: the note tells others how. */
export async function solveOtherwise(
  db: Db,
  asker: MemberActor,
  {
    threadId,
    note: typed,
    keepsContacts,
  }: { threadId: number; note: string; keepsContacts?: boolean },
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(asker, "solve-otherwise", true);
  await admitTexts(db, { note: typed }, { keepsContacts });
  return db.transaction(async (tx) => {
    const thread = await holdThread(tx, threadId);
    await judgeThreadSight(tx, asker, thread);
    judgePublic(asSeen(thread));
    judgeSolvedOtherwise(asker, thread);
    const note = readSolvedNote(typed);

    await setState(tx, thread, { state: "solved_otherwise", note, by: asker.id, at: now });
    await reindexThread(tx, threadId, false, now);
    return { threadId, slug: thread.slug };
  });
}

/** Opens the question again that its asker had solved otherwise. One that isn't stays as it is. */
export async function withdrawSolvedOtherwise(
  db: Db,
  asker: MemberActor,
  { threadId }: { threadId: number },
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(asker, "solve-otherwise", true);
  return db.transaction(async (tx) => {
    const thread = await holdThread(tx, threadId);
    await judgeThreadSight(tx, asker, thread);
    judgeAskersWord(asker, thread);
    if (thread.state !== "solved_otherwise") return { threadId, slug: thread.slug };

    await setState(tx, thread, { state: "open", note: null, by: asker.id, at: now });
    await reindexThread(tx, threadId, true, now);
    return { threadId, slug: thread.slug };
  });
}

/** Holds the thread and reads the answer, which must be one of its own. */
async function holdAnswer(tx: Tx, actor: MemberActor, { threadId, postId }: SolutionInput) {
  const thread = await holdThread(tx, threadId);
  const [post] = await tx
    .select()
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.threadId, threadId)));
  if (!post) throw new Refusal("not_found", "forum.not-found");
  await judgePostSight(tx, actor, { thread, post });
  return { thread, post };
}

/** Brings counts and state in line with the thread's solutions. */
async function settle(tx: Tx, thread: ThreadRow, actor: MemberActor, at: Date) {
  const count = await recountThread(tx, thread.id);
  const state = stateWithSolutions(thread.state, count);
  if (state !== thread.state) await setState(tx, thread, { state, note: null, by: actor.id, at });
}

interface Decision {
  state: ThreadState;
  note: string | null;
  by: number;
  at: Date;
}

async function setState(tx: Tx, thread: ThreadRow, { state, note, by, at }: Decision) {
  await tx
    .update(threads)
    .set({ state, solvedNote: note, stateChangedAt: at, stateChangedBy: by })
    .where(eq(threads.id, thread.id));
}
