import { eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { readyMasking, type Masking } from "#app/forum/masking.server.ts";
import type { ThreadPlace } from "#app/forum/threads.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { articleBlocks } from "#db/schema/help-center.ts";
import { renderBlock } from "./blocks.server.ts";

/**
 * Takes personal data out of a post that stands, for good: text, title, every version, what was made of it in
 * articles, and the index. The former words are kept nowhere; who did it and why is kept with the post.
 */
export async function maskPost(
  db: Db,
  actor: MemberActor,
  masking: Masking,
  now = new Date(),
): Promise<ThreadPlace> {
  const { cover, write } = await readyMasking(db, actor, masking);
  const { postId } = masking;
  const taken = await db.select().from(articleBlocks).where(eq(articleBlocks.sourcePostId, postId));
  const changed = await Promise.all(
    taken
      .filter(({ markdown }) => cover(markdown) !== markdown)
      .map(async ({ id, articleId, kind, markdown }) => {
        const block = { kind, markdown: cover(markdown) };
        return { id, articleId, words: { ...block, ...(await renderBlock(block)) } };
      }),
  );

  return db.transaction(async (tx) => {
    const place = await write(tx, now);
    for (const { id, words } of changed)
      await tx.update(articleBlocks).set(words).where(eq(articleBlocks.id, id));
    for (const subjectId of new Set(changed.map(({ articleId }) => articleId)))
      await queueDocument(tx, { kind: "article", subjectId }, { withdraws: true, at: now });
    return place;
  });
}
