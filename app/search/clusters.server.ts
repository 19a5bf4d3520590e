import type { Db } from "#app/platform/database.server.ts";
import { documentId, subjectOf } from "./documents.ts";
import { findSimilar } from "./similar.server.ts";
import { clustersOf, type Likeness } from "./similar/clusters.ts";
import { readCompared } from "./similar/compared-texts.server.ts";

/** Each is compared with so many of its likest: further ones are in its group through others, or not at all. */
const neighbours = 5;

/**
 * Groups threads that ask alike, by their numbers, largest group first. Threads that are like none of the others, or
 * that not everybody may read, are in no group.
 *
 * Each thread costs a suggestion, some ten to thirty milliseconds: give it hundreds, not thousands, and no request.
 */
export async function clusterThreads(db: Db, threadIds: readonly number[]): Promise<number[][]> {
  const wanted = new Set(threadIds);
  const subjects = Array.from(wanted, (subjectId) => ({ kind: "thread" as const, subjectId }));
  const pairs: Likeness[] = [];
  for (const { id, text } of await readCompared(db, subjects)) {
    const without = subjectOf(id);
    const { documents } = await findSimilar(db, text, { kinds: ["thread"], without });
    for (const { subjectId, likeness } of documents.slice(0, neighbours))
      if (wanted.has(subjectId) && documentId({ kind: "thread", subjectId }) !== id)
        pairs.push({ one: without.subjectId, other: subjectId, likeness });
  }
  return clustersOf(pairs);
}
