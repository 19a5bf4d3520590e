import { createHmac } from "node:crypto";
import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
// The library documents this class as the base of own stores and does not export it from its front door.
import RateLimiterStoreAbstract from "rate-limiter-flexible/lib/RateLimiterStoreAbstract.js";
import { Refusal } from "#app/platform/refusal.ts";
import { rateLimits } from "#db/schema/platform.ts";
import type { Db } from "./database.server.ts";
import { environment, secrets } from "./environment.server.ts";
import { oncePerProcess } from "./process.server.ts";

/** So many times within so many seconds. The name keeps its counters apart from those of other limits. */
export interface Limit {
  name: string;
  times: number;
  seconds: number;
}

/**
 * Counts one use of a limit by somebody, and refuses the one too many with the time after which to come back.
 *
 * Counters stand in the database, so that they survive a restart and are shared by processes. Who it was
 * is stored as a keyed hash only. `RATE_LIMITS=off` lets everybody through.
 */
export async function spend(
  db: Db,
  limit: Limit,
  who: string,
  message: string,
  now = new Date(),
): Promise<void> {
  if (!environment().rateLimits) return;
  try {
    await countersOf(db, limit, now).consume(keyOf(who));
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    const retryAfter = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
    throw new Refusal("too_many", message, {
      retryAfter,
      values: { minutes: Math.ceil(retryAfter / 60) },
    });
  }
}

/**
 * Counts one use in this process alone, and gives the seconds after which to come back where it was one too many.
 *
 * For what happens often and is counted by the minute: reading must not write. A restart forgets it.
 */
export async function spendInMemory(limit: Limit, who: string): Promise<number | null> {
  if (!environment().rateLimits) return null;
  try {
    await inMemory(limit).consume(keyOf(who));
    return null;
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    return Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
  }
}

function inMemory({ name, times, seconds }: Limit): RateLimiterMemory {
  const limiters = oncePerProcess("rate-limits", () => new Map<string, RateLimiterMemory>());
  const limiter = limiters.get(name) ?? new RateLimiterMemory({ points: times, duration: seconds });
  limiters.set(name, limiter);
  return limiter;
}

/** Takes one use back. */
export async function giveBack(db: Db, limit: Limit, who: string, now = new Date()) {
  if (!environment().rateLimits) return;
  await countersOf(db, limit, now).reward(keyOf(who));
}

/** Forgets all uses of a limit by somebody. */
export async function forgetSpent(db: Db, limit: Limit, who: string, now = new Date()) {
  if (!environment().rateLimits) return;
  await countersOf(db, limit, now).delete(keyOf(who));
}

/** Throws counters away that have run out. */
export async function sweepRateLimits(db: Db, now = new Date()) {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now));
}

/** Made with the site's secret: nobody who finds the database can try all addresses until one fits. */
const keyOf = (who: string) =>
  createHmac("sha256", siteSecret()).update(who).digest("base64url").slice(0, 32);

const siteSecret = () => oncePerProcess("rate-limits-secret", () => secrets(environment())[0]);

const countersOf = (db: Db, { name, times, seconds }: Limit, now: Date) =>
  new StoredCounters(db, now, { keyPrefix: name, points: times, duration: seconds });

type Row = typeof rateLimits.$inferSelect;

/** rate-limiter-flexible over the port of our databases; its names are given by the library. */
class StoredCounters extends RateLimiterStoreAbstract {
  readonly #db: Db;
  readonly #now: Date;

  constructor(db: Db, now: Date, options: { keyPrefix: string; points: number; duration: number }) {
    super({ ...options, storeClient: db });
    this.#db = db;
    this.#now = now;
  }

  /** One statement, so that two at once cannot count as one. */
  async _upsert(key: string, points: number, duration: number, isForced = false): Promise<Row> {
    const expire = duration > 0 ? new Date(this.#now.getTime() + duration) : null;
    const hasRunOut = sql`${rateLimits.expire} <= ${sql.param(this.#now, rateLimits.expire)}`;
    const fresh = { points, expire };
    const [row] = await this.#db
      .insert(rateLimits)
      .values({ key, ...fresh })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: isForced
          ? fresh
          : {
              points: sql`case when ${hasRunOut} then ${sql.param(points, rateLimits.points)} else ${rateLimits.points} + ${sql.param(points, rateLimits.points)} end`,
              expire: sql`case when ${hasRunOut} then ${sql.param(expire, rateLimits.expire)} else ${rateLimits.expire} end`,
            },
      })
      .returning();
    return row!;
  }

  async _get(key: string): Promise<Row | null> {
    const isAlive = or(isNull(rateLimits.expire), gt(rateLimits.expire, this.#now));
    const [row] = await this.#db
      .select()
      .from(rateLimits)
      .where(and(eq(rateLimits.key, key), isAlive));
    return row ?? null;
  }

  async _delete(key: string): Promise<boolean> {
    const gone = await this.#db
      .delete(rateLimits)
      .where(eq(rateLimits.key, key))
      .returning({ key: rateLimits.key });
    return gone.length > 0;
  }

  _getRateLimiterRes(_key: string, changed: number, row: Row): RateLimiterRes {
    const left = row.expire === null ? -1 : Math.max(0, row.expire.getTime() - this.#now.getTime());
    return new RateLimiterRes(
      Math.max(0, this.points - row.points),
      left,
      row.points,
      row.points === changed,
    );
  }
}
