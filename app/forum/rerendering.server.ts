import { and, asc, eq, gt, lt } from "drizzle-orm";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDERER_VERSION } from "#app/content/rendering.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { posts } from "#db/schema/forum.ts";

const isStale = lt(posts.rendererVersion, RENDERER_VERSION);

/** How many posts were rendered by an older renderer, or not at all for want of time. */
export async function countStalePosts(db: Queries): Promise<number> {
  return db.$count(posts, isStale);
}

/**
 * Renders the next stale posts anew, those after a post's id, and gives the id to go on after; null when none is left.
 *
 * A post that somebody edits meanwhile keeps what the edit made of it. One that the renderer still has no time for stays stale.
 */
export async function rerenderPosts(
  db: Db,
  { after, most }: { after: number; most: number },
): Promise<{ last: number; seen: number } | null> {
  const rows = await db
    .select({ id: posts.id, kind: posts.kind, markdown: posts.markdown })
    .from(posts)
    .where(and(isStale, gt(posts.id, after)))
    .orderBy(asc(posts.id))
    .limit(most);
  for (const { id, kind, markdown } of rows) {
    const made = await renderMarkdown(markdown, kind === "comment" ? "comment" : "post");
    if (made.degraded) continue;
    await db
      .update(posts)
      .set({ html: made.html, text: made.text, rendererVersion: made.version })
      .where(and(eq(posts.id, id), eq(posts.markdown, markdown)));
  }
  const last = rows.at(-1);
  return last ? { last: last.id, seen: rows.length } : null;
}
