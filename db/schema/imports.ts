import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, text, integer, oneOf, boolean, json, timestamp, index, primaryKey } = kit;

/**
 * Lines of a dump's edit history, kept by post while an import runs: the dump has them in the order of time.
 * Empty again when the import is done.
 */
export const importedHistory = table(
  "imported_history",
  {
    host: text("host").notNull(),
    postId: integer("post_id").notNull(),
    /** The dump's own number of the line. */
    sourceId: integer("source_id").notNull(),
    kind: integer("kind").notNull(),
    group: text("group_key").notNull(),
    text: text("text").notNull(),
    comment: text("comment").notNull(),
    userId: integer("user_id"),
    createdAt: timestamp("created_at").notNull(),
  },
  (line) => [
    primaryKey({ columns: [line.host, line.sourceId] }),
    index("imported_history_post_idx").on(line.host, line.postId),
  ],
);

export const importedKinds = ["member", "question", "answer", "comment", "tag"] as const;

/** Lines done and left out by step, and what each file was, so that a stopped import goes on where it was. */
export interface ImportProgress {
  steps: Record<string, { lines: number; isDone: boolean }>;
  files: Record<string, string>;
  counts: Record<string, number>;
}

/** Another site whose content was imported. Its address is the key; old addresses answer under /from/HOST. */
export const importedSites = table("imported_sites", {
  host: text("host").primaryKey(),
  name: text("name").notNull(),
  /** False where only a folder name stood for the site: its pages say so and are not indexed. */
  isAttributable: boolean("is_attributable").notNull(),
  topicId: integer("topic_id"),
  /** How far each file was read, so that a stopped import goes on. */
  progress: json<ImportProgress>("progress").notNull(),
  startedAt: timestamp("started_at").notNull(),
  finishedAt: timestamp("finished_at"),
});

/** Which row of ours came from which row of theirs, with what its licence demands. */
export const importedItems = table(
  "imported_items",
  {
    host: text("host")
      .notNull()
      .references(() => importedSites.host, { onDelete: "cascade" }),
    kind: oneOf("kind", importedKinds).notNull(),
    sourceId: integer("source_id").notNull(),
    localId: integer("local_id").notNull(),
    licence: text("licence"),
    /** The name that the dump gives where no account is left. */
    authorName: text("author_name"),
    /** True where our text is not the source's letter for letter (converted, pictures made links). */
    isChanged: boolean("is_changed").notNull(),
  },
  (item) => [
    primaryKey({ columns: [item.host, item.kind, item.sourceId] }),
    index("imported_items_local_idx").on(item.kind, item.localId),
    onlyOneOf("imported_items_kind_check", item.kind, importedKinds),
  ],
);
