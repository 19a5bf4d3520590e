CREATE TABLE `search_queue` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` integer NOT NULL,
	`withdraws` integer NOT NULL,
	`change` integer NOT NULL,
	`queued_at` integer NOT NULL,
	CONSTRAINT "search_queue_kind_check" CHECK("search_queue"."kind" in ('thread', 'article'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_queue_subject_key` ON `search_queue` (`kind`,`subject_id`);--> statement-breakpoint
CREATE TABLE `search_state` (
	`id` integer PRIMARY KEY NOT NULL,
	`documents` integer NOT NULL,
	`withdrawals` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_terms` (
	`term` text PRIMARY KEY NOT NULL,
	`folded` text NOT NULL,
	`documents` integer NOT NULL,
	`titles` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_terms_folded_idx` ON `search_terms` (`folded`);