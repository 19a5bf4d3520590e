import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import { reindexThread } from "./counters.server.ts";
import { isSilentEdit, judgeEdit, readReason, versionMark } from "./edits.ts";
import {
  holdPost,
  judgePostSight,
  readPostPlace,
  type PostRow,
  type ThreadRow,
} from "./holding.server.ts";
import { bodyProblem, cleanBody, refuseProblems } from "./posting.ts";
import {
  changeQuestion,
  readQuestionChange,
  type QuestionChange,
  type ReadChange,
} from "./question-edits.server.ts";
import { stateAfterReply, type PostKind } from "./states.ts";
import { listThreadTags } from "./tags.server.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { renderPost } from "./writing.server.ts";

export interface EditInput extends QuestionChange {
  postId: number;
  /** The `madeFrom` that the form was made with. */
  madeFrom: string;
  body: string;
  reason?: string;
  /** The author was asked about contact data in the text, and keeps it. */
  keepsContacts?: boolean | undefined;
}

export interface Editable extends ThreadPlace {
  postId: number;
  kind: PostKind;
  body: string;
  lang: string;
  title: string;
  tags: string[];
  topicId: number;
  askFields: Record<string, string>;
  /** To be sent back with the form; another value means that somebody changed the post meanwhile. */
  madeFrom: string;
  needsReason: boolean;
}

/** Reads what the edit form of a post holds. Refuses who may not edit it. */
export async function readEditable(
  db: Db,
  actor: MemberActor,
  postId: number,
  now = new Date(),
): Promise<Editable> {
  const { thread, post } = await readPostPlace(db, postId);
  await judgePostSight(db, actor, { thread, post });
  const { needsReason } = judgeEdit(actor, post, thread, now);
  const tags = await listThreadTags(db, thread.id);
  return {
    threadId: thread.id,
    slug: thread.slug,
    postId,
    kind: post.kind,
    body: post.markdown,
    lang: post.lang,
    title: thread.title,
    tags,
    topicId: thread.topicId,
    askFields: thread.askFields,
    madeFrom: markOf(thread, post, tags),
    needsReason,
  };
}

/**
 * Changes a post; of a question also title, tags, topic, its fields and language.
 *
 * In the first minutes, while nobody has reacted, in silence; later the former version is kept as a revision.
 * Refuses with `forum.edit-conflict` where the post was changed since the form was made: nothing is overwritten.
 * What wasn't changed isn't judged, so an imported post may stay as it was.
 */
export async function editPost(
  db: Db,
  actor: MemberActor,
  input: EditInput,
  now = new Date(),
): Promise<ThreadPlace & { postId: number; kind: PostKind }> {
  mustBeAllowed(actor, "edit-post", true);
  const { postId } = input;
  const before = await readEditable(db, actor, postId, now);
  if (before.madeFrom !== input.madeFrom) throw conflict();
  const markdown = cleanBody(input.body);
  const hasNewBody = markdown !== before.body;
  const isQuestion = before.kind === "question";
  const change = isQuestion ? await readQuestionChange(db, before, input) : null;
  refuseProblems({
    ...change?.problems,
    body: hasNewBody ? bodyProblem(markdown, before.kind) : null,
  });
  await admitEdit(db, before, { ...input, markdown, change });
  const written = hasNewBody ? await renderPost(actor, before.kind, markdown) : {};

  return db.transaction(async (tx) => {
    const { thread, post } = await holdPost(tx, postId);
    await judgePostSight(tx, actor, { thread, post });
    const { needsReason } = judgeEdit(actor, post, thread, now);
    const tags = await listThreadTags(tx, thread.id);
    if (markOf(thread, post, tags) !== input.madeFrom) throw conflict();
    if (!hasNewBody && !change?.isChange) return placeOf(thread, post);
    const reason = readReason(input.reason, needsReason);

    const hasReactions = await haveOthersReacted(tx, post);
    const isSilent = isSilentEdit(actor, post, { hasReactions, now });
    if (!isSilent) await keepRevision(tx, { thread, post, tags });
    const revised = {
      revision: post.revision + 1,
      editedAt: now,
      editedBy: actor.id,
      editReason: reason,
    };
    await tx
      .update(posts)
      .set({ ...written, ...(isSilent ? {} : revised) })
      .where(eq(posts.id, postId));
    if (change?.isChange) await changeQuestion(tx, thread.id, change, now);
    if (!isSilent) await noteEdit(tx, thread, { post, actor, at: now });
    await reindexThread(tx, thread.id, true, now);
    return { ...placeOf(thread, post), slug: change?.slug ?? thread.slug };
  });
}

/** What is new has to be fit to be read by everybody; contact data that stood there before is not asked about again. */
async function admitEdit(
  db: Db,
  before: Editable,
  {
    markdown,
    change,
    reason,
    keepsContacts,
  }: EditInput & { markdown: string; change: ReadChange | null },
) {
  const { title, tags, askFields } = change ?? before;
  const fields = Object.entries(askFields).filter(
    ([key, value]) => value !== before.askFields[key],
  );
  const texts = {
    ...(markdown !== before.body && { body: markdown }),
    ...(title !== before.title && { title }),
    ...(tags.join() !== before.tags.join() && { tags }),
    ...Object.fromEntries(fields.map(([key, value]) => [`field-${key}`, value])),
    reason,
  };
  await admitTexts(db, texts, { keepsContacts, known: [before.body, before.title] });
}

const placeOf = (thread: ThreadRow, post: PostRow) => ({
  threadId: thread.id,
  slug: thread.slug,
  postId: post.id,
  kind: post.kind,
});

const conflict = () => new Refusal("conflict", "forum.edit-conflict");

function markOf(thread: ThreadRow, post: PostRow, tags: readonly string[]): string {
  if (post.kind !== "question") return versionMark(post.revision, post.markdown);
  const fields = Object.entries(thread.askFields).sort(([a], [b]) => (a < b ? -1 : 1));
  return versionMark(
    post.revision,
    post.markdown,
    thread.title,
    thread.lang,
    String(thread.topicId),
    ...tags,
    ...fields.flat(),
  );
}

/** Whether anybody else has answered or commented, so that a change must be seen. */
async function haveOthersReacted(tx: Queries, post: PostRow): Promise<boolean> {
  if (post.authorId === null || post.kind === "comment") return post.authorId === null;
  const isUnderIt =
    post.kind === "question"
      ? and(
          eq(posts.threadId, post.threadId),
          or(eq(posts.kind, "answer"), eq(posts.parentId, post.id)),
        )
      : eq(posts.parentId, post.id);
  const byOthers = or(ne(posts.authorId, post.authorId), isNull(posts.authorId));
  return (await tx.$count(posts, and(isUnderIt, byOthers))) > 0;
}

interface Version {
  thread: ThreadRow;
  post: PostRow;
  tags: string[];
}

/** Keeps the version that is about to be replaced, with who made it, when and why. */
async function keepRevision(tx: Tx, { thread, post, tags }: Version) {
  const isQuestion = post.kind === "question";
  await tx.insert(postRevisions).values({
    postId: post.id,
    number: post.revision,
    markdown: post.markdown,
    title: isQuestion ? thread.title : null,
    tags: isQuestion ? tags : null,
    authorId: post.revision === 1 ? post.authorId : post.editedBy,
    reason: post.editReason,
    createdAt: post.editedAt ?? post.createdAt,
  });
}

/** Notes in the thread that it changed: its last activity, and that an asker who was asked for more has given it. */
async function noteEdit(
  tx: Tx,
  thread: ThreadRow,
  { post, actor, at }: { post: PostRow; actor: MemberActor; at: Date },
) {
  const isReply = post.kind === "question" && thread.askerId === actor.id;
  const state = stateAfterReply(thread.state, isReply);
  const changed = state === thread.state ? {} : { stateChangedAt: at, stateChangedBy: actor.id };
  const activeAt = post.visibility === "public" && at > thread.activeAt ? at : thread.activeAt;
  await tx
    .update(threads)
    .set({ state, activeAt, ...changed })
    .where(eq(threads.id, thread.id));
}
