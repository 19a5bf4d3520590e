import type { Queries } from "#app/platform/database.server.ts";
import type { DocumentKind } from "./documents.ts";
import { findDocuments } from "./documents-found.server.ts";
import { parseQuery } from "./query.ts";

export interface Suggestion {
  kind: DocumentKind;
  subjectId: number;
  title: string;
  lang: string;
  isSolved: boolean;
}

/** So many suggestions are shown, from so many letters on. */
const SUGGESTIONS = { most: 6, least: 2 } as const;

/** What somebody who is still typing may be looking for: the last word may be the beginning of one. */
export async function suggest(db: Queries, typed: string, locale: string): Promise<Suggestion[]> {
  const { text } = parseQuery(typed);
  if (text.length < SUGGESTIONS.least) return [];
  const found = await findDocuments(db, {
    text,
    lang: locale,
    limit: SUGGESTIONS.most,
    isTyping: true,
  });
  return found.map(({ kind, subjectId, title, lang, isSolved }) => ({
    kind,
    subjectId,
    title,
    lang,
    isSolved,
  }));
}
