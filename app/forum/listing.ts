import { parseTags } from "#app/content/tags.ts";
import type { LocalText } from "#db/schema/forum.ts";
import { placeFrom, type Place } from "./cursor.ts";
import type { ThreadState } from "./states.ts";

export const listedStates = ["any", "needs-answer", "has-answers", "solved", "official"] as const;
export type ListedState = (typeof listedStates)[number];

export const listSorts = ["newest", "active"] as const;
export type ListSort = (typeof listSorts)[number];

/** How long ago a question may have been asked, in days. */
export const listedTimes = { week: 7, month: 30, year: 365 } as const;
export type ListedTime = keyof typeof listedTimes;

/** Rows on a page of a list. */
export const pageOfRows = 30;

/** Counting stops here: nobody needs to know whether it is eleven or twelve thousand. */
export const mostCounted = 10_000;

/** What the reader asked a list of questions for. */
export interface ListFilters {
  topic: string | null;
  /** One tag or several with commas between: a question carries all of them. */
  tag: string | null;
  lang: string | null;
  time: ListedTime | null;
  state: ListedState;
  sort: ListSort;
  isFollowing: boolean;
}

/** Where a page of a list begins: after a place (older) or before it (newer); null is the first page. */
export type From = { after: Place } | { before: Place } | null;

/** Reads the filters of an address. What makes no sense is not there. */
export function filtersFrom(query: URLSearchParams): ListFilters {
  const state = query.get("state");
  const sort = query.get("sort");
  return {
    topic: wordOf(query.get("topic"), 80),
    tag: tagsIn(query.get("tag") ?? "").join(",") || null,
    lang: /^[a-z]{2,3}$/.test(query.get("lang") ?? "") ? query.get("lang") : null,
    time: timeFrom(query.get("time")),
    state: isOneOf(listedStates, state) ? state : "any",
    sort: isOneOf(listSorts, sort) ? sort : "newest",
    isFollowing: query.get("show") === "following",
  };
}

/** Reads the place in the list from an address. A broken one is the first page. */
export function fromOf(query: URLSearchParams): From {
  const after = placeFrom(query.get("after"));
  if (after) return { after };
  const before = placeFrom(query.get("before"));
  return before && { before };
}

/** The query of an address that asks for these filters; what is as usual is left out. */
export function queryOf(filters: ListFilters): Record<string, string | null> {
  return {
    show: filters.isFollowing ? "following" : null,
    topic: filters.topic,
    state: filters.state === "any" ? null : filters.state,
    lang: filters.lang,
    tag: filters.tag,
    time: filters.time,
    sort: filters.sort === "newest" ? null : filters.sort,
  };
}

/** The tags that a filter names, as they are written; what can be no tag is left out. */
export function tagsIn(filter: string): string[] {
  return parseTags(filter.toWellFormed().replaceAll("\0", "").slice(0, 250)).tags;
}

function timeFrom(value: string | null): ListedTime | null {
  return value !== null && Object.hasOwn(listedTimes, value) ? (value as ListedTime) : null;
}

function wordOf(value: string | null | undefined, longest: number): string | null {
  const word = value?.toWellFormed().replaceAll("\0", "").trim();
  return word && word.length <= longest ? word : null;
}

function isOneOf<Name extends string>(names: readonly Name[], value: unknown): value is Name {
  return names.includes(value as Name);
}

export interface ThreadRow {
  id: number;
  slug: string;
  title: string;
  lang: string;
  state: ThreadState;
  isLocked: boolean;
  hasOfficial: boolean;
  answerCount: number;
  sameProblemCount: number;
  topic: { slug: string; name: LocalText };
  createdAt: Date;
  activeAt: Date;
  /** The beginning of the question, only while nobody has answered. */
  excerpt: string | null;
}

export interface ThreadList {
  rows: ThreadRow[];
  /** For the address of the page of newer and of older rows; null where there is none. */
  newer: string | null;
  older: string | null;
}
