import { setImmediate as nextTurn } from "node:timers/promises";
import { and, count, eq, gt, gte, inArray, isNull, lte, max, ne, or, type SQL } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { oncePerProcess } from "#app/platform/process.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import { beginningOf, type Period } from "./contributors.ts";
import type { Person } from "./people.ts";
import { readPeople } from "./people.server.ts";

export interface Contributor {
  person: Person;
  solutions: number;
}

interface ContributorsWanted {
  period: Period;
  /** Only solutions in these topics; null for all. */
  topicIds?: readonly number[] | null;
  limit?: number;
}

/**
 * Who gave most of the public answers that were accepted, most first; of equals whoever was here first.
 *
 * What was imported is no help given here, and nobody solves a question for themselves. All of time is counted at
 * most once a minute.
 */
export async function listContributors(
  db: Db,
  { period, topicIds = null, limit = 50 }: ContributorsWanted,
  now = new Date(),
): Promise<Contributor[]> {
  const since = beginningOf(period, now);
  const counted =
    since === null
      ? await countedOfAllTime(db, topicIds, now)
      : await countSolutions(db, topicIds, gte(solutions.acceptedAt, since));
  const first = [...counted].sort(([a, one], [b, other]) => other - one || a - b).slice(0, limit);
  const people = await readPeople(
    db,
    first.map(([id]) => id),
    now,
  );
  return first.flatMap(([id, number]) => {
    const person = people.get(id);
    return person?.handle ? [{ person, solutions: number }] : [];
  });
}

type Counted = Map<number, number>;

async function countSolutions(
  db: Db,
  topicIds: readonly number[] | null,
  which: SQL | undefined,
): Promise<Counted> {
  const rows = await db
    .select({ memberId: members.id, solutions: count() })
    .from(solutions)
    .innerJoin(posts, eq(posts.id, solutions.postId))
    .innerJoin(threads, eq(threads.id, solutions.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(
      and(
        which,
        eq(posts.visibility, "public"),
        eq(threads.visibility, "public"),
        isNull(threads.sourceHost),
        isNull(members.sourceHost),
        isNull(members.deletedAt),
        or(isNull(threads.askerId), ne(threads.askerId, members.id)),
        topicIds === null ? undefined : inArray(threads.topicId, [...topicIds]),
      ),
    )
    .groupBy(members.id);
  return new Map(rows.map(({ memberId, solutions: number }) => [memberId, number]));
}

interface Kept {
  at: number;
  db: Db;
  counted: Promise<Counted>;
}

const kept = () => oncePerProcess("contributors", () => new Map<string, Kept>());
const KEEP_MS = 60_000;

/** Everybody who asks within a minute is told the same. */
function countedOfAllTime(db: Db, topicIds: readonly number[] | null, now: Date): Promise<Counted> {
  const key = topicIds?.join(" ") ?? "all";
  const known = kept().get(key);
  if (known && known.db === db && Math.abs(now.getTime() - known.at) < KEEP_MS)
    return known.counted;
  const counted = countBySpans(db, topicIds);
  kept().set(key, { at: now.getTime(), db, counted });
  counted.catch(() => kept().delete(key));
  return counted;
}

/** Threads that are looked at in one query: few enough that no other visitor waits for it. */
const span = 5_000;

async function countBySpans(db: Db, topicIds: readonly number[] | null): Promise<Counted> {
  const [last] = await db.select({ id: max(solutions.threadId) }).from(solutions);
  const total: Counted = new Map();
  for (let after = 0; after < (last?.id ?? 0); after += span) {
    const within = and(gt(solutions.threadId, after), lte(solutions.threadId, after + span));
    for (const [id, number] of await countSolutions(db, topicIds, within))
      total.set(id, (total.get(id) ?? 0) + number);
    await nextTurn();
  }
  return total;
}
