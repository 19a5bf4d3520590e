CREATE TABLE `members` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`handle` text NOT NULL,
	`display_name` text NOT NULL,
	`name_key` text NOT NULL,
	`email` text,
	`email_key` text,
	`password_hash` text,
	`role` text NOT NULL,
	`language` text NOT NULL,
	`theme` text NOT NULL,
	`time_zone` text,
	`bio` text NOT NULL,
	`created_at` integer NOT NULL,
	`email_verified_at` integer,
	`suspended_until` integer,
	`suspension_reason` text,
	`deleted_at` integer,
	`points` integer NOT NULL,
	`standing_posts` integer NOT NULL,
	`source_host` text,
	`source_id` integer,
	`source_reputation` integer,
	`is_demo` integer NOT NULL,
	CONSTRAINT "members_role_check" CHECK("members"."role" in ('member', 'expert', 'moderator', 'staff', 'admin')),
	CONSTRAINT "members_theme_check" CHECK("members"."theme" in ('system', 'light', 'dark')),
	CONSTRAINT "members_points_check" CHECK("members"."points" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_handle_key` ON `members` (`handle`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_email_key` ON `members` (`email_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_source_key` ON `members` (`source_host`,`source_id`);--> statement-breakpoint
CREATE INDEX `members_name_idx` ON `members` (`name_key`);--> statement-breakpoint
CREATE TABLE `point_entries` (
	`member_id` integer NOT NULL,
	`cause` text NOT NULL,
	`points` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `cause`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "point_entries_points_check" CHECK("point_entries"."points" > 0)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`public_id` text NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_member_idx` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_public_key` ON `sessions` (`public_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_idx` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`owner_id` integer,
	`mime` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "uploads_bytes_check" CHECK("uploads"."bytes" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_key_key` ON `uploads` (`key`);--> statement-breakpoint
CREATE INDEX `uploads_owner_idx` ON `uploads` (`owner_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`member_id` integer,
	`guest_key` text,
	`subject_id` integer NOT NULL,
	`fields` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "drafts_kind_check" CHECK("drafts"."kind" in ('question', 'answer', 'comment')),
	CONSTRAINT "drafts_owner_check" CHECK(("drafts"."member_id" is null) <> ("drafts"."guest_key" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_member_key` ON `drafts` (`member_id`,`kind`,`subject_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `drafts_guest_key` ON `drafts` (`guest_key`,`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `drafts_updated_idx` ON `drafts` (`updated_at`);--> statement-breakpoint
CREATE TABLE `post_revisions` (
	`post_id` integer NOT NULL,
	`number` integer NOT NULL,
	`markdown` text NOT NULL,
	`title` text,
	`tags` text,
	`author_id` integer,
	`reason` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `number`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`thread_id` integer NOT NULL,
	`kind` text NOT NULL,
	`parent_id` integer,
	`author_id` integer,
	`markdown` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`lang` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`edited_by` integer,
	`edit_reason` text,
	`visibility` text NOT NULL,
	`visibility_at` integer,
	`visibility_by` integer,
	`score` integer NOT NULL,
	`imported_up` integer NOT NULL,
	`imported_down` integer NOT NULL,
	`comment_count` integer NOT NULL,
	`official_at` integer,
	`official_by` integer,
	`picked_at` integer,
	`picked_by` integer,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edited_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`visibility_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`official_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`picked_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "posts_kind_check" CHECK("posts"."kind" in ('question', 'answer', 'comment')),
	CONSTRAINT "posts_visibility_check" CHECK("posts"."visibility" in ('public', 'held', 'hidden', 'removed')),
	CONSTRAINT "posts_parent_check" CHECK(("posts"."kind" = 'comment') = ("posts"."parent_id" is not null)),
	CONSTRAINT "posts_score_check" CHECK("posts"."score" >= 0)
);
--> statement-breakpoint
CREATE INDEX `posts_thread_idx` ON `posts` (`thread_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `posts_parent_idx` ON `posts` (`parent_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `posts_author_idx` ON `posts` (`author_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `solutions` (
	`thread_id` integer NOT NULL,
	`post_id` integer NOT NULL,
	`accepted_by` integer,
	`accepted_as` text NOT NULL,
	`accepted_at` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `post_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`accepted_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "solutions_as_check" CHECK("solutions"."accepted_as" in ('asker', 'expert', 'moderator', 'staff', 'admin', 'import'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `solutions_post_key` ON `solutions` (`post_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`thread_count` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tags_name_key` ON `tags` (`name`);--> statement-breakpoint
CREATE INDEX `tags_count_idx` ON `tags` (`thread_count`);--> statement-breakpoint
CREATE TABLE `thread_tags` (
	`thread_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `tag_id`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_tags_tag_idx` ON `thread_tags` (`tag_id`,`thread_id`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`lang` text NOT NULL,
	`topic_id` integer NOT NULL,
	`asker_id` integer,
	`question_id` integer,
	`ask_fields` text NOT NULL,
	`state` text NOT NULL,
	`close_reason` text,
	`duplicate_of_thread_id` integer,
	`duplicate_of_article_id` integer,
	`solved_note` text,
	`state_changed_at` integer NOT NULL,
	`state_changed_by` integer,
	`locked_at` integer,
	`visibility` text NOT NULL,
	`created_at` integer NOT NULL,
	`active_at` integer NOT NULL,
	`answer_count` integer NOT NULL,
	`solution_count` integer NOT NULL,
	`has_official` integer NOT NULL,
	`same_problem_count` integer NOT NULL,
	`view_count` integer NOT NULL,
	`source_host` text,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asker_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_changed_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "threads_state_check" CHECK("threads"."state" in ('open', 'needs_info', 'solved', 'solved_otherwise', 'closed', 'duplicate')),
	CONSTRAINT "threads_visibility_check" CHECK("threads"."visibility" in ('public', 'held', 'hidden', 'removed')),
	CONSTRAINT "threads_duplicate_check" CHECK("threads"."state" <> 'duplicate' or ("threads"."duplicate_of_thread_id" is not null) <> ("threads"."duplicate_of_article_id" is not null)),
	CONSTRAINT "threads_counts_check" CHECK("threads"."answer_count" >= 0 and "threads"."solution_count" >= 0)
);
--> statement-breakpoint
CREATE INDEX `threads_newest_idx` ON `threads` (`visibility`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_active_idx` ON `threads` (`visibility`,`active_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_topic_idx` ON `threads` (`topic_id`,`visibility`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_state_idx` ON `threads` (`state`,`visibility`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_asker_idx` ON `threads` (`asker_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`parent_id` integer,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`ask_fields` text NOT NULL,
	`position` integer NOT NULL,
	`is_closed` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_key` ON `topics` (`slug`);--> statement-breakpoint
CREATE INDEX `topics_parent_idx` ON `topics` (`parent_id`,`position`);--> statement-breakpoint
CREATE TABLE `votes` (
	`post_id` integer NOT NULL,
	`voter_id` integer NOT NULL,
	`cast_at` integer NOT NULL,
	PRIMARY KEY(`post_id`, `voter_id`),
	FOREIGN KEY (`post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`voter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `votes_voter_idx` ON `votes` (`voter_id`,`cast_at`);--> statement-breakpoint
CREATE TABLE `article_blocks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`markdown` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`mode` text NOT NULL,
	`source_post_id` integer,
	`source_revision` integer,
	`source_start` integer,
	`source_end` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_post_id`) REFERENCES `posts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_blocks_kind_check" CHECK("article_blocks"."kind" in ('heading', 'step', 'note', 'warning', 'cause', 'fix', 'text', 'code', 'image')),
	CONSTRAINT "article_blocks_mode_check" CHECK("article_blocks"."mode" in ('verbatim', 'adapted', 'new')),
	CONSTRAINT "article_blocks_source_check" CHECK(("article_blocks"."mode" = 'new') = ("article_blocks"."source_post_id" is null) and ("article_blocks"."source_post_id" is null) = ("article_blocks"."source_revision" is null) and ("article_blocks"."source_post_id" is null) = ("article_blocks"."source_start" is null) and ("article_blocks"."source_post_id" is null) = ("article_blocks"."source_end" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_blocks_place_key` ON `article_blocks` (`article_id`,`version`,`position`);--> statement-breakpoint
CREATE INDEX `article_blocks_source_idx` ON `article_blocks` (`source_post_id`);--> statement-breakpoint
CREATE TABLE `article_credits` (
	`article_id` integer NOT NULL,
	`member_id` integer NOT NULL,
	`shows` text NOT NULL,
	`alias` text,
	`credited_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `member_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_credits_shows_check" CHECK("article_credits"."shows" in ('name', 'alias', 'none'))
);
--> statement-breakpoint
CREATE INDEX `article_credits_member_idx` ON `article_credits` (`member_id`);--> statement-breakpoint
CREATE TABLE `article_sources` (
	`article_id` integer NOT NULL,
	`thread_id` integer NOT NULL,
	`added_at` integer NOT NULL,
	`added_by` integer,
	PRIMARY KEY(`article_id`, `thread_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_sources_thread_idx` ON `article_sources` (`thread_id`);--> statement-breakpoint
CREATE TABLE `article_versions` (
	`article_id` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`in_short` text NOT NULL,
	`applies_to` text NOT NULL,
	`author_id` integer,
	`note` text,
	`created_at` integer NOT NULL,
	`published_at` integer,
	PRIMARY KEY(`article_id`, `number`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "article_versions_kind_check" CHECK("article_versions"."kind" in ('guide', 'faq', 'troubleshooting', 'reference'))
);
--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`translation_group` integer,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`section_id` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`slug` text NOT NULL,
	`latest_version` integer NOT NULL,
	`published_version` integer,
	`published_at` integer,
	`verified_at` integer,
	`verified_by` integer,
	`archived_at` integer,
	`archived_by` integer,
	`archive_reason` text,
	`archive_target_id` integer,
	`created_at` integer NOT NULL,
	`created_by` integer,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`verified_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`archived_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_state_check" CHECK("articles"."state" in ('draft', 'in_review', 'published', 'needs_another_look', 'archived')),
	CONSTRAINT "articles_archive_check" CHECK("articles"."state" <> 'archived' or "articles"."archive_reason" is not null or "articles"."archive_target_id" is not null),
	CONSTRAINT "articles_published_check" CHECK("articles"."state" not in ('published', 'needs_another_look') or "articles"."published_version" is not null)
);
--> statement-breakpoint
CREATE INDEX `articles_section_idx` ON `articles` (`section_id`,`state`,`position`);--> statement-breakpoint
CREATE INDEX `articles_group_idx` ON `articles` (`translation_group`);--> statement-breakpoint
CREATE INDEX `articles_updated_idx` ON `articles` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `contact_channels` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`position` integer NOT NULL,
	`matter` text NOT NULL,
	`way` text NOT NULL,
	`href` text,
	`hours` text NOT NULL,
	`languages` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`intro` text NOT NULL,
	`topic_id` integer,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_key` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `site_page_versions` (
	`slug` text NOT NULL,
	`lang` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`markdown` text NOT NULL,
	`html` text NOT NULL,
	`renderer_version` integer NOT NULL,
	`author_id` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`slug`, `lang`, `number`),
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imported_items` (
	`host` text NOT NULL,
	`kind` text NOT NULL,
	`source_id` integer NOT NULL,
	`local_id` integer NOT NULL,
	`licence` text,
	`author_name` text,
	`is_changed` integer NOT NULL,
	PRIMARY KEY(`host`, `kind`, `source_id`),
	FOREIGN KEY (`host`) REFERENCES `imported_sites`(`host`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "imported_items_kind_check" CHECK("imported_items"."kind" in ('member', 'question', 'answer', 'comment', 'tag'))
);
--> statement-breakpoint
CREATE INDEX `imported_items_local_idx` ON `imported_items` (`kind`,`local_id`);--> statement-breakpoint
CREATE TABLE `imported_sites` (
	`host` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_attributable` integer NOT NULL,
	`topic_id` integer,
	`progress` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE TABLE `follows` (
	`member_id` integer NOT NULL,
	`thread_id` integer NOT NULL,
	`followed_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `thread_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `follows_thread_idx` ON `follows` (`thread_id`);--> statement-breakpoint
CREATE TABLE `notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`member_id` integer NOT NULL,
	`kind` text NOT NULL,
	`cause` text NOT NULL,
	`thread_id` integer,
	`post_id` integer,
	`article_id` integer,
	`actor_id` integer,
	`created_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "notifications_kind_check" CHECK("notifications"."kind" in ('answer', 'comment', 'solution', 'article_credit'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notifications_cause_key` ON `notifications` (`member_id`,`cause`);--> statement-breakpoint
CREATE INDEX `notifications_member_idx` ON `notifications` (`member_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
);
--> statement-breakpoint
CREATE INDEX `rate_limits_expire_idx` ON `rate_limits` (`expire`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer
);
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`lang` text NOT NULL,
	`title` text NOT NULL,
	`is_solved` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "search_documents_kind_check" CHECK("search_documents"."kind" in ('thread', 'article'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_subject_key` ON `search_documents` (`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `search_terms` (
	`term` text NOT NULL,
	`document_id` integer NOT NULL,
	PRIMARY KEY(`term`, `document_id`),
	FOREIGN KEY (`document_id`) REFERENCES `search_documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `search_terms_document_idx` ON `search_terms` (`document_id`);