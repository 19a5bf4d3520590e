CREATE TABLE `tag_synonyms` (
	`name` text PRIMARY KEY NOT NULL,
	`tag_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tag_synonyms_tag_idx` ON `tag_synonyms` (`tag_id`);--> statement-breakpoint
CREATE TABLE `view_days` (
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`day` text NOT NULL,
	`views` integer NOT NULL,
	PRIMARY KEY(`kind`, `subject_id`, `day`),
	CONSTRAINT "view_days_kind_check" CHECK("view_days"."kind" in ('thread', 'article')),
	CONSTRAINT "view_days_views_check" CHECK("view_days"."views" > 0)
);
--> statement-breakpoint
ALTER TABLE `articles` ADD `view_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `solutions_accepted_idx` ON `solutions` (`accepted_at`);