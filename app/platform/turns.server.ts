import { and, eq, lte } from "drizzle-orm";
import { taskTurns } from "#db/schema/platform.ts";
import type { Db } from "./database.server.ts";

/**
 * Tells whether it is this process's turn to do a periodic task, and if so keeps the others from it for `everyMs`.
 *
 * The turn is moved on before the work: a process that dies in the middle leaves it to the next turn, so the work
 * must be able to begin again.
 */
export async function takeTurn(db: Db, name: string, everyMs: number, now = new Date()) {
  const nextAt = new Date(now.getTime() + everyMs);
  const first = await db
    .insert(taskTurns)
    .values({ name, nextAt })
    .onConflictDoNothing()
    .returning({ name: taskTurns.name });
  if (first.length > 0) return true;

  const moved = await db
    .update(taskTurns)
    .set({ nextAt })
    .where(and(eq(taskTurns.name, name), lte(taskTurns.nextAt, now)))
    .returning({ name: taskTurns.name });
  return moved.length > 0;
}
