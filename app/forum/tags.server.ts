import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { tags, tagSynonyms, threadTags, threads } from "#db/schema/forum.ts";

/** Gives a thread exactly these tags, in this order, and counts theirs and the former ones anew. */
export async function setThreadTags(tx: Tx, threadId: number, names: readonly string[], at: Date) {
  const before = await tx
    .select({ tagId: threadTags.tagId })
    .from(threadTags)
    .where(eq(threadTags.threadId, threadId));
  const ids = await idsOf(tx, names, at);
  await tx.delete(threadTags).where(eq(threadTags.threadId, threadId));
  if (ids.length > 0) {
    await tx
      .insert(threadTags)
      .values(ids.map((tagId, position) => ({ threadId, tagId, position })));
  }
  await recountTags(tx, [...before.map((row) => row.tagId), ...ids]);
}

/** Counts the tags of a thread anew, after it came into sight or out of it. */
export async function recountTagsOf(tx: Tx, threadId: number) {
  const rows = await tx
    .select({ tagId: threadTags.tagId })
    .from(threadTags)
    .where(eq(threadTags.threadId, threadId));
  await recountTags(
    tx,
    rows.map((row) => row.tagId),
  );
}

/** Makes each tag's count the public threads that carry it. */
export async function recountTags(tx: Tx, tagIds: readonly number[]) {
  // In one order, so that two threads that share tags never wait for each other in a circle.
  const ids = [...new Set(tagIds)].sort((a, b) => a - b);
  for (const id of ids) {
    await tx.lock(tx.select({ id: tags.id }).from(tags).where(eq(tags.id, id)));
    await tx
      .update(tags)
      .set({ threadCount: publicThreadsWith(id) })
      .where(eq(tags.id, id));
  }
}

/** The names of a thread's tags, in the order its asker gave them. */
export async function listThreadTags(db: Queries, threadId: number): Promise<string[]> {
  const rows = await db
    .select({ name: tags.name })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .where(eq(threadTags.threadId, threadId))
    .orderBy(threadTags.position);
  return rows.map((row) => row.name);
}

/** The numbers of these tags, in their order: of a synonym its tag's, of a new name a new one's. */
async function idsOf(tx: Tx, names: readonly string[], at: Date): Promise<number[]> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return [];
  const known = await findTags(tx, wanted);
  const fresh = wanted
    .filter((name) => !known.has(name))
    .sort()
    .map((name) => ({ name, description: "", threadCount: 0, createdAt: at }));
  if (fresh.length > 0) await tx.insert(tags).values(fresh).onConflictDoNothing();
  const found = fresh.length > 0 ? await findTags(tx, wanted) : known;
  const ids = [...new Set(wanted.flatMap((name) => found.get(name) ?? []))];
  const held = await tx.lock(
    tx.select({ id: tags.id }).from(tags).where(inArray(tags.id, ids)).orderBy(tags.id),
  );
  // One was merged into another while this waited: its name is a synonym by now.
  return held.length === ids.length ? ids : idsOf(tx, names, at);
}

/** Tags and synonyms by name. A tag comes before a synonym of that name, which only an import can bring about. */
async function findTags(tx: Queries, names: readonly string[]): Promise<Map<string, number>> {
  const synonyms = await tx
    .select({ id: tagSynonyms.tagId, name: tagSynonyms.name })
    .from(tagSynonyms)
    .where(inArray(tagSynonyms.name, [...names]));
  const own = await tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.name, [...names]));
  return new Map([...synonyms, ...own].map(({ id, name }) => [name, id]));
}

function publicThreadsWith(tagId: number) {
  return sql<number>`(select cast(count(*) as integer) from ${threadTags} join ${threads} on ${and(
    eq(threads.id, threadTags.threadId),
    eq(threads.visibility, "public"),
  )} where ${threadTags.tagId} = ${tagId})`;
}
