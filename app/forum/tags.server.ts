import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { tags, threadTags, threads } from "#db/schema/forum.ts";

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

async function idsOf(tx: Tx, names: readonly string[], at: Date): Promise<number[]> {
  if (names.length === 0) return [];
  const fresh = [...new Set(names)]
    .sort()
    .map((name) => ({ name, description: "", threadCount: 0, createdAt: at }));
  await tx.insert(tags).values(fresh).onConflictDoNothing();
  const rows = await tx
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(inArray(tags.name, [...names]));
  const byName = new Map(rows.map((row) => [row.name, row.id]));
  return [...new Set(names)].flatMap((name) => byName.get(name) ?? []);
}

function publicThreadsWith(tagId: number) {
  return sql<number>`(select cast(count(*) as integer) from ${threadTags} join ${threads} on ${and(
    eq(threads.id, threadTags.threadId),
    eq(threads.visibility, "public"),
  )} where ${threadTags.tagId} = ${tagId})`;
}
