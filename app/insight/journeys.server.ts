import { and, asc, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Db, Tx } from "#app/platform/database.server.ts";
import { figureWeeks, journeys, journeyStepRows, searchGaps } from "#db/schema/insight.ts";
import { gapsIn } from "./gaps.ts";
import { canBegin, JOURNEY, outcomeOf, quietFor, weekOf } from "./journeys.ts";
import { dropNotes, putBack, takeNotes, type Note } from "./notes.server.ts";

/** So many at once hold the one writer for a few milliseconds. */
const BATCH = 100;

/** Writes the steps that were noted, oldest first. What can't be written now is noted again. */
export async function writeNotes(db: Db): Promise<number> {
  let written = 0;
  for (;;) {
    const notes = takeNotes(BATCH);
    if (notes.length === 0) return written;
    try {
      await db.transaction(async (tx) => {
        for (const note of notes) await writeStep(tx, note);
      });
      written += notes.length;
    } catch (error) {
      putBack(notes);
      throw error;
    }
  }
}

type JourneyRow = typeof journeys.$inferSelect;

async function writeStep(tx: Tx, note: Note) {
  const journey = (await findGoingOn(tx, note)) ?? (await beginJourney(tx, note));
  if (!journey) return;
  const lastAt = note.at > journey.lastAt ? note.at : journey.lastAt;
  await tx.update(journeys).set({ lastAt, isKept: note.isKept }).where(eq(journeys.id, journey.id));

  const [last] = await tx
    .select()
    .from(journeyStepRows)
    .where(eq(journeyStepRows.journeyId, journey.id))
    .orderBy(desc(journeyStepRows.id))
    .limit(1);
  if (last && isSaidTwice(last, note)) return;
  const { kind, at, subjectId, isSolved, query, groupKey, lang, found } = note;
  await tx
    .insert(journeyStepRows)
    .values({ journeyId: journey.id, kind, at, subjectId, isSolved, query, groupKey, lang, found });
}

/** A page read again, or another page of the same results, is no new step. */
const isSaidTwice = (last: typeof journeyStepRows.$inferSelect, note: Note) =>
  last.kind === note.kind &&
  last.subjectId === (note.subjectId ?? null) &&
  last.groupKey === (note.groupKey ?? null);

/** The journey that a step belongs to; one that stayed quiet for too long ends here. */
async function findGoingOn(tx: Tx, { key, at }: Note): Promise<JourneyRow | undefined> {
  const [journey] = await tx.lock(
    tx
      .select()
      .from(journeys)
      .where(and(eq(journeys.key, key), isNull(journeys.outcome))),
  );
  if (!journey || at.getTime() - journey.lastAt.getTime() <= quietFor(journey)) return journey;
  await endJourney(tx, journey);
  return undefined;
}

async function beginJourney(tx: Tx, { key, at, kind, isMember, isKept }: Note) {
  if (!canBegin(kind)) return undefined;
  const [begun] = await tx
    .insert(journeys)
    .values({ key, startedAt: at, lastAt: at, isMember, isKept })
    .onConflictDoNothing()
    .returning();
  return begun;
}

/** Ends the journeys that have been quiet for long enough, counts them and what they sought in vain. Gives how many. */
export async function endQuietJourneys(db: Db, now = new Date()): Promise<number> {
  const since = (ms: number) => new Date(now.getTime() - ms);
  const isGuestVisit = and(eq(journeys.isMember, false), eq(journeys.isKept, false));
  const isQuiet = and(
    isNull(journeys.outcome),
    or(
      lt(journeys.lastAt, since(JOURNEY.knownMs)),
      and(isGuestVisit, lt(journeys.lastAt, since(JOURNEY.visitMs))),
    ),
  );
  return inBatches(() => endSome(db, isQuiet));
}

async function inBatches(work: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await work();
    total += done;
    if (done < BATCH) return total;
  }
}

const endSome = (db: Db, which: ReturnType<typeof and>) =>
  db.transaction(async (tx) => {
    const rows = await tx.lock(tx.select().from(journeys).where(which).limit(BATCH));
    for (const journey of rows) await endJourney(tx, journey);
    return rows.length;
  });

/** Counting is done once: with the outcome, in one transaction, on the locked row. */
async function endJourney(tx: Tx, journey: JourneyRow) {
  const steps = await tx
    .select()
    .from(journeyStepRows)
    .where(eq(journeyStepRows.journeyId, journey.id))
    .orderBy(asc(journeyStepRows.id));
  const outcome = outcomeOf(steps);
  const week = weekOf(journey.startedAt);

  await count(tx, week, `outcome:${outcome}`);
  for (const kind of new Set(steps.map((step) => step.kind))) await count(tx, week, `step:${kind}`);
  for (const gap of gapsIn(steps)) await countGap(tx, week, gap);
  await tx.update(journeys).set({ outcome }).where(eq(journeys.id, journey.id));
  await tx
    .update(journeyStepRows)
    .set({ query: null, groupKey: null })
    .where(eq(journeyStepRows.journeyId, journey.id));
}

const count = (tx: Tx, week: string, measure: string) =>
  tx
    .insert(figureWeeks)
    .values({ week, measure, count: 1 })
    .onConflictDoUpdate({
      target: [figureWeeks.week, figureWeeks.measure],
      set: { count: sql`${figureWeeks.count} + 1` },
    });

const countGap = (tx: Tx, week: string, gap: ReturnType<typeof gapsIn>[number]) =>
  tx
    .insert(searchGaps)
    .values({ week, ...gap })
    .onConflictDoUpdate({
      target: [searchGaps.week, searchGaps.lang, searchGaps.groupKey],
      set: {
        query: gap.query,
        noResult: sql`${searchGaps.noResult} + ${gap.noResult}`,
        noClick: sql`${searchGaps.noClick} + ${gap.noClick}`,
        asked: sql`${searchGaps.asked} + ${gap.asked}`,
      },
    });

/** Weeks after which a search in vain is of no use to anybody. */
const GAP_WEEKS = 52;

/** Deletes what began 30 days ago, counted first where it had not ended, and gaps of more than a year. Gives how many journeys. */
export async function forgetOldJourneys(db: Db, now = new Date()): Promise<number> {
  const isOld = lt(journeys.startedAt, new Date(now.getTime() - JOURNEY.keptMs));
  await inBatches(() => endSome(db, and(isNull(journeys.outcome), isOld)));
  const gone = await db.delete(journeys).where(isOld).returning({ id: journeys.id });
  const oldestWeek = weekOf(new Date(now.getTime() - GAP_WEEKS * 7 * 86_400_000));
  await db.delete(searchGaps).where(lt(searchGaps.week, oldestWeek));
  return gone.length;
}

/** Deletes everything under a key, at the wish of whoever holds it. */
export async function forgetJourney(db: Db, key: string) {
  dropNotes(key);
  await db.delete(journeys).where(eq(journeys.key, key));
}
