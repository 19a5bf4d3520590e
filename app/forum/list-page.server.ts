import type { Actor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import { threads } from "#db/schema/forum.ts";
import { filtersFrom, fromOf, listedTimes, queryOf, tagsIn, type ListFilters } from "./listing.ts";
import { countThreads, listThreads } from "./listing.server.ts";
import { idsUnder, topicIn, type TopicEntry } from "./topic-tree.ts";
import { eq } from "drizzle-orm";

/** Everything that a page with a filtered list shows. `fixed` is what the page itself is about. */
export async function readListPage(
  db: Db,
  actor: Actor,
  url: URL,
  topics: readonly TopicEntry[],
  fixed: Partial<ListFilters> = {},
  now = new Date(),
) {
  const asked = { ...filtersFrom(url.searchParams), ...fixed };
  const isFollowing = asked.isFollowing && actor.id !== null;
  const topic = asked.topic === null ? null : topicIn(topics, asked.topic);
  const filters: ListFilters = { ...asked, isFollowing };
  const wanted = {
    topicIds: asked.topic === null ? null : topic ? idsUnder(topic.topic) : [],
    tags: asked.tag === null ? [] : fixed.tag ? [fixed.tag] : tagsIn(asked.tag),
    since: asked.time && new Date(now.getTime() - listedTimes[asked.time] * 86_400_000),
    lang: asked.lang,
    state: asked.state,
    sort: asked.sort,
    followedBy: isFollowing ? actor.id : null,
  };
  const from = fromOf(url.searchParams);
  return {
    filters,
    list: await listThreads(db, wanted, from),
    number: await countThreads(db, wanted),
    needsAnswer: await countThreads(db, {
      topicIds: fixed.topic ? wanted.topicIds : null,
      tags: fixed.tag ? [fixed.tag] : [],
      state: "needs-answer",
    }),
    languages: await listLanguages(db),
    topicName: topic?.topic.name ?? null,
    isGuest: actor.id === null,
    /** Search engines keep the plain list and no cut of it. */
    isFiltered:
      from !== null || Object.values(queryOf({ ...filters, ...without(fixed) })).some(Boolean),
  };
}

/** The page's own filters are no filters to a reader. */
function without(fixed: Partial<ListFilters>): Partial<ListFilters> {
  return {
    ...(fixed.topic === undefined ? {} : { topic: null }),
    ...(fixed.tag === undefined ? {} : { tag: null }),
  };
}

/** The languages that public questions are in. */
async function listLanguages(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ lang: threads.lang })
    .from(threads)
    .where(eq(threads.visibility, "public"))
    .orderBy(threads.lang);
  return rows.map(({ lang }) => lang);
}
