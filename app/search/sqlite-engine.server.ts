import { inArray, sql, type SQL } from "drizzle-orm";
import type { Tx } from "#app/platform/database.server.ts";
import {
  sqliteTextOrders,
  sqliteTexts,
  sqliteTitleOrders,
  sqliteTitles,
} from "#db/search-index.ts";
import type { SearchEngine, TermGroup } from "./engine.server.ts";

const tables = { texts: sql.raw("search_texts"), titles: sql.raw("search_titles") };

/** What a word counts by where it stands: title, body, answers, parts; keys, words, parts. */
const weights = { texts: sql.raw("6.0, 1.5, 1.0, 0.5"), titles: sql.raw("1.0, 0.25, 0.5") };

/** Lists up to this length are read whole. */
const mostListed = 4_000;

/** Pages of a merge that are written at once: some milliseconds, in which no other write gets its turn. */
const mergedPages = 24;

/** FTS5: contentless tables of ready-made words. */
export const sqliteEngine: SearchEngine = {
  async put(tx, documents) {
    await sqliteEngine.drop(
      tx,
      documents.map(({ id }) => id),
    );
    for (const { id, title, titleWords, titleParts, body, answers, parts } of documents) {
      await tx.insert(sqliteTexts).values({
        id,
        title: title.join(" "),
        body: body.join(" "),
        answers: answers.join(" "),
        parts: parts.join(" "),
      });
      await tx.insert(sqliteTitles).values({
        id,
        keys: title.join(" "),
        words: titleWords.join(" "),
        parts: titleParts.join(" "),
      });
    }
  },

  async drop(tx, ids) {
    await tx.delete(sqliteTexts).where(inArray(sqliteTexts.id, [...ids]));
    await tx.delete(sqliteTitles).where(inArray(sqliteTitles.id, [...ids]));
  },

  async known(db, ids) {
    const list = JSON.stringify(ids);
    const rows = await db.rows<{ id: number }>(
      sql`select f.rowid as id from json_each(${list}) j cross join search_texts f on f.rowid = j.value`,
    );
    return new Set(rows.map(({ id }) => id));
  },

  async termsIn(db, id, terms) {
    const list = JSON.stringify(terms);
    const rows = await db.rows<{ term: string }>(
      sql`select j.value as term from json_each(${list}) j where exists
        (select 1 from search_texts f where f.search_texts match '"' || j.value || '"' and f.rowid = ${id})`,
    );
    return new Set(rows.map(({ term }) => term));
  },

  async ranked(db, groups, { where, limit, only }) {
    if (groups.length === 0) return [];
    const query = groups.map(expressionOf).join(" OR ");
    const rows = await db.rows<{ id: number; score: number }>(
      sql`select f.rowid as id, -bm25(${tables[where]}, ${weights[where]}) as score from ${tables[where]} f
        where ${tables[where]} match ${query}${conditionOf(only)} order by score desc, f.rowid desc limit ${limit}`,
    );
    return rows;
  },

  async newest(db, groups, { where, limit, only }) {
    if (groups.length === 0) return [];
    const query = groups.map(expressionOf).join(" AND ");
    const rows = await db.rows<{ id: number }>(
      sql`select f.rowid as id from ${tables[where]} f
        where ${tables[where]} match ${query}${conditionOf(only)} order by f.rowid desc limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  },

  async having(db, group, ids, documents = Infinity) {
    if (ids.length === 0) return new Set();
    const query = expressionOf(group);
    if (documents <= mostListed) {
      // Looking one document up takes as long as reading some forty entries of the list.
      const [row] = await db.rows<{ ids: string }>(
        sql`select json_group_array(f.rowid) as ids from search_texts f where f.search_texts match ${query}`,
      );
      const all = new Set(JSON.parse(row?.ids ?? "[]") as number[]);
      return new Set(ids.filter((id) => all.has(id)));
    }
    // Not "rowid in": that would read the whole list of a common word.
    const rows = await db.rows<{ id: number }>(
      sql`select f.rowid as id from json_each(${JSON.stringify(ids)}) j
        cross join search_texts f on f.rowid = j.value where f.search_texts match ${query}`,
    );
    return new Set(rows.map(({ id }) => id));
  },

  async tidy(tx) {
    const texts = await mergeALittle(tx, "texts");
    const titles = await mergeALittle(tx, "titles");
    return texts || titles;
  },
};

const conditionOf = (only: ((id: SQL) => SQL) | undefined) =>
  only ? sql` and ${only(sql`f.rowid`)}` : sql``;

/** The group in the language of FTS5. Terms hold no quotation mark: see terms.ts. */
function expressionOf({ terms, beginning }: TermGroup): string {
  const choices = terms.map((term) => `"${term}"`);
  if (beginning) choices.push(`"${beginning}"*`);
  return `(${choices.join(" OR ")})`;
}

/** Does a piece of a merge that is due. The index changes by two rows at least where there was one. */
async function mergeALittle(tx: Tx, which: "texts" | "titles"): Promise<boolean> {
  const orders = which === "texts" ? sqliteTextOrders : sqliteTitleOrders;
  const before = await changes(tx);
  await tx.insert(orders).values({ order: "merge", rank: mergedPages });
  return (await changes(tx)) - before >= 2;
}

async function changes(tx: Tx): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(sql`select total_changes() as n`);
  return row?.n ?? 0;
}
