import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, id, text, integer, oneOf, timestamp, primaryKey } = kit;

/** published: a national word list. house: the site's own names and products. learned: from the site's own texts. */
export const wordListKinds = ["published", "house", "learned"] as const;

/** Words that the analyzer of a language knows beside its grammar: one row a list, read whole by each process. */
export const searchWordLists = table(
  "search_word_lists",
  {
    lang: text("lang").notNull(),
    kind: oneOf("kind", wordListKinds).notNull(),
    /** One a line: the word, its class, the letter of its gradation, "a" where it is compared. */
    words: text("words").notNull(),
    /** First parts of compounds that are no words themselves, one a line. */
    modifiers: text("modifiers").notNull(),
    wordCount: integer("word_count").notNull(),
    /** Hash of the two texts: a process reads them again when it changes. */
    stamp: text("stamp").notNull(),
    addedAt: timestamp("added_at").notNull(),
  },
  (list) => [
    primaryKey({ columns: [list.lang, list.kind] }),
    onlyOneOf("search_word_lists_kind_check", list.kind, wordListKinds),
  ],
);

/** Words of one meaning, as a search takes them: separated by commas, in either language or both. */
export const searchSynonyms = table("search_synonyms", {
  id: id(),
  finnish: text("finnish").notNull(),
  english: text("english").notNull(),
  updatedAt: timestamp("updated_at").notNull(),
});
