import { gapKey } from "#app/insight/gaps.ts";
import { weeksUpTo } from "#app/insight/journeys.ts";
import type { Db } from "#app/platform/database.server.ts";
import { figureWeeks, searchGaps } from "#db/schema/insight.ts";
import { seedGaps, seedWeeks } from "#db/seed/figures.ts";

/** Gives the demo's staff something to look at: numbers of the last twelve weeks, as if journeys had ended. */
export async function plantFigures(db: Db, now: Date) {
  const weeks = weeksUpTo(now, 12);
  const counts = Object.entries(seedWeeks).flatMap(([measure, numbers]) =>
    numbers.map((count, nth) => ({ week: weeks[nth]!, measure, count })),
  );
  const gaps = seedGaps.map((gap, nth) => ({
    ...gap,
    week: weeks.at(-1 - (nth % 3))!,
    groupKey: gapKey(gap.query, gap.lang),
  }));
  await db.transaction(async (tx) => {
    await tx.insert(figureWeeks).values(counts);
    await tx.insert(searchGaps).values(gaps);
  });
}
