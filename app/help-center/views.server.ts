import { eq, sql } from "drizzle-orm";
import type { Visit } from "#app/accounts/admission.server.ts";
import type { Tx } from "#app/platform/database.server.ts";
import { viewsOf } from "#app/platform/view-days.server.ts";
import { articles } from "#db/schema/help-center.ts";

/** Counts that somebody reads an article; nothing is written here and now. */
export function countArticleView(
  { actor, request, context }: Pick<Visit, "actor" | "request" | "context">,
  articleId: number,
) {
  const reader = { memberId: actor.id, address: context.address, request };
  viewsOf("article", addViews).count(articleId, reader);
}

async function addViews(tx: Tx, id: number, views: number) {
  const changed = await tx
    .update(articles)
    .set({ viewCount: sql`${articles.viewCount} + ${views}` })
    .where(eq(articles.id, id))
    .returning({ id: articles.id });
  return changed.length > 0;
}
