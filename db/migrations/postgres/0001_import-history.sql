CREATE TABLE "imported_history" (
	"host" text COLLATE "C" NOT NULL,
	"post_id" integer NOT NULL,
	"source_id" integer NOT NULL,
	"kind" integer NOT NULL,
	"group_key" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"comment" text COLLATE "C" NOT NULL,
	"user_id" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "imported_history_host_source_id_pk" PRIMARY KEY("host","source_id")
);
--> statement-breakpoint
CREATE INDEX "imported_history_post_idx" ON "imported_history" USING btree ("host","post_id");