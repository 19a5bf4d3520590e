import type { SQL } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { engine } from "./engines.server.ts";
import type { Scored, TermGroup } from "./engine.server.ts";
import type { QueryWord } from "./query-groups.server.ts";
import { selectRare } from "./selection.ts";
import { isStopWord } from "./stop-words.ts";

export const FIND_LIMITS = {
  /** Entries of the index of texts that are ranked for one query: some 15 ms. */
  texts: 10_000,
  /** The same of titles, whose entries are shorter. */
  titles: 8_000,
  /** How many documents are looked at closely: more are never shown. */
  closely: 100,
  /** Words of a query that are looked up in them: the rarest, which tell the most. */
  lookedUp: 6,
} as const;

/** How a document meets a query. All numbers from 0 to 1. */
export interface Meeting {
  id: number;
  /** The share of the query's words it has, rare ones counting most. */
  coverage: number;
  /** How much it is about them, beside the others of this answer. */
  text: number;
  title: number;
}

/** A document with less of a query isn't a hit. */
const leastCoverage = 0.5;

interface Looking {
  /** Whoever is still typing: the last word may be a beginning. */
  beginning?: string;
  only?: (id: SQL) => SQL;
}

/**
 * Finds the documents that meet the words of a query best, in no particular order.
 *
 * Its time is bounded whatever the words are: common ones are never ranked, only looked up in what the rare ones
 * found; where all are common, the newest documents that have them all are taken.
 */
export async function findMeetings(
  db: Queries,
  words: readonly QueryWord[],
  { beginning, only }: Looking = {},
): Promise<Meeting[]> {
  const known = telling(words.filter(({ documents }) => documents > 0));
  if (known.length === 0 && !beginning) return [];
  const titles = await titleHits(db, known, { beginning, only });
  const texts = known.length > 0 ? await textHits(db, known, only) : [];
  const together = await newestWithAll(db, known, { only, found: texts.length + titles.length });

  const best = { text: bestOf(texts), title: bestOf(titles) };
  const meetings = new Map<number, Meeting>();
  const meetingOf = (id: number) => {
    const meeting = meetings.get(id) ?? { id, coverage: 0, text: 0, title: 0 };
    meetings.set(id, meeting);
    return meeting;
  };
  for (const { id, score } of texts) meetingOf(id).text = score / best.text;
  for (const { id, score } of titles) meetingOf(id).title = score / best.title;
  for (const id of together) meetingOf(id);
  const closest = [...meetings.values()]
    .toSorted((a, b) => b.text + b.title - (a.text + a.title) || b.id - a.id)
    .slice(0, FIND_LIMITS.closely);
  const all = new Set(together);
  await cover(
    db,
    known,
    closest.filter(({ id }) => !all.has(id)),
  );
  for (const meeting of closest) if (all.has(meeting.id)) meeting.coverage = 1;
  // A beginning is met by whatever the titles gave for it.
  for (const meeting of closest)
    if (beginning && meeting.title > 0) meeting.coverage = Math.max(meeting.coverage, 0.75);
  return closest.filter(({ coverage }) => coverage >= leastCoverage);
}

/** The words without those that tell nothing; all of them where there are no others. */
function telling(words: readonly QueryWord[]): readonly QueryWord[] {
  const some = words.filter(({ word }) => !isStopWord(word.raw));
  return some.length > 0 ? some : words;
}

const bestOf = (scored: readonly Scored[]) =>
  Math.max(Number.EPSILON, ...scored.map(({ score }) => score));

async function titleHits(db: Queries, known: readonly QueryWord[], { beginning, only }: Looking) {
  const { rare } = selectRare(
    known.map(({ group, titles }) => ({ group, documents: titles })),
    FIND_LIMITS.titles,
  );
  const groups: TermGroup[] = rare.map(({ group }) => group);
  if (beginning) groups.push({ terms: [], beginning, weight: 1 });
  return engine.ranked(db, groups, { where: "titles", limit: FIND_LIMITS.closely, only });
}

async function textHits(db: Queries, known: readonly QueryWord[], only: Looking["only"]) {
  const counted = known.map(({ group, documents }) => ({ group, documents }));
  const { rare } = selectRare(counted, FIND_LIMITS.texts);
  if (rare.length === 0) return [];
  const left = FIND_LIMITS.texts - rare.reduce((sum, { documents }) => sum + documents, 0);
  const parts = selectRare(
    known.flatMap(({ parts: group, partDocuments: documents }) =>
      group ? [{ group, documents }] : [],
    ),
    left,
  );
  const groups = [...rare, ...parts.rare].map(({ group }) => group);
  return engine.ranked(db, groups, { where: "texts", limit: FIND_LIMITS.closely, only });
}

/** Where a word is too common to be ranked: the newest with all words, in their titles first. */
async function newestWithAll(
  db: Queries,
  known: readonly QueryWord[],
  { only, found }: { only: Looking["only"]; found: number },
): Promise<number[]> {
  const hasCommon = known.some(({ documents }) => documents > FIND_LIMITS.texts);
  if (known.length === 0 || (found > 0 && (known.length === 1 || !hasCommon))) return [];
  const groups = known.map(({ group }) => group);
  const limit = FIND_LIMITS.closely / 2;
  const titles = await engine.newest(db, groups, { where: "titles", limit, only });
  if (titles.length >= limit || found >= limit) return titles;
  return [...titles, ...(await engine.newest(db, groups, { where: "texts", limit, only }))];
}

/** Looks up which of the query's words each document has. */
async function cover(db: Queries, known: readonly QueryWord[], meetings: readonly Meeting[]) {
  const total = known.reduce((sum, { rarity }) => sum + rarity, 0);
  if (known.length <= 1 || total === 0) {
    for (const meeting of meetings) meeting.coverage = 1;
    return;
  }
  const ids = meetings.map(({ id }) => id);
  for (const { group, rarity, documents } of known.slice(0, FIND_LIMITS.lookedUp)) {
    const having = await engine.having(db, group, ids, documents);
    for (const meeting of meetings) if (having.has(meeting.id)) meeting.coverage += rarity / total;
  }
}
