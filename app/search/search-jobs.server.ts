import type { Queries } from "#app/platform/database.server.ts";
import type { SearchRequest } from "./filters.ts";
import type { KeptHits } from "./hits.server.ts";
import { searchSite } from "./results.server.ts";
import { suggest } from "./suggesting.server.ts";

const kept = new WeakMap<object, KeptHits>();

function keptOf(db: Queries): KeptHits {
  const own = kept.get(db) ?? new Map();
  kept.set(db, own);
  return own;
}

/**
 * Everything that is worked out beside the pages, on a connection that only reads: each takes plain data and gives
 * plain data, for both travel between threads.
 */
export const searchJobs = {
  site: (db: Queries, { request, locale }: { request: SearchRequest; locale: string }) =>
    searchSite(db, request, { locale, kept: keptOf(db) }),
  suggestions: (db: Queries, { typed, locale }: { typed: string; locale: string }) =>
    suggest(db, typed, locale),
};

export type SearchJobs = typeof searchJobs;
