CREATE TABLE "search_openings" (
	"confidence" integer PRIMARY KEY NOT NULL,
	"opened" integer NOT NULL,
	CONSTRAINT "search_openings_opened_check" CHECK ("search_openings"."opened" > 0)
);
