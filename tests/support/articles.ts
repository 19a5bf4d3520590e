import { eq } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { acceptSolution } from "#app/forum/solutions.server.ts";
import type { Draft, DraftBlock } from "#app/help-center/articles.ts";
import { blocksFrom } from "#app/help-center/block-edits.ts";
import { readEditedArticle } from "#app/help-center/drafts.server.ts";
import { allPassages, type PassageShape } from "#app/help-center/passages.ts";
import { savePromotion } from "#app/help-center/promotion.server.ts";
import { publishArticle } from "#app/help-center/publishing.server.ts";
import { readSourceThreads } from "#app/help-center/sources.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { threads } from "#db/schema/forum.ts";
import { articleCredits, articles, sections } from "#db/schema/help-center.ts";
import { pointEntries } from "#db/schema/accounts.ts";
import { notifications } from "#db/schema/notifications.ts";
import { found as foundIn } from "#tests/support/search.ts";
import { findArticlesFromThread } from "#app/help-center/article-sources.server.ts";
import { anAnswer, aQuestion } from "#tests/support/forum.ts";
import { everybody, hours, minutes, noon } from "#tests/support/people.ts";

export const solutionText =
  "Hi Otto!\n\nLook at the purchase date. Not at today's.\n\n1. Open the statement\n2. Copy the reference\n\nCheers, Vera";

/** Puts a section of the Help Center into the database. */
export async function aSection(
  db: Db,
  slug = "refunds",
  own: Partial<typeof sections.$inferInsert> = {},
) {
  const [row] = await db
    .insert(sections)
    .values({
      slug,
      name: { en: `Section ${slug}`, fi: `Osio ${slug}` },
      intro: { en: "", fi: "" },
      topicId: null,
      position: 1,
      createdAt: noon,
      ...own,
    })
    .returning({ id: sections.id });
  return row!.id;
}

/** A question of one member that another one solved. */
export async function aSolvedThread(
  db: Db,
  {
    asker,
    helper,
    body = solutionText,
  }: { asker: MemberActor; helper: MemberActor; body?: string },
) {
  const count = await db.$count(threads);
  const { threadId } = await aQuestion(db, asker, {
    title: `Where is my refund number ${count + 1}?`,
    body: `Nine days later there is nothing on card ${count + 1}. Is the money lost?`,
  });
  const answerId = await anAnswer(db, helper, threadId, { body });
  await acceptSolution(db, asker, { threadId, postId: answerId }, minutes(30));
  return { threadId, answerId };
}

/** Blocks of the passages of one shape in a thread's post, as the editor inserts them. */
export async function picked(
  db: Db,
  threadId: number,
  postId: number,
  shape: PassageShape,
): Promise<DraftBlock[]> {
  const [thread] = await readSourceThreads(db, [threadId], { withComments: true });
  const post = thread!.posts.find(({ id }) => id === postId)!;
  const ticked = allPassages(post.passages)
    .filter((passage) => passage.shape === shape && !passage.isCourtesy)
    .map(({ start, end }) => ({ postId, revision: post.revision, start, end }));
  let count = 0;
  return blocksFrom(post, ticked, () => `${postId}-${shape}-${++count}`);
}

export const ownWords = (markdown: string, own: Partial<DraftBlock> = {}): DraftBlock => ({
  key: `own-${markdown.length}`,
  kind: "text",
  markdown,
  source: null,
  ...own,
});

export const aDraft = (sectionId: number, own: Partial<Draft> = {}): Draft => ({
  title: "Find your refund",
  sectionId,
  lang: "en",
  kind: "guide",
  inShort: "Look at the purchase date.",
  appliesTo: [],
  translationOf: null,
  blocks: [ownWords("Banks are slow.")],
  ...own,
});

/** What a form made now would say it was made from. */
export async function stampNow(db: Db, staff: MemberActor, articleId: number) {
  return (await readEditedArticle(db, staff, articleId)).stamp;
}

/** A published article from a solved thread, with the steps of its solution. */
export async function aPublishedArticle(
  db: Db,
  people: { otto: MemberActor; vera: MemberActor; stella: MemberActor },
  own: Partial<Draft> = {},
) {
  const { otto, vera, stella } = people;
  const [section] = await db.select().from(sections);
  const sectionId = section?.id ?? (await aSection(db));
  const { threadId, answerId } = await aSolvedThread(db, { asker: otto, helper: vera });
  const blocks = await picked(db, threadId, answerId, "step");
  const draft = aDraft(sectionId, { blocks, ...own });
  const input = { threadId, articleId: null, madeFrom: "", known: 0, draft };
  const { articleId } = await savePromotion(db, stella, input, hours(1));
  const madeFrom = await stampNow(db, stella, articleId);
  await publishArticle(db, stella, { articleId, madeFrom, isChecked: true }, hours(2));
  return { articleId, threadId, answerId, sectionId };
}

export async function articleRow(db: Db, articleId: number) {
  const [row] = await db.select().from(articles).where(eq(articles.id, articleId));
  return row!;
}

/** All that publishing leaves outside the article itself. */
export async function traces(db: Db, articleId: number, threadId: number) {
  const told = await db
    .select({ memberId: notifications.memberId })
    .from(notifications)
    .where(eq(notifications.articleId, articleId));
  const { title } = await articleRow(db, articleId);
  const found = await foundIn(db, title, { kinds: ["article"] });
  const credited = await db.select({ memberId: articleCredits.memberId }).from(articleCredits);
  const points = await db
    .select({ memberId: pointEntries.memberId, points: pointEntries.points })
    .from(pointEntries)
    .where(eq(pointEntries.cause, `article/${articleId}`));
  const banner = await findArticlesFromThread(db, threadId);
  return {
    told: told.map(({ memberId }) => memberId),
    found: found.map((one) => one.title),
    credited: credited.map(({ memberId }) => memberId),
    points,
    banner: banner.map(({ id }) => id),
  };
}

export const noTraces = { told: [], found: [], credited: [], points: [], banner: [] };

/** A solved thread, a section and everybody: what a promotion begins with. */
export async function aPromotable(db: Db) {
  const people = await everybody(db);
  const sectionId = await aSection(db);
  const thread = await aSolvedThread(db, { asker: people.otto, helper: people.vera });
  const begin = { threadId: thread.threadId, articleId: null, madeFrom: "", known: 0 };
  return { db, ...people, ...thread, sectionId, begin };
}
