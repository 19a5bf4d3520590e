import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, id, text, integer, oneOf, boolean, timestamp, index, uniqueIndex, primaryKey } = kit;

export const documentKinds = ["thread", "article"] as const;

/** What may be found: public threads and published articles, nothing else. Written in the transaction of its cause. */
export const searchDocuments = table(
  "search_documents",
  {
    id: id(),
    kind: oneOf("kind", documentKinds).notNull(),
    subjectId: integer("subject_id").notNull(),
    lang: text("lang").notNull(),
    title: text("title").notNull(),
    isSolved: boolean("is_solved").notNull(),
    updatedAt: timestamp("updated_at").notNull(),
  },
  (document) => [
    uniqueIndex("search_documents_subject_key").on(document.kind, document.subjectId),
    onlyOneOf("search_documents_kind_check", document.kind, documentKinds),
  ],
);

/** Which words a title holds, folded. Sorted by word, so the beginning of a word finds too. */
export const searchTerms = table(
  "search_terms",
  {
    term: text("term").notNull(),
    documentId: integer("document_id")
      .notNull()
      .references(() => searchDocuments.id, { onDelete: "cascade" }),
  },
  (entry) => [
    primaryKey({ columns: [entry.term, entry.documentId] }),
    index("search_terms_document_idx").on(entry.documentId),
  ],
);
