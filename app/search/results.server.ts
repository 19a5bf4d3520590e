import type { Queries } from "#app/platform/database.server.ts";
import { analyzerOf } from "./analyzer.server.ts";
import { scoreOf } from "./documents-found.server.ts";
import { narrowingOf, noFilters, PAGE, type SearchRequest, type ShownKind } from "./filters.ts";
import { findHits, type Hits, type KeptHits } from "./hits.server.ts";
import type { Meeting } from "./find.server.ts";
import { parseQuery, type Query } from "./query.ts";
import type { SearchResult } from "./results.ts";
import { readSights, type Sight } from "./sight.server.ts";
import { quoteDocuments } from "./quotes.server.ts";
import { findWaysOn, type WaysOn } from "./ways-on.server.ts";

export interface SearchAnswer {
  results: SearchResult[];
  /** How many there are; at most a hundred are looked at. */
  total: number;
  isMore: boolean;
  /** How many there are of each kind, whatever kind is shown. */
  counts: Record<Exclude<ShownKind, "unanswered">, number>;
  /** Where nothing, or not much, was found. */
  waysOn: WaysOn;
}

/** Answers a search: a page of results, best first, each with the passage that meets it best. */
export async function searchSite(
  db: Queries,
  request: SearchRequest,
  { locale, now = new Date(), kept }: { locale: string; now?: Date; kept?: KeptHits },
): Promise<SearchAnswer> {
  const query = parseQuery(request.q);
  const analyzer = await analyzerOf(db);
  const lang = request.lang ?? locale;
  const hitsFor = (own: Partial<SearchRequest>) => {
    const narrowing = narrowingOf({ ...request, ...own }, query, now);
    return findHits(db, analyzer, { query, narrowing, lang }, kept);
  };
  const isAsked = query.text !== "" || asksOnlyToNarrow(request, query);
  const everything = isAsked ? await hitsFor({ show: "all" }) : nothing;
  const wanted = request.show === "all" || !isAsked ? everything : await hitsFor({});

  const all = await seenNow(db, everything.meetings);
  const shown = wanted === everything ? all : await seenNow(db, wanted.meetings);
  const ordered = inOrder(wanted.meetings, shown, request.sort);
  const start = (request.page - 1) * PAGE.size;
  const page = ordered.slice(start, start + PAGE.size);
  return {
    results: await quoteDocuments(db, analyzer, page, wanted.words),
    total: ordered.length,
    isMore: ordered.length > start + PAGE.size,
    counts: countsOf(all),
    waysOn: await findWaysOn(db, analyzer, {
      query,
      words: wanted.words,
      request,
      lang,
      total: ordered.length,
      countIn: async (filters) =>
        (await seenNow(db, (await hitsFor({ ...noFilters, ...filters })).meetings)).size,
    }),
  };
}

const nothing: Hits = { words: [], meetings: [] };

/** "tag:refund" alone lists what carries it. */
function asksOnlyToNarrow(request: SearchRequest, query: Query): boolean {
  if (query.phrases.length > 0 || query.without.length > 0) return false;
  return request.q !== "" && query.tags.length + query.topics.length + query.by.length > 0
    ? true
    : query.is !== null;
}

const seenNow = (db: Queries, meetings: readonly Meeting[]) =>
  readSights(
    db,
    meetings.map(({ id }) => id),
  );

function inOrder(
  meetings: readonly Meeting[],
  sights: ReadonlyMap<number, Sight>,
  sort: SearchRequest["sort"],
): Sight[] {
  return meetings
    .flatMap((meeting) => {
      const sight = sights.get(meeting.id);
      return sight ? [{ sight, score: sort === "newest" ? 0 : scoreOf(meeting, sight) }] : [];
    })
    .toSorted((a, b) => b.score - a.score || newerFirst(a.sight, b.sight))
    .map(({ sight }) => sight);
}

const newerFirst = (a: Sight, b: Sight) => b.at.getTime() - a.at.getTime() || b.id - a.id;

function countsOf(sights: ReadonlyMap<number, Sight>): SearchAnswer["counts"] {
  const all = [...sights.values()];
  const articles = all.filter(({ kind }) => kind === "article").length;
  const solved = all.filter((one) => one.kind === "thread" && one.isSolved).length;
  const open = all.filter(({ state }) => state === "open" || state === "needs_info").length;
  return { all: all.length, articles, solved, open };
}
