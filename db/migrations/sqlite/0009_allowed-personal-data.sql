CREATE TABLE `allowed_personal_data` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`value` text NOT NULL,
	`note` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` integer,
	FOREIGN KEY (`created_by`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `allowed_personal_data_value_key` ON `allowed_personal_data` (`value`);--> statement-breakpoint
CREATE INDEX `allowed_personal_data_creator_idx` ON `allowed_personal_data` (`created_by`);