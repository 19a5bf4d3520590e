import { eq } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { threads } from "#db/schema/forum.ts";
import { judgePostSight, judgeThreadSight, readPost } from "./holding.server.ts";
import { takesPosts, type PostKind, type ThreadState } from "./states.ts";
import type { Visibility } from "./visibility.ts";

/** What a form about a thread says of it. */
export interface ThreadHead {
  id: number;
  slug: string;
  title: string;
  lang: string;
  state: ThreadState;
  solvedNote: string | null;
  isAsker: boolean;
  takesAnswers: boolean;
  lockedAt: Date | null;
  answerCount: number;
  questionId: number;
  question: { html: string; lang: string };
}

/** What a form about a post says of it. */
export interface PostHead {
  id: number;
  kind: PostKind;
  html: string;
  lang: string;
  authorId: number | null;
  visibility: Visibility;
  takesComments: boolean;
  thread: { id: number; slug: string; title: string; lang: string; answerCount: number };
}

/** Reads a thread's head for those who may see it; refuses as the thread's page does. */
export async function readThreadHead(
  db: Queries,
  actor: Actor,
  threadId: number,
): Promise<ThreadHead> {
  const thread = await threadRow(db, threadId);
  await judgeThreadSight(db, actor, thread);
  if (thread.questionId === null) throw new Refusal("not_found", "forum.not-found");
  const question = await readPost(db, thread.questionId);
  return {
    id: thread.id,
    slug: thread.slug,
    title: thread.title,
    lang: thread.lang,
    state: thread.state,
    solvedNote: thread.solvedNote,
    isAsker: thread.askerId !== null && thread.askerId === actor.id,
    lockedAt: thread.lockedAt,
    takesAnswers: thread.visibility === "public" && takesPosts(thread, "answer"),
    answerCount: thread.answerCount,
    questionId: question.id,
    question: { html: question.html, lang: question.lang },
  };
}

/** Reads a post's head for those who may see it. */
export async function readPostHead(db: Queries, actor: Actor, postId: number): Promise<PostHead> {
  const post = await readPost(db, postId);
  const thread = await threadRow(db, post.threadId);
  await judgePostSight(db, actor, { thread, post });
  return {
    id: post.id,
    kind: post.kind,
    html: post.html,
    lang: post.lang,
    authorId: post.authorId,
    visibility: post.visibility,
    takesComments:
      post.kind !== "comment" &&
      post.visibility === "public" &&
      thread.visibility === "public" &&
      takesPosts(thread, "comment"),
    thread: {
      id: thread.id,
      slug: thread.slug,
      title: thread.title,
      lang: thread.lang,
      answerCount: thread.answerCount,
    },
  };
}

async function threadRow(db: Queries, threadId: number) {
  const [thread] = await db.select().from(threads).where(eq(threads.id, threadId));
  if (!thread) throw new Refusal("not_found", "forum.not-found");
  return thread;
}
