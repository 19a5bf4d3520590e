import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads, topics, type LocalText } from "#db/schema/forum.ts";

const { table, id, text, integer, oneOf, json, timestamp, index, uniqueIndex, primaryKey, check } =
  kit;

export const articleStates = [
  "draft",
  "in_review",
  "published",
  "needs_another_look",
  "archived",
] as const;
export const articleKinds = ["guide", "faq", "troubleshooting", "reference"] as const;
export const blockKinds = [
  "heading",
  "step",
  "note",
  "warning",
  "cause",
  "fix",
  "text",
  "code",
  "image",
] as const;
export const blockModes = ["verbatim", "adapted", "new"] as const;
export const creditShows = ["name", "alias", "none"] as const;

/** Headed lists of the Help Center, in staff order. */
export const sections = table(
  "sections",
  {
    id: id(),
    slug: text("slug").notNull(),
    name: json<LocalText>("name").notNull(),
    intro: json<LocalText>("intro").notNull(),
    /** Whose open questions stand at its foot. */
    topicId: integer("topic_id").references(() => topics.id),
    position: integer("position").notNull(),
    createdAt: timestamp("created_at").notNull(),
  },
  (section) => [uniqueIndex("sections_slug_key").on(section.slug)],
);

/**
 * One help article in one language. Its words are in versions; `publishedVersion` is what readers see,
 * `latestVersion` what staff edit, and they are equal when nothing is waiting.
 */
export const articles = table(
  "articles",
  {
    id: id(),
    /** Articles with the same number say the same in different languages. */
    translationGroup: integer("translation_group"),
    lang: text("lang").notNull(),
    state: oneOf("state", articleStates).notNull(),
    sectionId: integer("section_id")
      .notNull()
      .references(() => sections.id),
    position: integer("position").notNull(),
    /** Of the published version, or of the latest where none is published. */
    title: text("title").notNull(),
    slug: text("slug").notNull(),
    latestVersion: integer("latest_version").notNull(),
    publishedVersion: integer("published_version"),
    publishedAt: timestamp("published_at"),
    /** When a person last checked that it still works, and who. */
    verifiedAt: timestamp("verified_at"),
    verifiedBy: integer("verified_by").references(() => members.id),
    viewCount: integer("view_count").notNull().default(0),
    archivedAt: timestamp("archived_at"),
    archivedBy: integer("archived_by").references(() => members.id),
    archiveReason: text("archive_reason"),
    archiveTargetId: integer("archive_target_id"),
    createdAt: timestamp("created_at").notNull(),
    createdBy: integer("created_by").references(() => members.id),
    updatedAt: timestamp("updated_at").notNull(),
  },
  (article) => [
    index("articles_section_idx").on(article.sectionId, article.state, article.position),
    index("articles_group_idx").on(article.translationGroup),
    index("articles_updated_idx").on(article.state, article.updatedAt),
    onlyOneOf("articles_state_check", article.state, articleStates),
    check(
      "articles_archive_check",
      sql`${article.state} <> 'archived' or ${article.archiveReason} is not null or ${article.archiveTargetId} is not null`,
    ),
    check(
      "articles_published_check",
      sql`${article.state} not in ('published', 'needs_another_look') or ${article.publishedVersion} is not null`,
    ),
  ],
);

/** A whole article as it was saved. Never changed once a later one exists or it is published. */
export const articleVersions = table(
  "article_versions",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    number: integer("number").notNull(),
    kind: oneOf("kind", articleKinds).notNull(),
    title: text("title").notNull(),
    /** The answer first, at most 200 characters, plain text. */
    inShort: text("in_short").notNull(),
    appliesTo: json<string[]>("applies_to").notNull(),
    authorId: integer("author_id").references(() => members.id),
    note: text("note"),
    createdAt: timestamp("created_at").notNull(),
    publishedAt: timestamp("published_at"),
  },
  (version) => [
    primaryKey({ columns: [version.articleId, version.number] }),
    onlyOneOf("article_versions_kind_check", version.kind, articleKinds),
  ],
);

/** A piece of an article version, and where it came from: post, its revision, and the characters of that revision's Markdown. */
export const articleBlocks = table(
  "article_blocks",
  {
    id: id(),
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    position: integer("position").notNull(),
    /** The same block in later versions and translations keeps its key. */
    key: text("key").notNull(),
    kind: oneOf("kind", blockKinds).notNull(),
    markdown: text("markdown").notNull(),
    html: text("html").notNull(),
    text: text("text").notNull(),
    rendererVersion: integer("renderer_version").notNull(),
    mode: oneOf("mode", blockModes).notNull(),
    sourcePostId: integer("source_post_id").references(() => posts.id),
    sourceRevision: integer("source_revision"),
    /** UTF-16 offsets into the source revision's Markdown, end exclusive. */
    sourceStart: integer("source_start"),
    sourceEnd: integer("source_end"),
  },
  (block) => [
    uniqueIndex("article_blocks_place_key").on(block.articleId, block.version, block.position),
    index("article_blocks_source_idx").on(block.sourcePostId),
    onlyOneOf("article_blocks_kind_check", block.kind, blockKinds),
    onlyOneOf("article_blocks_mode_check", block.mode, blockModes),
    check(
      "article_blocks_source_check",
      sql`(${block.mode} = 'new') = (${block.sourcePostId} is null) and (${block.sourcePostId} is null) = (${block.sourceRevision} is null) and (${block.sourcePostId} is null) = (${block.sourceStart} is null) and (${block.sourcePostId} is null) = (${block.sourceEnd} is null)`,
    ),
  ],
);

/** Which threads an article came from. While it is published, each of them carries the banner. */
export const articleSources = table(
  "article_sources",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    threadId: integer("thread_id")
      .notNull()
      .references(() => threads.id),
    addedAt: timestamp("added_at").notNull(),
    addedBy: integer("added_by").references(() => members.id),
  },
  (source) => [
    primaryKey({ columns: [source.articleId, source.threadId] }),
    index("article_sources_thread_idx").on(source.threadId),
  ],
);

/** Whose words or solution an article stands on: a reference, never a copied name. */
export const articleCredits = table(
  "article_credits",
  {
    articleId: integer("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    memberId: integer("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    shows: oneOf("shows", creditShows).notNull(),
    alias: text("alias"),
    creditedAt: timestamp("credited_at").notNull(),
  },
  (credit) => [
    primaryKey({ columns: [credit.articleId, credit.memberId] }),
    index("article_credits_member_idx").on(credit.memberId),
    onlyOneOf("article_credits_shows_check", credit.shows, creditShows),
  ],
);

/** The company's own pages (guidelines, terms, privacy …) as an admin last wrote them; all versions stay. */
export const sitePageVersions = table(
  "site_page_versions",
  {
    slug: text("slug").notNull(),
    lang: text("lang").notNull(),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    markdown: text("markdown").notNull(),
    html: text("html").notNull(),
    rendererVersion: integer("renderer_version").notNull(),
    authorId: integer("author_id").references(() => members.id),
    createdAt: timestamp("created_at").notNull(),
  },
  (page) => [primaryKey({ columns: [page.slug, page.lang, page.number] })],
);

export interface OpeningHours {
  /** 1 Monday to 7 Sunday. */
  days: number[];
  /** HH:MM in the site's time zone. */
  from: string;
  to: string;
}

/** A way to reach the company, as the admin describes it. */
export const contactChannels = table("contact_channels", {
  id: id(),
  position: integer("position").notNull(),
  matter: json<LocalText>("matter").notNull(),
  way: json<LocalText>("way").notNull(),
  /** A telephone, mail or web address to show as a link; null where the words are enough. */
  href: text("href"),
  hours: json<OpeningHours[]>("hours").notNull(),
  languages: json<string[]>("languages").notNull(),
});
