import type { Queries } from "#app/platform/database.server.ts";
import { analyzerOf } from "./analyzer.server.ts";
import { subjectOf, type DocumentKind } from "./documents.ts";
import { findMeetings, type Meeting } from "./find.server.ts";
import { readQueryWords } from "./query-groups.server.ts";
import { readSights, type Sight } from "./sight.server.ts";

/** What an article, and a solved thread, is worth beside an open question that meets the query as well. */
const lift = { article: 1.3, solved: 1.2, open: 1 } as const;

export interface DocumentQuery {
  text: string;
  /** The language it is read in. Both languages' words are found where they are alike. */
  lang: string;
  kinds?: readonly DocumentKind[];
  /** At most this many; 100 at most. */
  limit?: number;
  /** Whoever is still typing: the last word may be the beginning of one. */
  isTyping?: boolean;
}

/**
 * Finds what everybody may read that has most of the words, best first. At equal match articles and solved threads
 * come before open questions. No words, no hits.
 */
export async function findDocuments(
  db: Queries,
  { text, lang, kinds, limit = 10, isTyping = false }: DocumentQuery,
): Promise<Sight[]> {
  const words = await readQueryWords(db, await analyzerOf(db), { text, lang });
  const last = /[\p{L}\p{N}]$/u.test(text) ? lastWord(text) : undefined;
  const beginning = isTyping && last && last.length >= 2 ? last : undefined;
  const meetings = await findMeetings(db, words, { beginning });
  const ofKind = meetings.filter(({ id }) => kinds?.includes(subjectOf(id).kind) ?? true);
  const sights = await readSights(
    db,
    ofKind.map(({ id }) => id),
  );
  return ofKind
    .flatMap((meeting) => {
      const sight = sights.get(meeting.id);
      return sight ? [{ sight, score: scoreOf(meeting, sight) }] : [];
    })
    .toSorted(
      (a, b) =>
        b.score - a.score || b.sight.at.getTime() - a.sight.at.getTime() || b.sight.id - a.sight.id,
    )
    .slice(0, limit)
    .map(({ sight }) => sight);
}

export function scoreOf(meeting: Meeting, sight: Pick<Sight, "kind" | "isSolved">): number {
  const match = meeting.coverage * (1 + 0.5 * meeting.text + 0.7 * meeting.title);
  return match * lift[sight.kind === "article" ? "article" : sight.isSolved ? "solved" : "open"];
}

const lastWord = (text: string) =>
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u.exec(text.normalize("NFKC").toLowerCase())?.[0];
