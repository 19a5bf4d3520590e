import { and, asc, eq, inArray } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { slugFrom } from "#app/content/slugs.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { queueDocument } from "#app/search/queue.server.ts";
import { threads } from "#db/schema/forum.ts";
import { articleBlocks, articles, articleVersions } from "#db/schema/help-center.ts";
import { sourceIds } from "./article-sources.server.ts";
import { judgeEditing, judgePublication } from "./articles.ts";
import { asDraftBlock, readBlocks, type BlockRow } from "./blocks.server.ts";
import { settleCredits } from "./credits.server.ts";
import { findLatest, stampFor } from "./drafts.server.ts";
import { creditedFrom } from "./promotion.ts";
import { liesIn, modeOf } from "./provenance.ts";
import { readRevisions, revisionKey, type SourceRevision } from "./sources.server.ts";

interface Publication {
  articleId: number;
  madeFrom: string;
  /** "I have checked that this still works": sets the date that readers see. */
  isChecked: boolean;
  /** What changed, for the history. */
  note?: string;
}

/**
 * Shows an article to everybody: from now on it is found, its source threads carry the banner, and the people whose
 * passages it uses are credited and told.
 *
 * Publishing again what readers see already is only worth something with the check.
 */
export async function publishArticle(
  db: Db,
  actor: MemberActor,
  { articleId, madeFrom, isChecked, note = "" }: Publication,
  now = new Date(),
): Promise<{ id: number; slug: string; lang: string }> {
  mustBeAllowed(actor, "publish-article");
  await admitTexts(db, { note }, { asks: false });
  return db.transaction(async (tx) => {
    await tx.lock(tx.select().from(articles).where(eq(articles.id, articleId)));
    const { article, version } = await findLatest(tx, articleId);
    judgeEditing({ state: article.state, stamp: stampFor(article, version) }, madeFrom);
    if (article.publishedVersion === version.number && !isChecked)
      throw new Refusal("conflict", "help-center.nothing-to-publish");
    const blocks = await readBlocks(tx, articleId, version.number);
    const draft = { inShort: version.inShort, blocks: blocks.map(asDraftBlock) };
    judgePublication(article, draft, await holdSources(tx, articleId));

    const revisions = await settleProvenance(tx, blocks);
    const slug = slugFrom(version.title, "article");
    await tx
      .update(articleVersions)
      .set({ publishedAt: version.publishedAt ?? now, note: cleanLine(note) || version.note })
      .where(
        and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, version.number)),
      );
    await tx
      .update(articles)
      .set({
        state: "published",
        publishedVersion: version.number,
        publishedAt: article.publishedAt ?? now,
        title: version.title,
        slug,
        updatedAt: version.publishedAt === null ? now : article.updatedAt,
        ...(isChecked && { verifiedAt: now, verifiedBy: actor.id }),
      })
      .where(eq(articles.id, articleId));

    const authors = new Map(
      draft.blocks.flatMap(({ source }) =>
        source ? [[source.postId, revisions.get(revisionKey(source))?.authorId ?? null]] : [],
      ),
    );
    const credited = creditedFrom(draft.blocks, authors);
    await settleCredits(tx, articleId, credited, { actorId: actor.id, at: now });
    const document = { kind: "article", subjectId: articleId } as const;
    await queueDocument(tx, document, { withdraws: article.publishedVersion !== null, at: now });
    return { id: articleId, slug, lang: article.lang };
  });
}

/** The threads an article stands on, held so that none loses its solution meanwhile. */
async function holdSources(tx: Tx, articleId: number) {
  const ids = await sourceIds(tx, articleId);
  return tx.lock(
    tx.select().from(threads).where(inArray(threads.id, ids)).orderBy(asc(threads.id)),
  );
}

/**
 * Looks each block's passage up once more: the author may have corrected the post since, in the minutes in which
 * that makes no revision. A block that no longer says the same is adapted, of the whole post where the place is gone.
 */
async function settleProvenance(
  tx: Tx,
  blocks: readonly BlockRow[],
): Promise<Map<string, SourceRevision>> {
  const refs = blocks.flatMap((block) => asDraftBlock(block).source ?? []);
  const revisions = await readRevisions(tx, refs);
  for (const block of blocks) {
    const { source } = asDraftBlock(block);
    const revision = source && revisions.get(revisionKey(source));
    if (!source || !revision) continue;
    const isThere = liesIn(revision.markdown, source);
    const mode = modeOf(block.markdown, revision.markdown, source);
    if (isThere && mode === block.mode) continue;
    const place = isThere ? {} : { sourceStart: 0, sourceEnd: revision.markdown.length };
    await tx
      .update(articleBlocks)
      .set({ mode, ...place })
      .where(eq(articleBlocks.id, block.id));
  }
  return revisions;
}
