import { customType, integer as pgInteger, pgTable } from "drizzle-orm/pg-core";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

// The full-text index is made by hand-written migrations, as each database has it: its handles stand apart from
// the one schema. A row's number is the document's (app/search/documents.ts).

/** SQLite: all words of a document. Holds words only, ready made and parted by spaces, never a text. */
export const sqliteTexts = sqliteTable("search_texts", {
  id: integer("rowid").notNull(),
  title: text("title").notNull(),
  body: text("body").notNull(),
  answers: text("answers").notNull(),
  parts: text("parts").notNull(),
});

/** SQLite: the words of titles alone, with the words as typed for beginnings. */
export const sqliteTitles = sqliteTable("search_titles", {
  id: integer("rowid").notNull(),
  keys: text("keys").notNull(),
  words: text("words").notNull(),
  parts: text("parts").notNull(),
});

/** SQLite: an insert here is an order to the index. */
export const sqliteTextOrders = sqliteTable("search_texts", {
  order: text("search_texts").notNull(),
  rank: integer("rank"),
});

/** SQLite: an insert here is an order to the index of titles. */
export const sqliteTitleOrders = sqliteTable("search_titles", {
  order: text("search_titles").notNull(),
  rank: integer("rank"),
});

const vector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** PostgreSQL: the same words; title, body, answers and parts are the weights A to D; keys, words and parts A, B and D. */
export const postgresTexts = pgTable("search_texts", {
  id: pgInteger("id").primaryKey(),
  words: vector("words").notNull(),
  titleWords: vector("title_words").notNull(),
});
