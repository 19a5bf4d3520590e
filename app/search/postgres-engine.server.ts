import { inArray, sql, type SQL } from "drizzle-orm";
import { postgresTexts } from "#db/search-index.ts";
import type { SearchEngine, TermGroup } from "./engine.server.ts";
import type { DocumentTerms } from "./terms.ts";

/** What PostgreSQL can hold of a document: positions above this are all the same to it. */
const lastPosition = 16_383;
const mostPositions = 250;

const columns = { texts: sql.raw("words"), titles: sql.raw("title_words") };
/** Of the weights D, C, B, A, as in the other engine. */
const weights = {
  texts: sql.raw("'{0.08, 0.17, 0.25, 1}'"),
  titles: sql.raw("'{0.5, 0.25, 0.25, 1}'"),
};

/** Vectors written word by word, never by PostgreSQL's own parser: it would part what must stay whole. */
export const postgresEngine: SearchEngine = {
  async put(tx, documents) {
    for (const document of documents) {
      const row = {
        words: sql`${vectorOf([
          [document.title, "A"],
          [document.body, "B"],
          [document.answers, "C"],
          [document.parts, "D"],
        ])}::tsvector`,
        titleWords: sql`${vectorOf(titleFields(document))}::tsvector`,
      };
      await tx
        .insert(postgresTexts as never)
        .values({ id: document.id, ...row } as never)
        .onConflictDoUpdate({ target: postgresTexts.id as never, set: row as never });
    }
  },

  async drop(tx, ids) {
    await tx.delete(postgresTexts as never).where(inArray(postgresTexts.id, [...ids]));
  },

  async known(db, ids) {
    const rows = await db.rows<{ id: number }>(
      sql`select id from search_texts where id = any(${listOf(ids)}::int[])`,
    );
    return new Set(rows.map(({ id }) => id));
  },

  async termsIn(db, id, terms) {
    const rows = await db.rows<{ term: string }>(
      sql`select term from search_texts, unnest(tsvector_to_array(words)) term where id = ${id}`,
    );
    const has = new Set(rows.map(({ term }) => term));
    return new Set(terms.filter((term) => has.has(term)));
  },

  async ranked(db, groups, { where, limit, only }) {
    if (groups.length === 0) return [];
    const column = columns[where];
    const query = groups.map(expressionOf).join(" | ");
    // ts_rank knows nothing of rarity: each group is ranked alone, and counts by how few documents have it.
    const parts = groups.map((group) => {
      const one = expressionOf(group);
      return sql`${group.weight ?? 1}::float8 * ts_rank(${weights[where]}, f.${column}, ${one}::tsquery, 1)`;
    });
    return db.rows<{ id: number; score: number }>(
      sql`select f.id, ${sql.join(parts, sql` + `)} as score from search_texts f
        where f.${column} @@ ${query}::tsquery${conditionOf(only)} order by score desc, f.id desc limit ${limit}`,
    );
  },

  async newest(db, groups, { where, limit, only }) {
    if (groups.length === 0) return [];
    const query = groups.map(expressionOf).join(" & ");
    const rows = await db.rows<{ id: number }>(
      sql`select f.id from search_texts f where f.${columns[where]} @@ ${query}::tsquery${conditionOf(only)}
        order by f.id desc limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  },

  async having(db, group, ids) {
    const rows = await db.rows<{ id: number }>(
      sql`select f.id from search_texts f where f.id = any(${listOf(ids)}::int[])
        and f.words @@ ${expressionOf(group)}::tsquery`,
    );
    return new Set(rows.map(({ id }) => id));
  },

  /** GIN without a pending list is always tidy. */
  tidy: async () => false,
};

const titleFields = ({ title, titleWords, titleParts }: DocumentTerms): Fields => [
  [title, "A"],
  [titleWords, "B"],
  [titleParts, "D"],
];

const conditionOf = (only: ((id: SQL) => SQL) | undefined) =>
  only ? sql` and ${only(sql`f.id`)}` : sql``;

const listOf = (ids: readonly number[]) => `{${ids.join(",")}}`;

type Fields = [readonly string[], "A" | "B" | "C" | "D"][];

/** The terms as a tsvector literal. */
function vectorOf(fields: Fields): string {
  const places = new Map<string, string[]>();
  let position = 0;
  for (const [terms, weight] of fields) {
    for (const term of terms) {
      position = Math.min(position + 1, lastPosition);
      const known = places.get(term);
      if (!known) places.set(term, [`${position}${weight}`]);
      else if (known.length < mostPositions) known.push(`${position}${weight}`);
    }
  }
  return [...places].map(([term, at]) => `${quoted(term)}:${at.join(",")}`).join(" ");
}

/** The group as a tsquery literal. */
function expressionOf({ terms, beginning }: TermGroup): string {
  const choices = terms.map(quoted);
  if (beginning) choices.push(`${quoted(beginning)}:*`);
  return `(${choices.join(" | ")})`;
}

/** Terms hold neither quotation marks nor backslashes: see terms.ts. */
const quoted = (term: string) => `'${term}'`;
