CREATE TABLE "search_texts" (
	"id" integer PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL,
	"title_words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_texts_words_idx" ON "search_texts" USING gin ("words") WITH (fastupdate = off);
--> statement-breakpoint
CREATE INDEX "search_texts_title_words_idx" ON "search_texts" USING gin ("title_words") WITH (fastupdate = off);
