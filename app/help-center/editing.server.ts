import { randomBytes } from "node:crypto";
import { inArray } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";
import { posts } from "#db/schema/forum.ts";
import type { DraftBlock } from "./articles.ts";
import { blocksFrom, moved, withNew, without } from "./block-edits.ts";
import { readDraftForm, readDraftWish, type DraftWish, type Fields } from "./draft-form.ts";
import { discardDraft, readEditedArticle, saveDraft } from "./drafts.server.ts";
import { passagesOf } from "./passages.ts";
import { savePromotion } from "./promotion.server.ts";
import type { PassageRef } from "./provenance.ts";
import { readRevisions, revisionKey } from "./sources.server.ts";
import { changesBetween, type BlockChange } from "./version-changes.ts";

/** What became of an editor's form. */
export interface Edited {
  /** Null once the article was thrown away. */
  articleId: number | null;
  wish: DraftWish;
  /** The block to come back to. */
  key: string | null;
}

/** Somebody else saved meanwhile: nothing was written, and here is what the typed words would change of theirs. */
export interface Collided {
  refusal: Refusal;
  theirs: BlockChange[];
}

type Submitted = { fields: Fields; threadId?: number; articleId?: number };

/**
 * Does what an editor's button asks for: each keeps everything that was typed, then changes the blocks.
 *
 * `threadId` is the thread that is promoted; without one an existing article is edited.
 */
export async function submitDraft(
  db: Db,
  actor: MemberActor,
  submitted: Submitted,
  now = new Date(),
): Promise<Edited | Collided> {
  try {
    return await submit(db, actor, submitted, now);
  } catch (error) {
    const isCollision = error instanceof Refusal && error.message === "help-center.draft-moved-on";
    const articleId = submitted.articleId ?? readDraftWish(submitted.fields).articleId;
    if (!isCollision || articleId === null) throw error;
    const stored = await readEditedArticle(db, actor, articleId);
    const typed = readDraftForm(submitted.fields).draft;
    return { refusal: error, theirs: changesBetween(stored.draft, typed) };
  }
}

async function submit(
  db: Db,
  actor: MemberActor,
  { fields, threadId, articleId }: Submitted,
  now: Date,
): Promise<Edited> {
  const read = readDraftWish(fields);
  const wish = { ...read, articleId: articleId ?? read.articleId };
  if (wish.intent.act === "discard") return discard(db, actor, wish);

  const { draft, problems } = readDraftForm(fields);
  if (Object.keys(problems).length > 0)
    throw new Refusal("invalid", "form.invalid", { fields: problems });
  const [blocks, key] = await edited(db, draft.blocks, wish);
  const { madeFrom, known, keepThreadIds } = wish;
  const saved: Omit<Parameters<typeof saveDraft>[2], "articleId"> = {
    madeFrom,
    draft: { ...draft, blocks },
    keepThreadIds,
  };
  if (threadId !== undefined) {
    const input = { ...saved, threadId, known, articleId: wish.articleId };
    return { ...(await savePromotion(db, actor, input, now)), wish, key };
  }
  if (wish.articleId === null) throw new Refusal("not_found", "errors.not-found");
  return {
    ...(await saveDraft(db, actor, { ...saved, articleId: wish.articleId }, now)),
    wish,
    key,
  };
}

async function discard(db: Db, actor: MemberActor, wish: DraftWish): Promise<Edited> {
  const { articleId, madeFrom } = wish;
  if (articleId === null) return { articleId: null, wish, key: null };
  const { isGone } = await discardDraft(db, actor, { articleId, madeFrom });
  return { articleId: isGone ? null : articleId, wish, key: null };
}

async function edited(
  db: Db,
  blocks: DraftBlock[],
  { intent, ticked }: DraftWish,
): Promise<[blocks: DraftBlock[], key: string | null]> {
  switch (intent.act) {
    case "insert": {
      const inserted = await insertable(db, ticked);
      if (inserted.length === 0) throw nothingTicked();
      return [[...blocks, ...inserted], inserted[0]!.key];
    }
    case "up":
    case "down":
      return [moved(blocks, intent.key, intent.act), intent.key];
    case "remove":
      return [without(blocks, intent.key), null];
    case "add": {
      const key = newKey();
      return [withNew(blocks, intent.kind, key), key];
    }
    default:
      return [blocks, null];
  }
}

function nothingTicked() {
  return new Refusal("invalid", "form.invalid", {
    fields: { tick: "help-center.nothing-ticked" },
  });
}

/** The blocks of what was ticked, post by post in the order of the page. */
async function insertable(db: Db, ticked: readonly PassageRef[]): Promise<DraftBlock[]> {
  const revisions = await readRevisions(db, ticked);
  const groups = Map.groupBy(ticked, revisionKey);
  const names = await readAuthorNames(db, [...new Set(ticked.map(({ postId }) => postId))]);
  return [...groups.values()].flatMap((refs) => {
    const [{ postId, revision }] = refs as [PassageRef];
    const stored = revisions.get(revisionKey({ postId, revision }));
    if (!stored) return [];
    const { markdown } = stored;
    const passages = passagesOf(markdown, names.get(postId));
    return blocksFrom({ id: postId, revision, markdown, passages }, refs, newKey);
  });
}

async function readAuthorNames(db: Db, postIds: readonly number[]) {
  if (postIds.length === 0) return new Map<number, string>();
  const authors = await db
    .select({ id: posts.id, authorId: posts.authorId })
    .from(posts)
    .where(inArray(posts.id, [...postIds]));
  const ids = authors.flatMap(({ authorId }) => authorId ?? []);
  const people = await db
    .select({ id: members.id, name: members.displayName })
    .from(members)
    .where(inArray(members.id, ids));
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return new Map(authors.map(({ id, authorId }) => [id, nameOf.get(authorId ?? 0) ?? ""]));
}

/** Tells blocks apart over all versions of an article. */
const newKey = () => randomBytes(6).toString("hex");
