import { and, asc, eq, gt, lt } from "drizzle-orm";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDERER_VERSION } from "#app/content/rendering.ts";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { articleBlocks, sitePageVersions } from "#db/schema/help-center.ts";
import { renderBlock } from "./blocks.server.ts";

const isStaleBlock = lt(articleBlocks.rendererVersion, RENDERER_VERSION);
const isStalePage = lt(sitePageVersions.rendererVersion, RENDERER_VERSION);

/** How many blocks of articles, of all their versions, an older renderer made. */
export async function countStaleBlocks(db: Queries): Promise<number> {
  return db.$count(articleBlocks, isStaleBlock);
}

/** How many versions of the site's own pages an older renderer made. */
export async function countStalePages(db: Queries): Promise<number> {
  return db.$count(sitePageVersions, isStalePage);
}

/** Renders the next stale blocks anew, those after a block's id, and gives the id to go on after; null when none is left. */
export async function rerenderBlocks(
  db: Db,
  { after, most }: { after: number; most: number },
): Promise<{ last: number; seen: number } | null> {
  const rows = await db
    .select({ id: articleBlocks.id, kind: articleBlocks.kind, markdown: articleBlocks.markdown })
    .from(articleBlocks)
    .where(and(isStaleBlock, gt(articleBlocks.id, after)))
    .orderBy(asc(articleBlocks.id))
    .limit(most);
  for (const block of rows) {
    const look = await renderBlock(block);
    // A draft that is saved meanwhile has other blocks in its place.
    await db.update(articleBlocks).set(look).where(eq(articleBlocks.id, block.id));
  }
  const last = rows.at(-1);
  return last ? { last: last.id, seen: rows.length } : null;
}

/** Renders all stale versions of the site's own pages anew: they are few. Tells of each. */
export async function rerenderPages(db: Db, tell: () => void) {
  const rows = await db
    .select({
      slug: sitePageVersions.slug,
      lang: sitePageVersions.lang,
      number: sitePageVersions.number,
    })
    .from(sitePageVersions)
    .where(isStalePage);
  for (const row of rows) {
    const isIt = and(
      eq(sitePageVersions.slug, row.slug),
      eq(sitePageVersions.lang, row.lang),
      eq(sitePageVersions.number, row.number),
    );
    const [page] = await db
      .select({ markdown: sitePageVersions.markdown })
      .from(sitePageVersions)
      .where(isIt);
    if (!page) continue;
    const { html, version, degraded } = await renderMarkdown(page.markdown, "page");
    if (!degraded)
      await db.update(sitePageVersions).set({ html, rendererVersion: version }).where(isIt);
    tell();
  }
}
