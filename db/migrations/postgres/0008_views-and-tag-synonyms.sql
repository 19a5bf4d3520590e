CREATE TABLE "tag_synonyms" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"tag_id" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_days" (
	"kind" text COLLATE "C" NOT NULL,
	"subject_id" integer NOT NULL,
	"day" text COLLATE "C" NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "view_days_kind_subject_id_day_pk" PRIMARY KEY("kind","subject_id","day"),
	CONSTRAINT "view_days_kind_check" CHECK ("view_days"."kind" in ('thread', 'article')),
	CONSTRAINT "view_days_views_check" CHECK ("view_days"."views" > 0)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "view_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tag_synonyms" ADD CONSTRAINT "tag_synonyms_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tag_synonyms_tag_idx" ON "tag_synonyms" USING btree ("tag_id");--> statement-breakpoint
CREATE INDEX "solutions_accepted_idx" ON "solutions" USING btree ("accepted_at");