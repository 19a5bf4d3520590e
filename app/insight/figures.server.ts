import { desc, gte, inArray, max, sum, sql } from "drizzle-orm";
import type { Actor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { figureWeeks, searchGaps } from "#db/schema/insight.ts";
import { figuresFrom, type Figures, type GapFigure } from "./figures.ts";
import { weeksUpTo } from "./journeys.ts";

const WEEKS = 12;
const GAPS = 20;

/** Reads the figures of the last twelve weeks for staff: ended journeys, the way through asking, and what is sought in vain. */
export async function readFigures(db: Queries, actor: Actor, now = new Date()): Promise<Figures> {
  mustBeAllowed(actor, "see-figures");
  const weeks = weeksUpTo(now, WEEKS);
  const counted = await db.select().from(figureWeeks).where(inArray(figureWeeks.week, weeks));
  return figuresFrom(counted, weeks, await listGaps(db, { since: weeks[0]!, most: GAPS }));
}

/** Lists what is searched for in vain since a week, the commonest first. */
export async function listGaps(
  db: Queries,
  { since, most }: { since: string; most: number },
): Promise<GapFigure[]> {
  const total = (column: typeof searchGaps.noResult) => sum(column).mapWith(Number);
  const weight = sql<number>`sum(${searchGaps.noResult} + ${searchGaps.noClick} + ${searchGaps.asked})`;
  return db
    .select({
      query: max(searchGaps.query).mapWith(String),
      lang: searchGaps.lang,
      noResult: total(searchGaps.noResult),
      noClick: total(searchGaps.noClick),
      asked: total(searchGaps.asked),
    })
    .from(searchGaps)
    .where(gte(searchGaps.week, since))
    .groupBy(searchGaps.lang, searchGaps.groupKey)
    .orderBy(desc(weight), searchGaps.groupKey, searchGaps.lang)
    .limit(most);
}
