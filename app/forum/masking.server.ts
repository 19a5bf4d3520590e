import { and, eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { listAllowedValues } from "#app/content/personal-data/allowed.server.ts";
import { slugFrom } from "#app/content/slugs.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { postRevisions, posts, threads } from "#db/schema/forum.ts";
import { reindexThread } from "./counters.server.ts";
import { readReason } from "./edits.ts";
import { holdPost, judgePostSight, readPostPlace } from "./holding.server.ts";
import { blackOut } from "./masking.ts";
import { listThreadTags } from "./tags.server.ts";
import type { ThreadPlace } from "./threads.server.ts";
import { renderPost } from "./writing.server.ts";

export interface Masking {
  postId: number;
  /** Kept with the post as the reason of its last change; everybody can read it. */
  reason: string;
  /** What the moderator saw and the check does not: each line is one text. */
  words: string;
}

/** A masking that was looked at and rendered, ready to be written. */
export interface ReadyMasking {
  cover: (text: string) => string;
  write: (tx: Tx, at: Date) => Promise<ThreadPlace>;
}

/**
 * Prepares to take personal data out of a post that stands: out of its text, its title and fields, and every version.
 *
 * Refuses where there is nothing to take out. Slow, so it is done before the transaction.
 */
export async function readyMasking(
  db: Db,
  actor: MemberActor,
  { postId, reason: typed, words }: Masking,
): Promise<ReadyMasking> {
  mustBeAllowed(actor, "mask-personal-data");
  const { thread, post } = await readPostPlace(db, postId);
  await judgePostSight(db, actor, { thread, post });
  const reason = readReason(typed, true);
  await admitTexts(db, { reason });
  const allowed = await listAllowedValues(db);
  const cover = (text: string) => blackOut(text, words, allowed);

  const revisions = await db.select().from(postRevisions).where(eq(postRevisions.postId, postId));
  const isQuestion = post.kind === "question";
  const texts = [post.markdown, post.editReason ?? "", ...revisions.map((one) => one.markdown)];
  const titles = isQuestion ? [thread.title, ...Object.values(thread.askFields)] : [];
  if ([...texts, ...titles].every((text) => cover(text) === text))
    throw new Refusal("invalid", "forum.mask-nothing");
  const written = await renderPost(actor, post.kind, cover(post.markdown));

  return { cover, write };

  async function write(tx: Tx, at: Date): Promise<ThreadPlace> {
    const held = await holdPost(tx, postId);
    if (held.post.markdown !== post.markdown || held.post.revision !== post.revision)
      throw new Refusal("conflict", "forum.edit-conflict");
    await coverRevisions(tx, postId, cover);
    await tx.insert(postRevisions).values({
      postId,
      number: post.revision,
      markdown: written.markdown,
      title: isQuestion ? cover(held.thread.title) : null,
      tags: isQuestion ? await listThreadTags(tx, thread.id) : null,
      authorId: post.revision === 1 ? post.authorId : post.editedBy,
      reason: post.editReason && cover(post.editReason),
      createdAt: post.editedAt ?? post.createdAt,
    });
    const edit = { revision: post.revision + 1, editedAt: at, editedBy: actor.id };
    await tx
      .update(posts)
      .set({ ...written, ...edit, editReason: reason })
      .where(eq(posts.id, postId));
    const slug = isQuestion ? await coverThread(tx, held.thread, cover) : thread.slug;
    await reindexThread(tx, thread.id, true, at);
    return { threadId: thread.id, slug };
  }
}

async function coverRevisions(tx: Tx, postId: number, cover: (text: string) => string) {
  const rows = await tx.select().from(postRevisions).where(eq(postRevisions.postId, postId));
  for (const { number, markdown, title, reason } of rows) {
    await tx
      .update(postRevisions)
      .set({
        markdown: cover(markdown),
        title: title && cover(title),
        reason: reason && cover(reason),
      })
      .where(and(eq(postRevisions.postId, postId), eq(postRevisions.number, number)));
  }
}

/** The slug is made of the title, so it goes with it. */
async function coverThread(
  tx: Tx,
  thread: typeof threads.$inferSelect,
  cover: (text: string) => string,
): Promise<string> {
  const title = cover(thread.title);
  const slug = title === thread.title ? thread.slug : slugFrom(title);
  const fields = Object.entries(thread.askFields).map(([key, value]) => [key, cover(value)]);
  await tx
    .update(threads)
    .set({
      title,
      slug,
      askFields: Object.fromEntries(fields) as Record<string, string>,
      solvedNote: thread.solvedNote && cover(thread.solvedNote),
    })
    .where(eq(threads.id, thread.id));
  return slug;
}
