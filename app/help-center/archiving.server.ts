import { asc, eq, inArray } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { articles } from "#db/schema/help-center.ts";
import { judgeArchiving } from "./articles.ts";
import { settleCredits } from "./credits.server.ts";
import { findLatest, stampFor } from "./drafts.server.ts";

interface Archiving {
  articleId: number;
  madeFrom: string;
  reason: string;
  /** The article that readers of this one are sent to. */
  targetId: number | null;
}

/** Takes an article away from readers and undoes all that publishing did. Its address leads to the target, or tells why. */
export async function archiveArticle(
  db: Db,
  actor: MemberActor,
  input: Archiving,
  now = new Date(),
) {
  mustBeAllowed(actor, "publish-article");
  const { articleId, madeFrom, targetId } = input;
  const reason = cleanLine(input.reason);
  await admitTexts(db, { reason }, { asks: false });
  await db.transaction(async (tx) => {
    const ids = targetId === null ? [articleId] : [articleId, targetId];
    const held = await tx.lock(
      tx.select().from(articles).where(inArray(articles.id, ids)).orderBy(asc(articles.id)),
    );
    const { article, version } = await findLatest(tx, articleId);
    judgeArchiving(
      { ...article, stamp: stampFor(article, version) },
      { madeFrom, reason, targetId },
      held.find(({ id }) => id === targetId),
    );
    await tx
      .update(articles)
      .set({
        state: "archived",
        archivedAt: now,
        archivedBy: actor.id,
        archiveReason: reason || null,
        archiveTargetId: targetId,
      })
      .where(eq(articles.id, articleId));
    await settleCredits(tx, articleId, [], { actorId: actor.id, at: now });
    const document = { kind: "article", subjectId: articleId } as const;
    await queueDocument(tx, document, { withdraws: true, at: now });
  });
}

/** Makes an archived article a draft again, with all its versions; readers see it once it is published anew. */
export async function restoreArticle(
  db: Db,
  actor: MemberActor,
  { articleId }: { articleId: number },
) {
  mustBeAllowed(actor, "publish-article");
  await db.transaction(async (tx) => {
    const [article] = await tx.lock(tx.select().from(articles).where(eq(articles.id, articleId)));
    if (!article) throw new Refusal("not_found", "errors.not-found");
    if (article.state !== "archived") throw new Refusal("conflict", "help-center.not-archived");
    await tx
      .update(articles)
      .set({
        state: "draft",
        publishedVersion: null,
        archivedAt: null,
        archivedBy: null,
        archiveReason: null,
        archiveTargetId: null,
      })
      .where(eq(articles.id, articleId));
  });
}
