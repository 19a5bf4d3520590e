import { and, eq, isNotNull, max } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { slugFrom } from "#app/content/slugs.ts";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { threads } from "#db/schema/forum.ts";
import { articles, articleVersions, sections } from "#db/schema/help-center.ts";
import { judgeDraft, judgeEditing, stampOf, type ArticleState, type Draft } from "./articles.ts";
import { admitDraft } from "./draft-door.server.ts";
import { countArticlesFrom, keepSources, sourceIds } from "./article-sources.server.ts";
import { asDraftBlock, prepareBlocks, readBlocks, writeBlocks } from "./blocks.server.ts";
import type { BlockRow } from "./blocks.server.ts";
import { judgePromotion } from "./promotion.ts";
import { findTranslation, tieTranslation } from "./translations.server.ts";

export type ArticleRow = typeof articles.$inferSelect;
type VersionRow = typeof articleVersions.$inferSelect;

/** An article as its editor shows it: the words that were saved last, published or not. */
export interface EditedArticle {
  id: number;
  state: ArticleState;
  slug: string;
  /** What a form made from it must say when it comes back. */
  stamp: string;
  version: number;
  publishedVersion: number | null;
  hasChanges: boolean;
  savedAt: Date;
  savedBy: Person | null;
  verifiedAt: Date | null;
  draft: Draft;
  blocks: BlockRow[];
  threadIds: number[];
}

/** Reads an article for staff to edit. */
export async function readEditedArticle(
  db: Queries,
  actor: MemberActor,
  articleId: number,
): Promise<EditedArticle> {
  mustBeAllowed(actor, "edit-article");
  const { article, version } = await findLatest(db, articleId);
  const blocks = await readBlocks(db, articleId, version.number);
  const people = await readPeople(db, [version.authorId]);
  return {
    id: article.id,
    state: article.state,
    slug: article.slug,
    stamp: stampFor(article, version),
    version: version.number,
    publishedVersion: article.publishedVersion,
    hasChanges: version.publishedAt === null,
    savedAt: version.createdAt,
    savedBy: people.get(version.authorId ?? 0) ?? null,
    verifiedAt: article.verifiedAt,
    draft: {
      title: version.title,
      sectionId: article.sectionId,
      lang: article.lang,
      kind: version.kind,
      inShort: version.inShort,
      appliesTo: version.appliesTo,
      translationOf: await findTranslation(db, article),
      blocks: blocks.map(asDraftBlock),
    },
    blocks,
    threadIds: await sourceIds(db, articleId),
  };
}

/**
 * Begins an article from a solved thread: the article, its first version, its blocks and where they came from.
 *
 * `known` is how many articles the thread had when the form was made: where there is one more now, somebody else
 * began at the same time, and a second one is only made when asked for again.
 */
export async function startDraft(
  db: Db,
  actor: MemberActor,
  { threadId, known, draft }: { threadId: number; known: number; draft: Draft },
  now = new Date(),
): Promise<{ articleId: number }> {
  mustBeAllowed(actor, "edit-article");
  const clean = cleaned(draft);
  judgeDraft(clean);
  await admitDraft(db, clean);
  const prepared = await prepareBlocks(db, clean.blocks);

  return db.transaction(async (tx) => {
    const [thread] = await tx.lock(tx.select().from(threads).where(eq(threads.id, threadId)));
    if (!thread) throw new Refusal("not_found", "errors.not-found");
    judgePromotion(thread);
    if ((await countArticlesFrom(tx, threadId)) > known)
      throw new Refusal("conflict", "help-center.draft-begun-elsewhere");

    await mustHaveSection(tx, clean.sectionId);
    const [article] = await tx
      .insert(articles)
      .values({
        lang: clean.lang,
        state: "draft",
        sectionId: clean.sectionId,
        position: await nextPosition(tx, clean.sectionId),
        title: clean.title,
        slug: slugFrom(clean.title, "article"),
        latestVersion: 1,
        createdAt: now,
        createdBy: actor.id,
        updatedAt: now,
      })
      .returning();
    const articleId = article!.id;
    await tx
      .insert(articleVersions)
      .values({ ...versionOf(clean, actor, now), articleId, number: 1 });
    await writeBlocks(tx, articleId, 1, prepared.rows);
    await tieTranslation(tx, article!, clean.translationOf);
    await keepSources(tx, articleId, [threadId, ...prepared.threadIds], actor, now);
    return { articleId };
  });
}

/**
 * Saves an article's words for staff alone: over the version that waits, or as a new one after the published one.
 *
 * `madeFrom` is the stamp the form was made with; where somebody has saved since, nothing is written.
 * `keepThreadIds` are the sources to keep beside those whose passages are used (all, where it is not said), `addThreadId` is a new one.
 */
export async function saveDraft(
  db: Db,
  actor: MemberActor,
  input: {
    articleId: number;
    madeFrom: string;
    draft: Draft;
    keepThreadIds?: readonly number[];
    addThreadId?: number;
  },
  now = new Date(),
): Promise<{ articleId: number }> {
  mustBeAllowed(actor, "edit-article");
  const { articleId, madeFrom } = input;
  const draft = cleaned(input.draft);
  judgeDraft(draft);
  await admitDraft(db, draft);
  const before = await findLatest(db, articleId);
  const prepared = await prepareBlocks(db, draft.blocks, {
    blocks: await readBlocks(db, articleId, before.version.number),
  });

  await db.transaction(async (tx) => {
    await tx.lock(tx.select().from(articles).where(eq(articles.id, articleId)));
    const { article, version } = await findLatest(tx, articleId);
    judgeEditing({ state: article.state, stamp: stampFor(article, version) }, madeFrom);
    await mustHaveSection(tx, draft.sectionId);

    const number = version.publishedAt === null ? version.number : version.number + 1;
    const savedAt = new Date(Math.max(now.getTime(), version.createdAt.getTime() + 1));
    const words = versionOf(draft, actor, savedAt);
    if (number === version.number) {
      await tx
        .update(articleVersions)
        .set(words)
        .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, number)));
    } else {
      await tx.insert(articleVersions).values({ ...words, articleId, number });
    }
    await writeBlocks(tx, articleId, number, prepared.rows);
    await tx
      .update(articles)
      .set(await rowAfter(tx, article, draft, number, now))
      .where(eq(articles.id, articleId));
    await tieTranslation(tx, article, draft.translationOf);
    const stored = await sourceIds(tx, articleId);
    const kept = stored.filter((id) => input.keepThreadIds?.includes(id) ?? true);
    const added = input.addThreadId === undefined ? [] : [input.addThreadId];
    await keepSources(tx, articleId, [...kept, ...added, ...prepared.threadIds], actor, now);
  });
  return { articleId };
}

/** Throws away what was never published: the waiting version, or the whole article where no other was. */
export async function discardDraft(
  db: Db,
  actor: MemberActor,
  { articleId, madeFrom }: { articleId: number; madeFrom: string },
): Promise<{ isGone: boolean }> {
  mustBeAllowed(actor, "edit-article");
  return db.transaction(async (tx) => {
    await tx.lock(tx.select().from(articles).where(eq(articles.id, articleId)));
    const { article, version } = await findLatest(tx, articleId);
    judgeEditing({ state: article.state, stamp: stampFor(article, version) }, madeFrom);
    if (version.publishedAt !== null)
      throw new Refusal("conflict", "help-center.nothing-to-discard");

    const last = await lastPublished(tx, articleId);
    if (last === null) {
      await tx.delete(articles).where(eq(articles.id, articleId));
      return { isGone: true };
    }
    await tx
      .delete(articleVersions)
      .where(
        and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, version.number)),
      );
    await writeBlocks(tx, articleId, version.number, []);
    await tx.update(articles).set({ latestVersion: last }).where(eq(articles.id, articleId));
    return { isGone: false };
  });
}

async function lastPublished(tx: Tx, articleId: number): Promise<number | null> {
  const [row] = await tx
    .select({ number: max(articleVersions.number) })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, articleId), isNotNull(articleVersions.publishedAt)));
  return row?.number ?? null;
}

/** The article's row with the version that staff see. */
export async function findLatest(
  db: Queries,
  articleId: number,
): Promise<{ article: ArticleRow; version: VersionRow }> {
  const [row] = await db
    .select({ article: articles, version: articleVersions })
    .from(articles)
    .innerJoin(
      articleVersions,
      and(
        eq(articleVersions.articleId, articles.id),
        eq(articleVersions.number, articles.latestVersion),
      ),
    )
    .where(eq(articles.id, articleId));
  if (!row) throw new Refusal("not_found", "errors.not-found");
  return row;
}

export function stampFor(article: ArticleRow, version: VersionRow): string {
  return stampOf({ ...article, savedAt: version.createdAt });
}

function cleaned(draft: Draft): Draft {
  return {
    ...draft,
    title: cleanLine(draft.title),
    inShort: cleanLine(draft.inShort),
    appliesTo: [...new Set(draft.appliesTo.map(cleanLine).filter((one) => one !== ""))],
  };
}

function versionOf(draft: Draft, actor: MemberActor, createdAt: Date) {
  const { kind, title, inShort, appliesTo } = draft;
  return { kind, title, inShort, appliesTo, authorId: actor.id, createdAt };
}

/** While readers see a version, title and language stay as they were published. */
async function rowAfter(
  tx: Tx,
  article: ArticleRow,
  draft: Draft,
  latestVersion: number,
  now: Date,
) {
  const { sectionId } = draft;
  const place =
    sectionId === article.sectionId
      ? {}
      : { sectionId, position: await nextPosition(tx, sectionId) };
  if (article.publishedVersion !== null) return { ...place, latestVersion };
  const { title, lang } = draft;
  return { ...place, latestVersion, title, slug: slugFrom(title, "article"), lang, updatedAt: now };
}

async function mustHaveSection(tx: Tx, sectionId: number) {
  if ((await tx.$count(sections, eq(sections.id, sectionId))) > 0) return;
  throw new Refusal("invalid", "form.invalid", {
    fields: { section: "help-center.section-missing" },
  });
}

async function nextPosition(tx: Tx, sectionId: number) {
  const [row] = await tx
    .select({ last: max(articles.position) })
    .from(articles)
    .where(eq(articles.sectionId, sectionId));
  return (row?.last ?? 0) + 1;
}
