import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, text, integer, oneOf, json, timestamp, index, primaryKey, check } = kit;

/** What an admin decided for the whole site; a missing row means the default in code. */
export const settings = table("settings", {
  key: text("key").primaryKey(),
  value: json<unknown>("value").notNull(),
  changedAt: timestamp("changed_at").notNull(),
  changedBy: integer("changed_by"),
});

/** Counters of the rate limits. A row is worth nothing after it expired. */
export const rateLimits = table(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    /** Milliseconds since 1970, or null for a counter that never ends. */
    expire: timestamp("expire"),
  },
  (limit) => [index("rate_limits_expire_idx").on(limit.expire)],
);

/** Whose turn a periodic task is: whoever moves the time on does the work, the other processes don't. */
export const taskTurns = table("task_turns", {
  name: text("name").primaryKey(),
  nextAt: timestamp("next_at").notNull(),
});

export const viewedKinds = ["thread", "article"] as const;

/** How often something was read on a day (YYYY-MM-DD, UTC). Imported views are in a thread's total only. */
export const viewDays = table(
  "view_days",
  {
    kind: oneOf("kind", viewedKinds).notNull(),
    subjectId: integer("subject_id").notNull(),
    day: text("day").notNull(),
    views: integer("views").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.kind, row.subjectId, row.day] }),
    onlyOneOf("view_days_kind_check", row.kind, viewedKinds),
    check("view_days_views_check", sql`${row.views} > 0`),
  ],
);
