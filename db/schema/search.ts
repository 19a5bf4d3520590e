import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, id, text, integer, oneOf, boolean, timestamp, index, uniqueIndex, check } = kit;

export const documentKinds = ["thread", "article"] as const;

/**
 * What changed since it was indexed. Written in the transaction of the change, taken away by who indexes it.
 *
 * `change` counts up, so that a change during the indexing isn't taken for done. What `withdraws` words from
 * readers is found by nobody until then.
 */
export const searchQueue = table(
  "search_queue",
  {
    id: id(),
    kind: oneOf("kind", documentKinds).notNull(),
    subjectId: integer("subject_id").notNull(),
    withdraws: boolean("withdraws").notNull(),
    change: integer("change").notNull(),
    queuedAt: timestamp("queued_at").notNull(),
  },
  (entry) => [
    uniqueIndex("search_queue_subject_key").on(entry.kind, entry.subjectId),
    onlyOneOf("search_queue_kind_check", entry.kind, documentKinds),
  ],
);

/** Every key of the index, in how many documents it is and in how many titles. Near enough for ranking, exact after a reindexing. */
export const searchTerms = table(
  "search_terms",
  {
    term: text("term").primaryKey(),
    /** The term as people without dots on their keyboard type it. */
    folded: text("folded").notNull(),
    documents: integer("documents").notNull(),
    titles: integer("titles").notNull(),
  },
  (term) => [index("search_terms_folded_idx").on(term.folded)],
);

/** One row, number 1: what is known of the index as a whole. */
export const searchState = table("search_state", {
  id: integer("id").primaryKey(),
  documents: integer("documents").notNull(),
  /** Counts up with every document that was indexed anew after words were withdrawn. */
  withdrawals: integer("withdrawals").notNull(),
});

/**
 * How sure the search was of the suggestions that people opened: hundredths, and how many it was. Nothing of who, when
 * or what.
 */
export const searchOpenings = table(
  "search_openings",
  {
    confidence: integer("confidence").primaryKey(),
    opened: integer("opened").notNull(),
  },
  (opening) => [check("search_openings_opened_check", sql`${opening.opened} > 0`)],
);
