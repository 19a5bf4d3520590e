import { sql } from "drizzle-orm";
import type { Db, Queries } from "#app/platform/database.server.ts";
import { searchOpenings } from "#db/schema/search.ts";
import type { Subject } from "./documents.ts";
import { openingToken, shownIn } from "./opening-token.server.ts";
import { findSimilar, type SimilarDocument, type SimilarQuestion } from "./similar.server.ts";
import { isTried, mostShown, SILENCE, thresholdFrom } from "./similar/confidence.ts";

export interface Suggestions {
  /** Best first. Empty where a list would be noise. */
  documents: SimilarDocument[];
  /** So many of them may be shown: less where it is less sure. */
  most: number;
  /** What links to them carry, so that an opening counts: see `recordOpening`. */
  token: string;
}

const silence: Suggestions = { documents: [], most: 0, token: "" };

/** Finds what is worth showing to somebody who is about to ask; nothing where nothing is close. */
export async function suggestSimilar(
  db: Db,
  question: SimilarQuestion,
  { without }: { without?: Subject } = {},
  now = new Date(),
): Promise<Suggestions> {
  const { documents, confidence } = await findSimilar(db, question, without ? { without } : {});
  const threshold = await readThreshold(db);
  const sure = mostShown(confidence, threshold);
  const isTrial = sure === 0 && isTried(question.title, confidence);
  if (sure === 0 && !isTrial) return silence;
  const shown = { confidence: Math.round(confidence * 100), counts: isTrial ? SILENCE.tried : 1 };
  return { documents, most: sure || SILENCE.shownNear, token: openingToken(shown, now) };
}

/** What the search must be sure of before it says anything: the site's own figure once it has one. */
export async function readThreshold(db: Queries): Promise<number> {
  const rows = await db.select().from(searchOpenings);
  return thresholdFrom(rows.map((row) => ({ ...row, confidence: row.confidence / 100 })));
}

/** Lists of which something was opened, so that opening it twice counts once. */
const counted = new Set<string>();
const mostCounted = 10_000;

/**
 * Counts that something of a list was opened, by the token that its links carry.
 *
 * A token that isn't ours, is older than yesterday or has counted already counts nothing.
 */
export async function recordOpening(db: Db, token: string, now = new Date()): Promise<void> {
  const shown = shownIn(token, now);
  if (!shown || counted.has(shown.nonce)) return;
  if (counted.size >= mostCounted) counted.clear();
  counted.add(shown.nonce);
  const { confidence, counts: opened } = shown;
  await db
    .insert(searchOpenings)
    .values({ confidence, opened })
    .onConflictDoUpdate({
      target: searchOpenings.confidence,
      set: { opened: sql`${searchOpenings.opened} + excluded.opened` },
    });
}
