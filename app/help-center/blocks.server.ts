import { and, asc, eq } from "drizzle-orm";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { RENDERER_VERSION } from "#app/content/rendering.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { articleBlocks } from "#db/schema/help-center.ts";
import type { DraftBlock } from "./articles.ts";
import { liesIn, modeOf } from "./provenance.ts";
import { readRevisions, revisionKey } from "./sources.server.ts";

export type BlockRow = typeof articleBlocks.$inferSelect;
export type PreparedBlock = Omit<BlockRow, "id" | "articleId" | "version">;

/** What a save may take for granted of the version it follows. */
interface Before {
  blocks: readonly BlockRow[];
}

/**
 * Makes blocks ready to be stored: renders them and finds out for each whether it still says what its passage says.
 *
 * Refuses a passage that doesn't exist, or whose post readers may not see, unless the article used that post before.
 * Slow, so call it before the transaction.
 */
export async function prepareBlocks(
  db: Db,
  blocks: readonly DraftBlock[],
  before: Before = { blocks: [] },
): Promise<{ rows: PreparedBlock[]; threadIds: number[] }> {
  const refs = blocks.flatMap(({ source }) => (source ? [source] : []));
  const revisions = await readRevisions(db, refs);
  const known = new Set(before.blocks.map(({ sourcePostId }) => sourcePostId));
  const rendered = new Map(before.blocks.map((block) => [lookOf(block), block]));
  const threadIds = new Set<number>();

  const rows = blocks.map(async (block, position): Promise<PreparedBlock> => {
    const revision = block.source ? revisions.get(revisionKey(block.source)) : undefined;
    if (block.source) {
      const isSeen = revision?.visibility === "public" || known.has(block.source.postId);
      if (!revision || !isSeen || !liesIn(revision.markdown, block.source)) throw passageGone();
      threadIds.add(revision.threadId);
    }
    const earlier = rendered.get(lookOf(block));
    const isFresh = earlier?.rendererVersion === RENDERER_VERSION;
    const look = isFresh ? earlier : await renderBlock(block);
    return {
      position,
      key: block.key,
      kind: block.kind,
      markdown: block.markdown,
      html: look.html,
      text: look.text,
      rendererVersion: look.rendererVersion,
      mode: modeOf(block.markdown, revision?.markdown ?? null, block.source),
      sourcePostId: block.source?.postId ?? null,
      sourceRevision: block.source?.revision ?? null,
      sourceStart: block.source?.start ?? null,
      sourceEnd: block.source?.end ?? null,
    };
  });
  return { rows: await Promise.all(rows), threadIds: [...threadIds] };
}

function passageGone() {
  return new Refusal("invalid", "form.invalid", {
    fields: { blocks: "help-center.passage-gone" },
  });
}

const lookOf = ({ kind, markdown }: Pick<DraftBlock, "kind" | "markdown">) =>
  `${kind === "code" ? kind : ""}\n${markdown}`;

/** A block as readers will see it. */
export async function renderBlock({ kind, markdown }: Pick<DraftBlock, "kind" | "markdown">) {
  const source = kind === "code" ? fenced(markdown) : markdown;
  const { html, text, version } = await renderMarkdown(source, "article");
  return { html, text, rendererVersion: version };
}

/** Code that somebody typed without a fence gets one that nothing in it can close. */
function fenced(markdown: string) {
  if (/^ {0,3}(?:```|~~~)/.test(markdown)) return markdown;
  const longest = Math.max(2, ...[...markdown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${markdown}\n${fence}`;
}

export async function readBlocks(
  db: Queries,
  articleId: number,
  version: number,
): Promise<BlockRow[]> {
  return db
    .select()
    .from(articleBlocks)
    .where(and(eq(articleBlocks.articleId, articleId), eq(articleBlocks.version, version)))
    .orderBy(asc(articleBlocks.position));
}

/** Leaves the version with exactly these blocks. */
export async function writeBlocks(
  tx: Tx,
  articleId: number,
  version: number,
  rows: readonly PreparedBlock[],
) {
  await tx
    .delete(articleBlocks)
    .where(and(eq(articleBlocks.articleId, articleId), eq(articleBlocks.version, version)));
  for (let start = 0; start < rows.length; start += 50) {
    const some = rows.slice(start, start + 50).map((row) => ({ ...row, articleId, version }));
    await tx.insert(articleBlocks).values(some);
  }
}

export function asDraftBlock(block: BlockRow): DraftBlock {
  const { key, kind, markdown, sourcePostId, sourceRevision, sourceStart, sourceEnd } = block;
  const hasSource =
    sourcePostId !== null && sourceRevision !== null && sourceStart !== null && sourceEnd !== null;
  return {
    key,
    kind,
    markdown,
    source: hasSource
      ? { postId: sourcePostId, revision: sourceRevision, start: sourceStart, end: sourceEnd }
      : null,
  };
}
