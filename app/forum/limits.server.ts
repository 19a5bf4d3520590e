import type { MemberActor } from "#app/accounts/actor.ts";
import { visitorOf } from "#app/accounts/addresses.ts";
import type { Db } from "#app/platform/database.server.ts";
import { giveBack, spend, type Limit } from "#app/platform/rate-limits.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { limitsFor, type LimitedAct } from "./limits.ts";

/** Who does it, and from where. A route's visit is one. */
interface Limited {
  db: Db;
  actor: MemberActor;
  context: { address: string };
}

/**
 * Does something that nobody may do without end, and refuses it with the time to wait where it was done too often.
 *
 * What is refused for another reason counts for nothing: a form that needs three tries is one question.
 */
export async function withinLimits<Result>(
  { db, actor, context }: Limited,
  act: LimitedAct,
  work: () => Promise<Result>,
  now = new Date(),
): Promise<Result> {
  const spent: { limit: Limit; who: string }[] = [];
  try {
    for (const { of, ...limit } of limitsFor(act, actor)) {
      const who = of === "member" ? String(actor.id) : visitorOf(context.address);
      await spend(db, limit, who, "forum.too-many-minutes", now);
      spent.push({ limit, who });
    }
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { limit, who } of spent) await giveBack(db, limit, who, now);
    throw inHours(error);
  }
}

/** Nobody counts a day in minutes. */
function inHours(refusal: Refusal): Refusal {
  const { retryAfter = 0 } = refusal;
  if (refusal.message !== "forum.too-many-minutes" || retryAfter <= 2 * 3_600) return refusal;
  const values = { hours: Math.ceil(retryAfter / 3_600) };
  return new Refusal("too_many", "forum.too-many-hours", { retryAfter, values });
}
