import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";
import { members } from "#db/schema/accounts.ts";

const { table, id, text, integer, oneOf, json, timestamp, boolean } = kit;
const { index, uniqueIndex, primaryKey, check } = kit;

export const threadStates = [
  "open",
  "needs_info",
  "solved",
  "solved_otherwise",
  "closed",
  "duplicate",
] as const;
export const closeReasons = ["off_topic", "not_answerable", "outdated", "private_matter"] as const;
export const postKinds = ["question", "answer", "comment"] as const;
export const visibilities = ["public", "held", "hidden", "removed"] as const;

/** A text in every language of the interface; one that is missing falls back to English. */
export type LocalText = Record<string, string>;

export interface AskField {
  key: string;
  label: LocalText;
  hint?: LocalText;
  required: boolean;
  /** Given: a select. Absent: one line of text. */
  options?: LocalText[];
}

/** Product areas on two levels: a topic with a parent has no children. */
export const topics = table(
  "topics",
  {
    id: id(),
    slug: text("slug").notNull(),
    parentId: integer("parent_id"),
    name: json<LocalText>("name").notNull(),
    description: json<LocalText>("description").notNull(),
    askFields: json<AskField[]>("ask_fields").notNull(),
    position: integer("position").notNull(),
    /** Shown and readable, but takes no new questions. */
    isClosed: boolean("is_closed").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (topic) => [
    uniqueIndex("topics_slug_key").on(topic.slug),
    index("topics_parent_idx").on(topic.parentId, topic.position),
  ],
);

/**
 * A question with its answers. The question's own text is the post `questionId`.
 *
 * Counters are recounted from their rows in the write that changes them.
 * `visibility` repeats the question's, so that lists need no join.
 */
export const threads = table(
  "threads",
  {
    id: id(),
    title: text("title").notNull(),
    slug: text("slug").notNull(),
    lang: text("lang").notNull(),
    topicId: integer("topic_id")
      .notNull()
      .references(() => topics.id),
    askerId: integer("asker_id").references(() => members.id),
    questionId: integer("question_id"),
    askFields: json<Record<string, string>>("ask_fields").notNull(),
    state: oneOf("state", threadStates).notNull(),
    closeReason: text("close_reason"),
    duplicateOfThreadId: integer("duplicate_of_thread_id"),
    duplicateOfArticleId: integer("duplicate_of_article_id"),
    /** The asker's own words when it was solved some other way. */
    solvedNote: text("solved_note"),
    stateChangedAt: timestamp("state_changed_at").notNull(),
    stateChangedBy: integer("state_changed_by").references(() => members.id),
    lockedAt: timestamp("locked_at"),
    visibility: oneOf("visibility", visibilities).notNull(),
    createdAt: timestamp("created_at").notNull(),
    /** The last public post or edit: what "newest" sorts by is `createdAt`, "last activity" is this. */
    activeAt: timestamp("active_at").notNull(),
    /** Public answers. */
    answerCount: integer("answer_count").notNull(),
    solutionCount: integer("solution_count").notNull(),
    hasOfficial: boolean("has_official").notNull(),
    /** "I have this too": members' votes and imported up-votes of the question. */
    sameProblemCount: integer("same_problem_count").notNull(),
    viewCount: integer("view_count").notNull(),
    sourceHost: text("source_host"),
  },
  (thread) => [
    index("threads_newest_idx").on(thread.visibility, thread.createdAt, thread.id),
    index("threads_active_idx").on(thread.visibility, thread.activeAt, thread.id),
    index("threads_topic_idx").on(thread.topicId, thread.visibility, thread.createdAt, thread.id),
    index("threads_state_idx").on(thread.state, thread.visibility, thread.createdAt, thread.id),
    index("threads_asker_idx").on(thread.askerId, thread.createdAt),
    onlyOneOf("threads_state_check", thread.state, threadStates),
    onlyOneOf("threads_visibility_check", thread.visibility, visibilities),
    check(
      "threads_duplicate_check",
      sql`${thread.state} <> 'duplicate' or (${thread.duplicateOfThreadId} is not null) <> (${thread.duplicateOfArticleId} is not null)`,
    ),
    check("threads_counts_check", sql`${thread.answerCount} >= 0 and ${thread.solutionCount} >= 0`),
  ],
);

/**
 * A question, an answer or a comment.
 *
 * `markdown` is what was written, `html` and `text` are made from it by renderer `rendererVersion`.
 * Earlier versions are in `post_revisions`; this row is revision `revision`.
 */
export const posts = table(
  "posts",
  {
    id: id(),
    threadId: integer("thread_id")
      .notNull()
      .references(() => threads.id),
    kind: oneOf("kind", postKinds).notNull(),
    /** For a comment: the question or answer it stands under. Else null. */
    parentId: integer("parent_id"),
    /** Null where an imported post names nobody. */
    authorId: integer("author_id").references(() => members.id),
    markdown: text("markdown").notNull(),
    html: text("html").notNull(),
    text: text("text").notNull(),
    rendererVersion: integer("renderer_version").notNull(),
    lang: text("lang").notNull(),
    revision: integer("revision").notNull(),
    createdAt: timestamp("created_at").notNull(),
    /** The last change that counts as a revision; silent corrections leave it. */
    editedAt: timestamp("edited_at"),
    editedBy: integer("edited_by").references(() => members.id),
    editReason: text("edit_reason"),
    visibility: oneOf("visibility", visibilities).notNull(),
    visibilityAt: timestamp("visibility_at"),
    visibilityBy: integer("visibility_by").references(() => members.id),
    /** Members' votes + imported up-votes. */
    score: integer("score").notNull(),
    importedUp: integer("imported_up").notNull(),
    importedDown: integer("imported_down").notNull(),
    /** Public comments under it. */
    commentCount: integer("comment_count").notNull(),
    officialAt: timestamp("official_at"),
    officialBy: integer("official_by").references(() => members.id),
    pickedAt: timestamp("picked_at"),
    pickedBy: integer("picked_by").references(() => members.id),
  },
  (post) => [
    index("posts_thread_idx").on(post.threadId, post.kind, post.createdAt),
    index("posts_parent_idx").on(post.parentId, post.createdAt),
    index("posts_author_idx").on(post.authorId, post.kind, post.createdAt),
    onlyOneOf("posts_kind_check", post.kind, postKinds),
    onlyOneOf("posts_visibility_check", post.visibility, visibilities),
    check("posts_parent_check", sql`(${post.kind} = 'comment') = (${post.parentId} is not null)`),
    check("posts_score_check", sql`${post.score} >= 0`),
  ],
);

/** The versions of a post before the one that its row holds, numbered from 1. Never changed. */
export const postRevisions = table(
  "post_revisions",
  {
    postId: integer("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    markdown: text("markdown").notNull(),
    /** Title and tags of a question in this version; null for answers and comments. */
    title: text("title"),
    tags: json<string[]>("tags"),
    authorId: integer("author_id").references(() => members.id),
    /** Why this version was made; null for the first. */
    reason: text("reason"),
    createdAt: timestamp("created_at").notNull(),
  },
  (revision) => [primaryKey({ columns: [revision.postId, revision.number] })],
);

/** One row per voter and post, and no row means no vote, so a voter can never count twice. */
export const votes = table(
  "votes",
  {
    postId: integer("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    voterId: integer("voter_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    castAt: timestamp("cast_at").notNull(),
  },
  (vote) => [
    primaryKey({ columns: [vote.postId, vote.voterId] }),
    index("votes_voter_idx").on(vote.voterId, vote.castAt),
  ],
);

export const acceptedAs = ["asker", "expert", "moderator", "staff", "admin", "import"] as const;

/** An answer that was accepted, by whom and as what. At most three a thread; the first accepted leads. */
export const solutions = table(
  "solutions",
  {
    threadId: integer("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    postId: integer("post_id")
      .notNull()
      .references(() => posts.id, { onDelete: "cascade" }),
    acceptedBy: integer("accepted_by").references(() => members.id),
    acceptedAs: oneOf("accepted_as", acceptedAs).notNull(),
    acceptedAt: timestamp("accepted_at").notNull(),
  },
  (solution) => [
    primaryKey({ columns: [solution.threadId, solution.postId] }),
    uniqueIndex("solutions_post_key").on(solution.postId),
    index("solutions_accepted_idx").on(solution.acceptedAt),
    onlyOneOf("solutions_as_check", solution.acceptedAs, acceptedAs),
  ],
);

/** Free keywords, lower case. */
export const tags = table(
  "tags",
  {
    id: id(),
    name: text("name").notNull(),
    description: text("description").notNull(),
    /** Public threads that carry it. */
    threadCount: integer("thread_count").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (tag) => [uniqueIndex("tags_name_key").on(tag.name), index("tags_count_idx").on(tag.threadCount)],
);

export const threadTags = table(
  "thread_tags",
  {
    threadId: integer("thread_id")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
  },
  (tagging) => [
    primaryKey({ columns: [tagging.threadId, tagging.tagId] }),
    index("thread_tags_tag_idx").on(tagging.tagId, tagging.threadId),
  ],
);

/** Another name of a tag: its page leads to the tag's, and a question that asks for it gets the tag. Merged tags live on here. */
export const tagSynonyms = table(
  "tag_synonyms",
  {
    name: text("name").primaryKey(),
    tagId: integer("tag_id")
      .notNull()
      .references(() => tags.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at").notNull(),
  },
  (synonym) => [index("tag_synonyms_tag_idx").on(synonym.tagId)],
);

export const draftKinds = ["question", "answer", "comment"] as const;

/** What somebody has written and not yet posted. A guest's is named by a cookie, of which only the SHA-256 is stored. */
export const drafts = table(
  "drafts",
  {
    id: id(),
    kind: oneOf("kind", draftKinds).notNull(),
    memberId: integer("member_id").references(() => members.id, { onDelete: "cascade" }),
    guestKey: text("guest_key"),
    /** The thread of an answer, the post of a comment; 0 for a question. */
    subjectId: integer("subject_id").notNull(),
    fields: json<Record<string, string | string[]>>("fields").notNull(),
    updatedAt: timestamp("updated_at").notNull(),
  },
  (draft) => [
    uniqueIndex("drafts_member_key").on(draft.memberId, draft.kind, draft.subjectId),
    uniqueIndex("drafts_guest_key").on(draft.guestKey, draft.kind, draft.subjectId),
    index("drafts_updated_idx").on(draft.updatedAt),
    onlyOneOf("drafts_kind_check", draft.kind, draftKinds),
    check("drafts_owner_check", sql`(${draft.memberId} is null) <> (${draft.guestKey} is null)`),
  ],
);
