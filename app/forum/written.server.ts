import { and, asc, desc, eq, gt, inArray, lt, or, sql } from "drizzle-orm";
import { excerptOf } from "#app/content/excerpts.ts";
import type { Db } from "#app/platform/database.server.ts";
import { posts, solutions, threads, topics } from "#db/schema/forum.ts";
import { cursorOf } from "./cursor.ts";
import { pageOfRows, type From } from "./listing.ts";
import type { WrittenList } from "./profile.ts";
import type { PostKind } from "./states.ts";

/** What a member wrote that everybody may read, newest first; of comments only those whose post is public too. */
export async function listWritten(
  db: Db,
  memberId: number,
  kinds: readonly PostKind[],
  from: From = null,
  limit = pageOfRows,
): Promise<WrittenList> {
  const isBackwards = from !== null && "before" in from;
  const place = from === null ? null : "before" in from ? from.before : from.after;
  const beyond = isBackwards ? gt : lt;
  const order = isBackwards ? asc : desc;
  const found = await db
    .select({
      id: posts.id,
      kind: posts.kind,
      lang: posts.lang,
      beginning: sql<string>`substr(${posts.text}, 1, 400)`,
      score: posts.score,
      officialAt: posts.officialAt,
      pickedAt: posts.pickedAt,
      createdAt: posts.createdAt,
      acceptedAt: solutions.acceptedAt,
      thread: { id: threads.id, slug: threads.slug, title: threads.title, lang: threads.lang },
      topic: { slug: topics.slug, name: topics.name },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(topics, eq(topics.id, threads.topicId))
    .leftJoin(solutions, eq(solutions.postId, posts.id))
    .where(
      and(
        eq(posts.authorId, memberId),
        inArray(posts.kind, [...kinds]),
        eq(posts.visibility, "public"),
        eq(threads.visibility, "public"),
        sql`not exists (select 1 from ${posts} as parent where parent.id = ${posts.parentId} and parent.visibility <> 'public')`,
        place
          ? or(
              beyond(posts.createdAt, place.at),
              and(eq(posts.createdAt, place.at), beyond(posts.id, place.id)),
            )
          : undefined,
      ),
    )
    .orderBy(order(posts.createdAt), order(posts.id))
    .limit(limit + 1);

  const hasMore = found.length > limit;
  const page = found.slice(0, limit);
  if (isBackwards) page.reverse();
  // The way back ends at the first page, which is always a whole one.
  if (isBackwards && !hasMore) return listWritten(db, memberId, kinds, null, limit);

  const [first] = page;
  const last = page.at(-1);
  return {
    rows: page.map(({ beginning, officialAt, pickedAt, acceptedAt, ...row }) => ({
      ...row,
      excerpt: excerptOf(beginning, 180),
      isSolution: acceptedAt !== null,
      isOfficial: officialAt !== null,
      isPicked: pickedAt !== null,
    })),
    newer: from !== null && first ? cursorOf({ at: first.createdAt, id: first.id }) : null,
    older: (isBackwards || hasMore) && last ? cursorOf({ at: last.createdAt, id: last.id }) : null,
  };
}
