import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { excerptOf } from "#app/content/excerpts.ts";
import { posts, tags, tagSynonyms, threads, threadTags, topics } from "#db/schema/forum.ts";
import { follows } from "#db/schema/notifications.ts";
import { cursorOf } from "./cursor.ts";
import {
  mostCounted,
  pageOfRows,
  type From,
  type ListedState,
  type ListSort,
  type ThreadList,
  type ThreadRow,
} from "./listing.ts";

export interface ListWanted {
  topicIds?: readonly number[] | null;
  /** All of these. */
  tags?: readonly string[];
  /** Asked no earlier. */
  since?: Date | null;
  lang?: string | null;
  state?: ListedState;
  sort?: ListSort;
  /** Only what this member follows. */
  followedBy?: number | null;
  /** Only what this member asked. */
  askedBy?: number | null;
}

/**
 * A page of the public threads that were asked for, newest or most recently active first.
 *
 * Goes by place, not by number: rows that come in between neither repeat nor skip another one.
 */
export async function listThreads(
  db: Db,
  wanted: ListWanted,
  from: From = null,
  limit = pageOfRows,
): Promise<ThreadList> {
  const sortedBy = wanted.sort === "active" ? threads.activeAt : threads.createdAt;
  const isBackwards = from !== null && "before" in from;
  const place = from === null ? null : "before" in from ? from.before : from.after;
  const beyond = isBackwards ? gt : lt;
  const notBefore = isBackwards ? gte : lte;
  const order = isBackwards ? asc : desc;

  const found = await selectRows(db)
    .where(
      and(
        matching(db, wanted),
        place
          ? // Said so, the index is entered at the place: an "or" alone would be read from its beginning.
            and(
              notBefore(sortedBy, place.at),
              or(beyond(sortedBy, place.at), beyond(threads.id, place.id)),
            )
          : undefined,
      ),
    )
    .orderBy(order(sortedBy), order(threads.id))
    .limit(limit + 1);

  const hasMore = found.length > limit;
  const page = found.slice(0, limit);
  if (isBackwards) page.reverse();
  // The way back ends at the first page, which is always a whole one.
  if (isBackwards && !hasMore) return listThreads(db, wanted, null, limit);

  const first = page[0];
  const last = page.at(-1);
  const cursor = (row: typeof first) =>
    row
      ? cursorOf({ at: wanted.sort === "active" ? row.activeAt : row.createdAt, id: row.id })
      : null;
  return {
    rows: page.map(asRow),
    newer: from === null ? null : cursor(first),
    older: isBackwards || hasMore ? cursor(last) : null,
  };
}

/** The public ones of these threads as rows, by number. */
export async function findThreadRows(
  db: Db,
  ids: readonly number[],
): Promise<Map<number, ThreadRow>> {
  if (ids.length === 0) return new Map();
  // Visibility is not asked for here: SQLite would rather read every public thread than look these up.
  const found = await selectRows(db).where(inArray(threads.id, [...ids]));
  return new Map(
    found.flatMap((row) => (row.visibility === "public" ? [[row.id, asRow(row)] as const] : [])),
  );
}

function selectRows(db: Db) {
  return db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      state: threads.state,
      lockedAt: threads.lockedAt,
      visibility: threads.visibility,
      hasOfficial: threads.hasOfficial,
      answerCount: threads.answerCount,
      sameProblemCount: threads.sameProblemCount,
      topicSlug: topics.slug,
      topicName: topics.name,
      createdAt: threads.createdAt,
      activeAt: threads.activeAt,
      beginning: sql<
        string | null
      >`case when ${threads.answerCount} = 0 then substr(${posts.text}, 1, 400) end`,
    })
    .from(threads)
    .innerJoin(topics, eq(topics.id, threads.topicId))
    .leftJoin(posts, eq(posts.id, threads.questionId));
}

type Selected = Awaited<ReturnType<typeof selectRows>>[number];

function asRow(selected: Selected): ThreadRow {
  const { beginning, lockedAt, visibility: _, topicSlug, topicName, ...row } = selected;
  return {
    ...row,
    isLocked: lockedAt !== null,
    topic: { slug: topicSlug, name: topicName },
    excerpt: beginning === null ? null : excerptOf(beginning, 180),
  };
}

/** How many threads the filters find, counted no further than `mostCounted` + 1. */
export async function countThreads(db: Db, wanted: ListWanted): Promise<number> {
  const found = db
    .select({ id: threads.id })
    .from(threads)
    .where(matching(db, wanted))
    .limit(mostCounted + 1)
    .as("found");
  const [row] = await db.select({ number: count() }).from(found);
  return row?.number ?? 0;
}

function matching(db: Db, wanted: ListWanted): SQL | undefined {
  return and(
    eq(threads.visibility, "public"),
    wanted.topicIds ? inArray(threads.topicId, [...wanted.topicIds]) : undefined,
    wanted.lang ? eq(threads.lang, wanted.lang) : undefined,
    wanted.askedBy ? eq(threads.askerId, wanted.askedBy) : undefined,
    ...(wanted.tags ?? []).map((name) => carriesTag(db, name)),
    wanted.since ? gte(threads.createdAt, wanted.since) : undefined,
    wanted.followedBy ? isFollowed(db, wanted.followedBy) : undefined,
    inState(wanted.state ?? "any"),
  );
}

function inState(state: ListedState): SQL | undefined {
  switch (state) {
    case "any":
      return undefined;
    case "needs-answer":
      return and(eq(threads.state, "open"), eq(threads.answerCount, 0), isNull(threads.lockedAt));
    case "has-answers":
      return gt(threads.answerCount, 0);
    case "solved":
      return inArray(threads.state, ["solved", "solved_otherwise"]);
    case "official":
      return eq(threads.hasOfficial, true);
  }
}

function carriesTag(db: Db, name: string) {
  const renamed = db
    .select({ id: tagSynonyms.tagId })
    .from(tagSynonyms)
    .where(eq(tagSynonyms.name, name));
  return exists(
    db
      .select({ one: sql`1` })
      .from(threadTags)
      .innerJoin(tags, eq(tags.id, threadTags.tagId))
      .where(
        and(
          eq(threadTags.threadId, threads.id),
          or(eq(tags.name, name), inArray(tags.id, renamed)),
        ),
      ),
  );
}

function isFollowed(db: Db, memberId: number) {
  return exists(
    db
      .select({ one: sql`1` })
      .from(follows)
      .where(and(eq(follows.threadId, threads.id), eq(follows.memberId, memberId))),
  );
}
