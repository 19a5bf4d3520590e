DROP TABLE "search_documents" CASCADE;--> statement-breakpoint
DROP TABLE "search_terms" CASCADE;