import type { Queries } from "#app/platform/database.server.ts";
import type { Analyzer } from "./analysis/words.ts";
import { subjectOf } from "./documents.ts";
import { engine } from "./engines.server.ts";
import { FIND_LIMITS, findMeetings, type Meeting } from "./find.server.ts";
import { conditionsOf, newestOf, onlyThose, type Conditions } from "./narrowing.server.ts";
import type { Narrowing } from "./filters.ts";
import type { Query } from "./query.ts";
import { readQueryWords, type QueryWord } from "./query-groups.server.ts";
import { readState } from "./statistics.server.ts";
import { readTexts } from "./texts.server.ts";
import { folded } from "./terms.ts";

export interface Hits {
  words: QueryWord[];
  meetings: Meeting[];
}

interface Search {
  query: Query;
  narrowing: Narrowing;
  /** The language the words are read in. */
  lang: string;
}

/** How long what was found may be told again: with what the index takes, two seconds at most. */
const keptMs = 1_500;
const mostKept = 500;

/** What was found a moment ago. What may be shown is asked anew each time. */
export type KeptHits = Map<string, { hits: Hits; state: string; until: number }>;

/**
 * Finds what meets a query, at most a hundred, in no particular order and without a look at what may be seen now.
 *
 * With `kept`, told again for a moment; but not once anything came or words were withdrawn.
 */
export async function findHits(
  db: Queries,
  analyzer: Analyzer,
  search: Search,
  kept?: KeptHits,
): Promise<Hits> {
  if (!kept) return findAnew(db, analyzer, search);
  const state = JSON.stringify(await readState(db));
  // "This month" moves by the millisecond, and nobody minds an hour.
  const since = Math.floor((search.narrowing.since?.getTime() ?? 0) / 3_600_000);
  const key = JSON.stringify([search.query, { ...search.narrowing, since }, search.lang]);
  const known = kept.get(key);
  if (known && known.state === state && known.until > Date.now()) return known.hits;

  const hits = await findAnew(db, analyzer, search);
  kept.delete(key);
  kept.set(key, { hits, state, until: Date.now() + keptMs });
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return hits;
}

async function findAnew(db: Queries, analyzer: Analyzer, search: Search): Promise<Hits> {
  const { query, narrowing, lang } = search;
  const words = await readQueryWords(db, analyzer, { text: query.text, lang });
  const conditions = conditionsOf(narrowing);
  const meetings = await meetingsOf(db, words, conditions);
  const without = await dropWithout(db, analyzer, { words: query.without, lang }, meetings);
  return { words, meetings: await keepPhrases(db, query.phrases, without) };
}

async function meetingsOf(
  db: Queries,
  words: readonly QueryWord[],
  conditions: Conditions | null,
): Promise<Meeting[]> {
  if (!conditions) return findMeetings(db, words);
  if (words.length === 0)
    return (await newestOf(db, conditions, FIND_LIMITS.closely)).map(meetingAll);
  const known = words.filter(({ documents }) => documents > 0);
  if (known.length > 0 && known.every(({ documents }) => documents > FIND_LIMITS.texts))
    return newestMeeting(db, known, conditions);
  return findMeetings(db, words, { only: onlyThose(conditions) });
}

const meetingAll = (id: number): Meeting => ({ id, coverage: 1, text: 0, title: 0 });

/** Where all words are common, few documents are narrowed to and many have the words: so it begins with the former. */
async function newestMeeting(
  db: Queries,
  known: readonly QueryWord[],
  conditions: Conditions,
): Promise<Meeting[]> {
  let ids = await newestOf(db, conditions, FIND_LIMITS.closely * 4);
  for (const { group } of known) {
    const having = await engine.having(db, group, ids);
    ids = ids.filter((id) => having.has(id));
  }
  return ids.slice(0, FIND_LIMITS.closely).map(meetingAll);
}

async function dropWithout(
  db: Queries,
  analyzer: Analyzer,
  { words, lang }: { words: readonly string[]; lang: string },
  meetings: Meeting[],
): Promise<Meeting[]> {
  let left = meetings;
  if (words.length === 0) return left;
  for (const { group, documents } of await readQueryWords(db, analyzer, {
    text: words.join(" "),
    lang,
  })) {
    if (documents === 0) continue;
    const ids = left.map(({ id }) => id);
    const having = await engine.having(db, group, ids, documents);
    left = left.filter(({ id }) => !having.has(id));
  }
  return left;
}

/** Keeps what has every phrase just so, in one of its passages. */
async function keepPhrases(
  db: Queries,
  phrases: readonly string[],
  meetings: Meeting[],
): Promise<Meeting[]> {
  if (phrases.length === 0) return meetings;
  const wanted = phrases.map(plainly);
  const texts = await readTexts(
    db,
    meetings.map(({ id }) => subjectOf(id)),
  );
  const fitting = new Set(
    texts
      .filter(({ title, body, answers }) => {
        const passages = [title, body, ...answers].map(({ text }) => plainly(text));
        return wanted.every((phrase) => passages.some((passage) => passage.includes(phrase)));
      })
      .map(({ kind, subjectId }) => `${kind} ${subjectId}`),
  );
  return meetings.filter(({ id }) => {
    const { kind, subjectId } = subjectOf(id);
    return fitting.has(`${kind} ${subjectId}`);
  });
}

/** Lower case, words parted by one space: how a phrase is compared. Dots don't matter, for who types may have none. */
const plainly = (text: string) =>
  ` ${folded(text.normalize("NFKC").toLowerCase())
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
