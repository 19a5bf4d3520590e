CREATE VIRTUAL TABLE `search_texts` USING fts5(title, body, answers, parts, content='', contentless_delete=1, tokenize="ascii tokenchars '_-.$#/+@:%&='");
--> statement-breakpoint
INSERT INTO `search_texts`(`search_texts`, `rank`) VALUES ('automerge', 0);
--> statement-breakpoint
INSERT INTO `search_texts`(`search_texts`, `rank`) VALUES ('crisismerge', 200);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_titles` USING fts5(keys, words, parts, content='', contentless_delete=1, prefix='2 3', tokenize="ascii tokenchars '_-.$#/+@:%&='");
--> statement-breakpoint
INSERT INTO `search_titles`(`search_titles`, `rank`) VALUES ('automerge', 0);
--> statement-breakpoint
INSERT INTO `search_titles`(`search_titles`, `rank`) VALUES ('crisismerge', 200);
