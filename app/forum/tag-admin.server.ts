import { and, asc, desc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { tagFrom } from "#app/content/tags.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { queueDocuments } from "#app/search/queue.server.ts";
import { tags, tagSynonyms, threadTags } from "#db/schema/forum.ts";
import { judgeMerge, readTagForm, type TagInput } from "./tag-admin.ts";
import { recountTags } from "./tags.server.ts";

export interface AdminTag {
  id: number;
  name: string;
  description: string;
  threadCount: number;
  synonyms: string[];
}

/** Tags on a page of the administration's list. */
const mostListed = 100;

/** The tags that most questions carry, or those whose name or synonym holds some letters. */
export async function listTagsForAdmin(
  db: Queries,
  actor: MemberActor,
  letters = "",
): Promise<AdminTag[]> {
  mustBeAllowed(actor, "administer");
  const wanted = tagFrom(letters.replaceAll("\0", "")).slice(0, 35);
  const isLike = (name: typeof tags.name | typeof tagSynonyms.name) =>
    sql`${name} like ${`%${wanted.replaceAll(/[\\%_]/g, "\\$&")}%`} escape ${"\\"}`;
  const renamed = db
    .select({ id: tagSynonyms.tagId })
    .from(tagSynonyms)
    .where(isLike(tagSynonyms.name));
  const rows = await db
    .select()
    .from(tags)
    .where(wanted === "" ? undefined : sql`(${isLike(tags.name)} or ${inArray(tags.id, renamed)})`)
    .orderBy(desc(tags.threadCount), asc(tags.name))
    .limit(mostListed);
  return withSynonyms(db, rows);
}

/** One tag for its form. Refuses one that isn't there. */
export async function readTagForAdmin(
  db: Queries,
  actor: MemberActor,
  id: number,
): Promise<AdminTag> {
  mustBeAllowed(actor, "administer");
  const [tag] = await withSynonyms(db, await db.select().from(tags).where(eq(tags.id, id)));
  if (!tag) throw new Refusal("not_found", "errors.not-found");
  return tag;
}

async function withSynonyms(db: Queries, rows: (typeof tags.$inferSelect)[]): Promise<AdminTag[]> {
  if (rows.length === 0) return [];
  const names = await db
    .select()
    .from(tagSynonyms)
    .where(
      inArray(
        tagSynonyms.tagId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(tagSynonyms.name));
  return rows.map(({ id, name, description, threadCount }) => ({
    id,
    name,
    description,
    threadCount,
    synonyms: names.filter(({ tagId }) => tagId === id).map((synonym) => synonym.name),
  }));
}

/**
 * Gives a tag its description and exactly these synonyms.
 *
 * Refuses a synonym that is a tag itself, which would have to be merged, or that another tag has.
 */
export async function saveTag(
  db: Db,
  actor: MemberActor,
  { id, ...input }: TagInput & { id: number },
  now = new Date(),
) {
  mustBeAllowed(actor, "administer");
  await admitTexts(db, { ...input }, { asks: false });
  await db.transaction(async (tx) => {
    const tag = await holdTag(tx, id);
    const { description, synonyms } = readTagForm(tag.name, input);
    if (synonyms.length > 0) await judgeSynonyms(tx, tag.id, synonyms);

    await tx.update(tags).set({ description }).where(eq(tags.id, id));
    await tx
      .delete(tagSynonyms)
      .where(
        and(
          eq(tagSynonyms.tagId, id),
          synonyms.length > 0 ? notInArray(tagSynonyms.name, synonyms) : undefined,
        ),
      );
    if (synonyms.length > 0)
      await tx
        .insert(tagSynonyms)
        .values(synonyms.map((name) => ({ name, tagId: id, createdAt: now })))
        .onConflictDoNothing();
  });
}

async function judgeSynonyms(tx: Tx, tagId: number, synonyms: readonly string[]) {
  const [tag] = await tx
    .select({ name: tags.name })
    .from(tags)
    .where(inArray(tags.name, [...synonyms]))
    .limit(1);
  if (tag) throw taken("forum.tag-synonym-is-tag", tag.name);
  const held = await tx
    .select()
    .from(tagSynonyms)
    .where(inArray(tagSynonyms.name, [...synonyms]));
  const other = held.find((synonym) => synonym.tagId !== tagId);
  if (other) throw taken("forum.tag-synonym-taken", other.name);
}

const taken = (key: string, name: string) =>
  new Refusal("invalid", "form.invalid", { fields: { synonyms: { key, values: { name } } } });

/**
 * Makes one tag of two: the questions of the first carry the second from now on, once each; the first's name and
 * synonyms become synonyms of the second, so old addresses lead there. It can't be undone.
 */
export async function mergeTag(
  db: Db,
  actor: MemberActor,
  { id, into }: { id: number; into: string },
  now = new Date(),
): Promise<{ into: number }> {
  mustBeAllowed(actor, "administer");
  return db.transaction(async (tx) => {
    const [named] = await tx
      .select({ id: tags.id })
      .from(tags)
      .where(eq(tags.name, tagFrom(into.replaceAll("\0", ""))));
    // In one order everywhere, so that two merges never wait for each other in a circle.
    const held = await tx.lock(
      tx
        .select({ id: tags.id, name: tags.name })
        .from(tags)
        .where(inArray(tags.id, [id, ...(named ? [named.id] : [])]))
        .orderBy(asc(tags.id)),
    );
    const tag = held.find((one) => one.id === id);
    if (!tag) throw new Refusal("not_found", "errors.not-found");
    const target = held.find((one) => one.id === named?.id);
    judgeMerge(tag, target);
    const to = target!.id;

    const carrying = await tx
      .select({ threadId: threadTags.threadId })
      .from(threadTags)
      .where(eq(threadTags.tagId, id))
      .orderBy(asc(threadTags.threadId));
    const alreadyThere = tx
      .select({ threadId: threadTags.threadId })
      .from(threadTags)
      .where(eq(threadTags.tagId, to));
    await tx
      .delete(threadTags)
      .where(and(eq(threadTags.tagId, id), inArray(threadTags.threadId, alreadyThere)));
    await tx.update(threadTags).set({ tagId: to }).where(eq(threadTags.tagId, id));
    await tx.update(tagSynonyms).set({ tagId: to }).where(eq(tagSynonyms.tagId, id));
    await tx.delete(tags).where(eq(tags.id, id));
    await tx
      .insert(tagSynonyms)
      .values({ name: tag.name, tagId: to, createdAt: now })
      .onConflictDoUpdate({ target: tagSynonyms.name, set: { tagId: to } });
    await recountTags(tx, [to]);
    for (let at = 0; at < carrying.length; at += queuedAtOnce)
      await queueDocuments(
        tx,
        carrying
          .slice(at, at + queuedAtOnce)
          .map(({ threadId }) => ({ kind: "thread" as const, subjectId: threadId })),
        { withdraws: false, at: now },
      );
    return { into: to };
  });
}

/** As many as a statement can hold on either database. */
const queuedAtOnce = 500;

async function holdTag(tx: Tx, id: number) {
  const [tag] = await tx.lock(tx.select().from(tags).where(eq(tags.id, id)));
  if (!tag) throw new Refusal("not_found", "errors.not-found");
  return tag;
}
