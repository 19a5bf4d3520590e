import { eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { holdMember } from "#app/accounts/points.server.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { notificationCause } from "#app/notifications/inbox.ts";
import { tell } from "#app/notifications/inbox.server.ts";
import { follow, followersOf } from "#app/notifications/follows.server.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { recountStanding, recountThread, reindexThread } from "./counters.server.ts";
import { discardDraft } from "./drafts.server.ts";
import {
  asSeen,
  holdThread,
  judgePublic,
  judgeThreadSight,
  type ThreadRow,
} from "./holding.server.ts";
import { judgePace } from "./pace.server.ts";
import { bodyProblem, cleanBody, refuseProblems } from "./posting.ts";
import { judgeNewPost, stateAfterReply } from "./states.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { findTwin, insertPost, languageOf, renderPost, type NewPost } from "./writing.server.ts";

export interface AnswerInput {
  threadId: number;
  body: string;
  /** Published as the company's word. Staff only. */
  official?: boolean;
  /** The author was asked about contact data in the text, and keeps it. */
  keepsContacts?: boolean | undefined;
}

/**
 * Answers a question, tells its followers and makes the author one of them.
 *
 * The same form sent twice answers once.
 */
export async function postAnswer(
  db: Db,
  author: MemberActor,
  { threadId, body, official = false, keepsContacts }: AnswerInput,
  now = new Date(),
): Promise<ThreadPlace & { postId: number }> {
  mustBeAllowed(author, "post");
  if (official) mustBeAllowed(author, "official-answer");
  const markdown = cleanBody(body);
  refuseProblems({ body: bodyProblem(markdown, "answer") });
  await admitTexts(db, { body: markdown }, { keepsContacts });
  const written = await renderPost(author, "answer", markdown);
  const lang = await languageOf(written.text, { otherwise: author.language });

  return db.transaction(async (tx) => {
    const thread = await holdThread(tx, threadId);
    await judgeThreadSight(tx, author, thread);
    judgePublic(asSeen(thread));
    judgeNewPost(thread, "answer");

    const answer: NewPost = {
      ...written,
      threadId,
      kind: "answer",
      parentId: null,
      authorId: author.id,
      lang,
      createdAt: now,
    };
    const twin = await findTwin(tx, answer);
    if (twin !== null) return { threadId, slug: thread.slug, postId: twin };

    await holdMember(tx, author.id);
    await judgePace(tx, author, "answer", now);
    const postId = await insertPost(tx, answer);
    if (official) {
      const marked = { officialAt: now, officialBy: author.id };
      await tx.update(posts).set(marked).where(eq(posts.id, postId));
    }
    await noteReply(tx, thread, author, now);
    await recountThread(tx, threadId);
    await reindexThread(tx, threadId, false, now);
    await recountStanding(tx, author.id);
    await tell(tx, {
      memberIds: await followersOf(tx, threadId),
      kind: "answer",
      cause: notificationCause.answer(postId),
      threadId,
      postId,
      actorId: author.id,
      at: now,
    });
    await follow(tx, author.id, threadId, now);
    await discardDraft(tx, { memberId: author.id }, { kind: "answer", subjectId: threadId });
    return { threadId, slug: thread.slug, postId };
  });
}

/** Notes in the thread that somebody wrote: its last activity, and that an asker has replied. */
export async function noteReply(tx: Tx, thread: ThreadRow, author: MemberActor, at: Date) {
  const state = stateAfterReply(thread.state, thread.askerId === author.id);
  const changed = state === thread.state ? {} : { stateChangedAt: at, stateChangedBy: author.id };
  const activeAt = at > thread.activeAt ? at : thread.activeAt;
  await tx
    .update(threads)
    .set({ state, activeAt, ...changed })
    .where(eq(threads.id, thread.id));
}
