import { and, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { holdMember } from "#app/accounts/points.server.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { followersOf } from "#app/notifications/follows.server.ts";
import { notificationCause } from "#app/notifications/inbox.ts";
import { tell } from "#app/notifications/inbox.server.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts } from "#db/schema/forum.ts";
import { noteReply } from "./answers.server.ts";
import { recountComments, recountStanding, reindexThread } from "./counters.server.ts";
import { discardDraft } from "./drafts.server.ts";
import {
  asSeen,
  holdPost,
  judgePostSight,
  judgePublic,
  type PostRow,
  type ThreadRow,
} from "./holding.server.ts";
import { judgePace } from "./pace.server.ts";
import { bodyProblem, cleanBody, refuseProblems } from "./posting.ts";
import { judgeNewPost } from "./states.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { findTwin, insertPost, languageOf, renderPost, type NewPost } from "./writing.server.ts";

export interface CommentInput {
  /** The question or answer it stands under. */
  postId: number;
  body: string;
  /** The author was asked about contact data in the text, and keeps it. */
  keepsContacts?: boolean | undefined;
}

/**
 * Comments on a question or an answer, and tells those who follow the thread and have a part in it.
 *
 * The same form sent twice comments once.
 */
export async function postComment(
  db: Db,
  author: MemberActor,
  { postId: parentId, body, keepsContacts }: CommentInput,
  now = new Date(),
): Promise<ThreadPlace & { postId: number; parentId: number }> {
  mustBeAllowed(author, "post");
  const markdown = cleanBody(body);
  refuseProblems({ body: bodyProblem(markdown, "comment") });
  await admitTexts(db, { body: markdown }, { keepsContacts });
  const written = await renderPost(author, "comment", markdown);
  const lang = await languageOf(written.text, { otherwise: author.language });

  return db.transaction(async (tx) => {
    const { thread, post: parent } = await holdPost(tx, parentId);
    await judgePostSight(tx, author, { thread, post: parent });
    if (parent.kind === "comment") throw new Refusal("invalid", "forum.comment-on-comment");
    judgePublic(asSeen(thread), parent);
    judgeNewPost(thread, "comment");

    const threadId = thread.id;
    const comment: NewPost = {
      ...written,
      threadId,
      kind: "comment",
      parentId,
      authorId: author.id,
      lang,
      createdAt: now,
    } as const;
    const place = { threadId, slug: thread.slug, parentId };
    const twin = await findTwin(tx, comment);
    if (twin !== null) return { ...place, postId: twin };

    await holdMember(tx, author.id);
    await judgePace(tx, author, "comment", now);
    const postId = await insertPost(tx, comment);
    await noteReply(tx, thread, author, now);
    await recountComments(tx, parentId);
    await reindexThread(tx, threadId, false, now);
    await recountStanding(tx, author.id);
    await tell(tx, {
      memberIds: await whoHearsOfComment(tx, thread, parent),
      kind: "comment",
      cause: notificationCause.comment(postId),
      threadId,
      postId,
      actorId: author.id,
      at: now,
    });
    await discardDraft(tx, { memberId: author.id }, { kind: "comment", subjectId: parentId });
    return { ...place, postId };
  });
}

/** Of the thread's followers: its asker, the author of the post, and who commented on it before. */
async function whoHearsOfComment(tx: Tx, thread: ThreadRow, parent: PostRow) {
  const commenters = await tx
    .selectDistinct({ authorId: posts.authorId })
    .from(posts)
    .where(and(eq(posts.parentId, parent.id), eq(posts.visibility, "public")));
  const concerned = new Set([
    thread.askerId,
    parent.authorId,
    ...commenters.map((row) => row.authorId),
  ]);
  return (await followersOf(tx, thread.id)).filter((memberId) => concerned.has(memberId));
}
