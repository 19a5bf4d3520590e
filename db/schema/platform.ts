import { kit } from "#db/dialect/kit.ts";

const { table, text, integer, json, timestamp, index } = kit;

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
