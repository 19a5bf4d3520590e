import { queryFrom, type Query } from "./query.ts";

export const shownKinds = ["all", "articles", "solved", "open", "unanswered"] as const;
export const spans = ["any", "week", "month", "year"] as const;
export const orders = ["best", "newest"] as const;

export type ShownKind = (typeof shownKinds)[number];

/** What a page of results is asked for, beside the words. */
export interface Filters {
  show: ShownKind;
  topic: string | null;
  tag: string | null;
  lang: string | null;
  /** The handle of who asked or answered. */
  by: string | null;
  time: (typeof spans)[number];
  sort: (typeof orders)[number];
}

/** A whole search as an address has it. */
export interface SearchRequest extends Filters {
  q: string;
  /** From 1. */
  page: number;
}

export const noFilters: Filters = {
  show: "all",
  topic: null,
  tag: null,
  lang: null,
  by: null,
  time: "any",
  sort: "best",
};

/** So many results stand on a page, and so many pages there are at most: whoever needs more needs better words. */
export const PAGE = { size: 20, most: 5 } as const;

/** Reads an address. What makes no sense is not there. */
export function requestFrom(query: URLSearchParams): SearchRequest {
  const page = Number(query.get("page") ?? 1);
  return {
    q: queryFrom(query.get("q")),
    show: oneOf(shownKinds, query.get("show"), "all"),
    topic: wordOf(query.get("topic"), 80),
    tag: wordOf(query.get("tag"), 35),
    lang: /^[a-z]{2,3}$/.test(query.get("lang") ?? "") ? query.get("lang") : null,
    by: wordOf(query.get("by")?.replace(/^@/, "") ?? null, 40),
    time: oneOf(spans, query.get("time"), "any"),
    sort: oneOf(orders, query.get("sort"), "best"),
    page: Number.isInteger(page) && page >= 1 && page <= PAGE.most ? page : 1,
  };
}

/** The query of an address that asks for this; what is as usual is left out. */
export function addressOf({ page = 1, q, ...filters }: Partial<SearchRequest>) {
  const { show, topic, tag, lang, by, time, sort } = { ...noFilters, ...filters };
  return {
    q: q || null,
    show: show === "all" ? null : show,
    topic,
    tag,
    lang,
    by,
    time: time === "any" ? null : time,
    sort: sort === "best" ? null : sort,
    page: page === 1 ? null : String(page),
  };
}

/** All that narrows a search: what was chosen in the form and what was typed among the words. */
export interface Narrowing {
  shows: ShownKind[];
  topics: string[];
  tags: string[];
  lang: string | null;
  by: string[];
  since: Date | null;
}

const day = 86_400_000;
const days = { any: null, week: 7, month: 31, year: 366 } as const;

export function narrowingOf(
  filters: Filters,
  query: Pick<Query, "is" | "tags" | "topics" | "by">,
  now: Date,
): Narrowing {
  const back = days[filters.time];
  return {
    shows: [filters.show, query.is ?? ("all" as const)].filter((show) => show !== "all"),
    topics: listOf(filters.topic, query.topics),
    tags: listOf(filters.tag, query.tags),
    lang: filters.lang,
    by: listOf(filters.by, query.by),
    since: back === null ? null : new Date(now.getTime() - back * day),
  };
}

export const isNarrow = ({ shows, topics, tags, lang, by, since }: Narrowing): boolean =>
  shows.length + topics.length + tags.length + by.length > 0 || lang !== null || since !== null;

const listOf = (chosen: string | null, typed: readonly string[]) => [
  ...new Set([...(chosen === null ? [] : [chosen]), ...typed]),
];

function wordOf(value: string | null, longest: number): string | null {
  const word = value
    ?.toWellFormed()
    .replaceAll(/\p{Cc}/gu, "")
    .trim()
    .toLowerCase();
  return word && word.length <= longest ? word : null;
}

const oneOf = <Name extends string>(
  names: readonly Name[],
  value: string | null,
  otherwise: Name,
): Name => names.find((name) => name === value) ?? otherwise;
