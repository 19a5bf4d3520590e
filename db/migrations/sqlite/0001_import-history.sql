CREATE TABLE `imported_history` (
	`host` text NOT NULL,
	`post_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`kind` integer NOT NULL,
	`group_key` text NOT NULL,
	`text` text NOT NULL,
	`comment` text NOT NULL,
	`user_id` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`host`, `source_id`)
);
--> statement-breakpoint
CREATE INDEX `imported_history_post_idx` ON `imported_history` (`host`,`post_id`);