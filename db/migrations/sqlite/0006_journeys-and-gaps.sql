CREATE TABLE `figure_weeks` (
	`week` text NOT NULL,
	`measure` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`week`, `measure`)
);
--> statement-breakpoint
CREATE TABLE `journey_steps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`journey_id` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`subject_id` integer,
	`is_solved` integer,
	`query` text,
	`group_key` text,
	`lang` text,
	`found` integer,
	FOREIGN KEY (`journey_id`) REFERENCES `journeys`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "journey_steps_kind_check" CHECK("journey_steps"."kind" in ('search', 'thread', 'article', 'ask', 'check', 'details', 'solved-here', 'joined', 'continued', 'skipped', 'posted'))
);
--> statement-breakpoint
CREATE INDEX `journey_steps_journey_idx` ON `journey_steps` (`journey_id`,`id`);--> statement-breakpoint
CREATE TABLE `journeys` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`started_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`is_member` integer NOT NULL,
	`is_kept` integer NOT NULL,
	`outcome` text,
	CONSTRAINT "journeys_outcome_check" CHECK("journeys"."outcome" in ('confirmed-solved', 'probably-solved', 'joined', 'asked-anyway', 'abandoned'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journeys_open_key` ON `journeys` (`key`) WHERE outcome is null;--> statement-breakpoint
CREATE INDEX `journeys_key_idx` ON `journeys` (`key`);--> statement-breakpoint
CREATE INDEX `journeys_started_idx` ON `journeys` (`started_at`);--> statement-breakpoint
CREATE INDEX `journeys_open_idx` ON `journeys` (`last_at`) WHERE outcome is null;--> statement-breakpoint
CREATE TABLE `search_gaps` (
	`week` text NOT NULL,
	`lang` text NOT NULL,
	`group_key` text NOT NULL,
	`query` text NOT NULL,
	`no_result` integer NOT NULL,
	`no_click` integer NOT NULL,
	`asked` integer NOT NULL,
	PRIMARY KEY(`week`, `lang`, `group_key`)
);
--> statement-breakpoint
CREATE TABLE `task_turns` (
	`name` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL
);
