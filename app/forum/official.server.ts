import { eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts } from "#db/schema/forum.ts";
import { recountThread } from "./counters.server.ts";
import { asSeen, holdPost, judgePostSight, judgePublic, type PostRow } from "./holding.server.ts";
import { judgeOfficial, judgePick } from "./official.ts";
import type { ThreadPlace } from "./threads.server.ts";

/** Makes an answer of staff the company's word. Doing it again keeps who did it first. */
export async function markOfficial(
  db: Db,
  actor: MemberActor,
  { postId }: { postId: number },
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "official-answer");
  return onAnswer(db, actor, postId, async (tx, post) => {
    judgeOfficial(actor, { kind: post.kind, authorRole: await roleOfAuthor(tx, post) });
    if (post.officialAt) return;
    const marked = { officialAt: now, officialBy: actor.id };
    await tx.update(posts).set(marked).where(eq(posts.id, postId));
  });
}

/** Takes the mark back. One that has none stays as it is. */
export async function unmarkOfficial(
  db: Db,
  actor: MemberActor,
  { postId }: { postId: number },
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "official-answer");
  return onAnswer(db, actor, postId, async (tx) => {
    const unmarked = { officialAt: null, officialBy: null };
    await tx.update(posts).set(unmarked).where(eq(posts.id, postId));
  });
}

/** Recommends an answer in the name of staff. Doing it again keeps who did it first. */
export async function pickAnswer(
  db: Db,
  actor: MemberActor,
  { postId }: { postId: number },
  now = new Date(),
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "staff-pick");
  return onAnswer(db, actor, postId, async (tx, post) => {
    judgePick(actor, post);
    if (post.pickedAt) return;
    const picked = { pickedAt: now, pickedBy: actor.id };
    await tx.update(posts).set(picked).where(eq(posts.id, postId));
  });
}

/** Takes the recommendation back. */
export async function unpickAnswer(
  db: Db,
  actor: MemberActor,
  { postId }: { postId: number },
): Promise<ThreadPlace> {
  mustBeAllowed(actor, "staff-pick");
  return onAnswer(db, actor, postId, async (tx) => {
    const unpicked = { pickedAt: null, pickedBy: null };
    await tx.update(posts).set(unpicked).where(eq(posts.id, postId));
  });
}

async function onAnswer(
  db: Db,
  actor: MemberActor,
  postId: number,
  write: (tx: Tx, post: PostRow) => Promise<void>,
): Promise<ThreadPlace> {
  return db.transaction(async (tx) => {
    const { thread, post } = await holdPost(tx, postId);
    await judgePostSight(tx, actor, { thread, post });
    judgePublic(asSeen(thread), post);
    await write(tx, post);
    await recountThread(tx, thread.id);
    return { threadId: thread.id, slug: thread.slug };
  });
}

async function roleOfAuthor(tx: Tx, post: PostRow) {
  if (post.authorId === null) return null;
  const [author] = await tx
    .select({ role: members.role })
    .from(members)
    .where(eq(members.id, post.authorId));
  return author?.role ?? null;
}
