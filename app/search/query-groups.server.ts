import { desc, inArray } from "drizzle-orm";
import type { Queries } from "#app/platform/database.server.ts";
import { searchTerms } from "#db/schema/search.ts";
import type { Analyzer, Word } from "./analysis/words.ts";
import type { TermGroup } from "./engine.server.ts";
import { rarity } from "./selection.ts";
import { documentCount } from "./statistics.server.ts";
import { synonymsOf } from "./synonyms.server.ts";
import { expandSynonyms } from "./synonyms.ts";
import { folded, keyTerms, partTerms } from "./terms.ts";

/** So many words of a query are looked for; of a longer one, the rarest. */
const mostWords = 10;
/** So many terms stand in for one that was typed without its dots. */
const mostVariants = 6;

/** A word of a query, as the index knows it. */
export interface QueryWord {
  word: Word;
  /** What its document must have: any of its base forms. */
  group: TermGroup;
  /** Its compound's parts: they help a document, and never make it a hit alone. */
  parts: TermGroup | null;
  /** In how many documents and titles; 0 where the index doesn't know it. At most, where it has several base forms. */
  documents: number;
  titles: number;
  partDocuments: number;
  /** How much having it tells. */
  rarity: number;
}

/** Reads the words of a query in both languages of a text, and looks up how common each is. */
export async function readQueryWords(
  db: Queries,
  analyzer: Analyzer,
  { text, lang }: { text: string; lang: string },
): Promise<QueryWord[]> {
  const typed = analyzer.analyze(text, lang).slice(0, mostWords * 3);
  const words = expandSynonyms(typed, await synonymsOf(db, analyzer));
  const distinct = [...new Map(words.map((word) => [word.raw, word])).values()];
  const keys = distinct.map((word) => ({ word, keys: keyTerms(word), parts: partTerms(word) }));
  const rows = await readVariants(
    db,
    keys.flatMap((one) => [...one.keys, ...one.parts]),
  );
  const all = await documentCount(db);
  return keys
    .filter((one) => one.keys.length > 0)
    .map(({ word, keys: own, parts }): QueryWord => {
      const found = rows.filter((row) => own.some((key) => standsFor(row.term, key)));
      const beside = rows.filter((row) => parts.includes(row.term));
      const documents = sum(found.map((row) => row.documents));
      const weight = rarity(documents, all);
      const terms = [...new Set([...own, ...found.slice(0, mostVariants).map(({ term }) => term)])];
      return {
        word,
        group: { terms, weight },
        parts:
          beside.length > 0 ? { terms: beside.map(({ term }) => term), weight: weight / 2 } : null,
        documents,
        titles: sum(found.map((row) => row.titles)),
        partDocuments: sum(beside.map((row) => row.documents)),
        rarity: weight,
      };
    })
    .toSorted((a, b) => b.rarity - a.rarity)
    .slice(0, mostWords);
}

/** The known terms that are one of these, with dots or without; the commonest first. */
async function readVariants(db: Queries, terms: readonly string[]) {
  if (terms.length === 0) return [];
  const rows = await db
    .select({
      term: searchTerms.term,
      documents: searchTerms.documents,
      titles: searchTerms.titles,
    })
    .from(searchTerms)
    .where(inArray(searchTerms.folded, [...new Set(terms.map(folded))]))
    .orderBy(desc(searchTerms.documents));
  return rows.filter(({ documents }) => documents > 0);
}

/** Who types "kayttaja" means "käyttäjä"; who types "käyttäjä" means it, however others have typed it. */
function standsFor(term: string, key: string): boolean {
  const plain = folded(key);
  return term === key || term === plain || (key === plain && folded(term) === plain);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
