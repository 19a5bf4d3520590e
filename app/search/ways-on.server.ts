import { and, desc, gte, gt, lt } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { searchTerms } from "#db/schema/search.ts";
import type { Analyzer } from "./analysis/words.ts";
import { findDocuments } from "./documents-found.server.ts";
import type { SearchRequest } from "./filters.ts";
import type { Query } from "./query.ts";
import type { QueryWord } from "./query-groups.server.ts";
import { closestWord } from "./spelling.ts";
import { folded, keyTerms } from "./terms.ts";

/** What somebody may do who did not find it. */
export interface WaysOn {
  /** The query with unknown words as they are written elsewhere; null where all words are known. */
  didYouMean: string | null;
  /** Words of the query that nothing public has. */
  unknown: string[];
  /** Queries of fewer words that find something. Only where nothing was found. */
  fewer: string[];
  /** How much there is in other languages than the one asked for. Only where nothing was found. */
  otherLanguages: { lang: string; total: number }[];
  /** Whether narrowing, not the words, is why nothing was found. */
  isNarrowed: boolean;
}

interface Asked {
  query: Query;
  words: readonly QueryWord[];
  request: SearchRequest;
  lang: string;
  total: number;
  countIn: (filters: Partial<SearchRequest>) => Promise<number>;
}

const siteLanguages = ["en", "fi"];

/** Finds the ways on from a search. */
export async function findWaysOn(
  db: Queries,
  analyzer: Analyzer,
  { query, words, request, lang, total, countIn }: Asked,
): Promise<WaysOn> {
  const unknown = words.filter(({ documents }) => documents === 0).map(({ word }) => word);
  const corrections = new Map<string, string>();
  for (const { raw } of unknown.slice(0, 2)) {
    const better = await correct(db, analyzer, raw, lang);
    // A word of another language has other base forms here: it may be right as it was typed.
    if (better && folded(better) !== folded(raw)) corrections.set(raw, better);
  }
  const ways: WaysOn = {
    didYouMean: corrections.size === 0 ? null : corrected(query.text, corrections),
    unknown: unknown.map(({ raw }) => raw),
    fewer: [],
    otherLanguages: [],
    isNarrowed: false,
  };
  if (total > 0 || query.text === "") return ways;
  const known = words.filter(({ documents }) => documents > 0);
  if (words.length > 1) ways.fewer = known.slice(0, 3).map(({ word }) => word.raw);
  if (request.lang !== null)
    for (const other of siteLanguages.filter((one) => one !== request.lang)) {
      const count = await countIn({ lang: other });
      if (count > 0) ways.otherLanguages.push({ lang: other, total: count });
    }
  ways.isNarrowed = known.length > 0 && (await countIn({})) > 0;
  return ways;
}

/** The word that was probably meant, as a public title writes it. */
async function correct(
  db: Queries,
  analyzer: Analyzer,
  typed: string,
  lang: string,
): Promise<string | null> {
  const plain = folded(typed);
  const beginning = plain.slice(0, 2);
  if (beginning.length < 2) return null;
  const rows = await db
    .select({ term: searchTerms.term, documents: searchTerms.documents })
    .from(searchTerms)
    .where(
      and(
        gte(searchTerms.folded, beginning),
        lt(searchTerms.folded, `${beginning}\u{10ffff}`),
        gt(searchTerms.documents, 0),
      ),
    )
    .orderBy(desc(searchTerms.documents))
    .limit(4_000);
  const closest = closestWord(plain, rows);
  if (closest === null) return null;
  // Base forms are no words to show, and may be left of something hidden: a title that anybody may read has the word.
  const found = await findDocuments(db, { text: closest, lang, limit: 5 });
  for (const { title, lang: titleLang } of found)
    for (const word of analyzer.analyze(title, titleLang))
      if (keyTerms(word).includes(closest)) return word.raw;
  return null;
}

function corrected(text: string, corrections: ReadonlyMap<string, string>): string {
  return text
    .split(" ")
    .map((word) => corrections.get(word.normalize("NFKC").toLowerCase()) ?? word)
    .join(" ");
}
