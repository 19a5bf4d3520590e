CREATE TABLE `search_synonyms` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finnish` text NOT NULL,
	`english` text NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_word_lists` (
	`lang` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`modifiers` text NOT NULL,
	`word_count` integer NOT NULL,
	`stamp` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`lang`, `kind`),
	CONSTRAINT "search_word_lists_kind_check" CHECK("search_word_lists"."kind" in ('published', 'house', 'learned'))
);
