import { eq } from "drizzle-orm";
import type { DraftBlock } from "#app/help-center/articles.ts";
import { readEditedArticle, startDraft } from "#app/help-center/drafts.server.ts";
import { archiveArticle } from "#app/help-center/archiving.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { posts } from "#db/schema/forum.ts";
import { sections } from "#db/schema/help-center.ts";
import { sections as seedSections } from "#db/seed/sections.ts";
import type { SeedArticle, SeedBlock } from "#db/seed/types.ts";
import type { Cast } from "./people.server.ts";
import type { Planted } from "./threads.server.ts";

const day = 86_400_000;

/** Makes the sections of the Help Center, and gives their numbers by slug. */
export async function plantSections(db: Db, topicIds: ReadonlyMap<string, number>, now: Date) {
  const ids = new Map<string, number>();
  await db.transaction(async (tx) => {
    for (const [position, { slug, name, intro, topic }] of seedSections.entries()) {
      const [row] = await tx
        .insert(sections)
        .values({
          slug,
          name: { ...name },
          intro: { ...intro },
          topicId: topicIds.get(topic ?? "") ?? null,
          position,
          createdAt: now,
        })
        .returning({ id: sections.id });
      ids.set(slug, row!.id);
    }
  });
  return ids;
}

interface Ground {
  cast: Cast;
  now: Date;
  sectionIds: ReadonlyMap<string, number>;
  planted: ReadonlyMap<string, Planted>;
  /** Articles that are there already, for translations. */
  articleIds: ReadonlyMap<string, number>;
}

/**
 * Drafts an article from its threads, publishes it and checks it again, as staff would have.
 *
 * A verbatim block points to its very words in the post; an adapted one to the whole post.
 */
export async function plantArticle(db: Db, seed: SeedArticle, ground: Ground): Promise<number> {
  const { cast, now, sectionIds, planted, articleIds } = ground;
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * day);
  const sources = seed.blocks.flatMap((block) => block.from ?? []);
  const author = cast(seed.by);
  const { articleId } = await startDraft(
    db,
    author,
    {
      threadId: planted.get(sources[0]!.thread)!.threadId,
      known: Number.MAX_SAFE_INTEGER,
      draft: {
        title: seed.title,
        sectionId: sectionIds.get(seed.section)!,
        lang: seed.lang,
        kind: seed.kind,
        inShort: seed.inShort,
        appliesTo: [],
        translationOf: articleIds.get(seed.translationOf ?? "") ?? null,
        blocks: await Promise.all(
          seed.blocks.map((block, at) => draftBlock(db, block, at, planted)),
        ),
      },
    },
    at(seed.publishedDaysAgo + 1),
  );
  const publish = async (daysAgo: number) => {
    const { stamp: madeFrom } = await readEditedArticle(db, author, articleId);
    await publishArticle(db, author, { articleId, madeFrom, isChecked: true }, at(daysAgo));
  };
  await publish(seed.publishedDaysAgo);
  if (seed.verifiedDaysAgo < seed.publishedDaysAgo) await publish(seed.verifiedDaysAgo);
  if (seed.archived) {
    const { reason, daysAgo, by } = seed.archived;
    const { stamp: madeFrom } = await readEditedArticle(db, cast(by), articleId);
    await archiveArticle(
      db,
      cast(by),
      { articleId, madeFrom, reason, targetId: null },
      at(daysAgo),
    );
  }
  return articleId;
}

async function draftBlock(
  db: Db,
  block: SeedBlock,
  position: number,
  planted: ReadonlyMap<string, Planted>,
): Promise<DraftBlock> {
  const { kind, text: markdown, from } = block;
  const key = `b${position + 1}`;
  if (!from) return { key, kind, markdown, source: null };
  const postId = planted.get(from.thread)!.postIds.get(from.post)!;
  const [post] = await db
    .select({ markdown: posts.markdown, revision: posts.revision })
    .from(posts)
    .where(eq(posts.id, postId));
  const start = from.mode === "verbatim" ? post!.markdown.indexOf(markdown) : 0;
  const end = from.mode === "verbatim" ? start + markdown.length : post!.markdown.length;
  return { key, kind, markdown, source: { postId, revision: post!.revision, start, end } };
}
