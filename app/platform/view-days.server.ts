import { and, eq, gte, inArray, sql, sum } from "drizzle-orm";
import { viewDays, type viewedKinds } from "#db/schema/platform.ts";
import type { Db, Queries, Tx } from "./database.server.ts";
import type { Log } from "./log.server.ts";
import { oncePerProcess } from "./process.server.ts";
import { ViewBuffer } from "./view-buffer.server.ts";
import { firstOfDays } from "./views.ts";

export type ViewedKind = (typeof viewedKinds)[number];

/** Adds views to the total of one thing; false where the thing is gone. The room that owns it says how. */
type AddToTotal = (tx: Tx, id: number, views: number) => Promise<boolean>;

interface Kept {
  buffer: ViewBuffer;
  addToTotal: AddToTotal;
}

const everyKind = () => oncePerProcess("views", () => new Map<ViewedKind, Kept>());

/** The one buffer of this process for things of a kind. */
export function viewsOf(kind: ViewedKind, addToTotal: AddToTotal): ViewBuffer {
  const kept = everyKind().get(kind) ?? { buffer: new ViewBuffer(), addToTotal };
  everyKind().set(kind, kept);
  return kept.buffer;
}

/** Things whose views are written in one transaction: nobody waits longer for them than for a post. */
const batch = 100;

/**
 * Writes all views that were counted so far, to the day and to the total at once.
 *
 * They are added, not recounted: what was counted in memory has no rows. What could not be written waits for the
 * next time.
 */
export async function flushViews(db: Db): Promise<void> {
  for (const [kind, { buffer, addToTotal }] of everyKind()) {
    const views = buffer.take();
    for (let at = 0; at < views.length; at += batch) {
      try {
        await db.transaction(async (tx) => {
          for (const { id, day, views: more } of views.slice(at, at + batch)) {
            if (!(await addToTotal(tx, id, more))) continue;
            await tx
              .insert(viewDays)
              .values({ kind, subjectId: id, day, views: more })
              .onConflictDoUpdate({
                target: [viewDays.kind, viewDays.subjectId, viewDays.day],
                set: { views: sql`${viewDays.views} + ${more}` },
              });
          }
        });
      } catch (error) {
        buffer.giveBack(views.slice(at));
        throw error;
      }
    }
  }
}

/** How often each of these was read in the last days, today among them; one that nobody read is not there. */
export async function recentViews(
  db: Queries,
  kind: ViewedKind,
  ids: readonly number[],
  { days = 30, now = new Date() }: { days?: number; now?: Date } = {},
): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: viewDays.subjectId, views: sum(viewDays.views).mapWith(Number) })
    .from(viewDays)
    .where(
      and(
        eq(viewDays.kind, kind),
        inArray(viewDays.subjectId, [...ids]),
        gte(viewDays.day, firstOfDays(days, now)),
      ),
    )
    .groupBy(viewDays.subjectId);
  return new Map(rows.map(({ id, views }) => [id, views]));
}

const FLUSH_MS = 15_000;

/** Writes the views now and then, until told to end, and then once more. */
export function keepViews(db: Db, log: Log): { end: () => Promise<void> } {
  let writing = Promise.resolve();
  const write = () => {
    writing = writing
      .then(() => flushViews(db))
      .catch((error: unknown) => log.warn({ err: error }, "views could not be written yet"));
    return writing;
  };
  const timer = setInterval(() => void write(), FLUSH_MS);
  timer.unref();
  return {
    end: () => {
      clearInterval(timer);
      return write();
    },
  };
}
