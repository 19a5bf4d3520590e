import { sql } from "drizzle-orm";
import { kit, onlyOneOf } from "#db/dialect/kit.ts";

const { table, id, text, integer, oneOf, boolean, timestamp, index, uniqueIndex, primaryKey } = kit;

export const journeyOutcomes = [
  "confirmed-solved",
  "probably-solved",
  "joined",
  "asked-anyway",
  "abandoned",
] as const;

export const journeySteps = [
  "search",
  "thread",
  "article",
  "ask",
  "check",
  "details",
  "solved-here",
  "joined",
  "continued",
  "skipped",
  "posted",
] as const;

/** One way through the site, from a search or the first step of asking. Nobody's: the key is random, and gone after 30 days. */
export const journeys = table(
  "journeys",
  {
    id: id(),
    key: text("key").notNull(),
    startedAt: timestamp("started_at").notNull(),
    lastAt: timestamp("last_at").notNull(),
    isMember: boolean("is_member").notNull(),
    /** Somebody said yes to the cookie, so a visit of the next day can still belong to it. */
    isKept: boolean("is_kept").notNull(),
    /** Null while it goes on. */
    outcome: oneOf("outcome", journeyOutcomes),
  },
  (journey) => [
    uniqueIndex("journeys_open_key")
      .on(journey.key)
      .where(sql`outcome is null`),
    index("journeys_key_idx").on(journey.key),
    index("journeys_started_idx").on(journey.startedAt),
    index("journeys_open_idx")
      .on(journey.lastAt)
      .where(sql`outcome is null`),
    onlyOneOf("journeys_outcome_check", journey.outcome, journeyOutcomes),
  ],
);

/** What happened on the way. The words of a search stay only until the journey has ended. */
export const journeyStepRows = table(
  "journey_steps",
  {
    id: id(),
    journeyId: integer("journey_id")
      .notNull()
      .references(() => journeys.id, { onDelete: "cascade" }),
    kind: oneOf("kind", journeySteps).notNull(),
    at: timestamp("at").notNull(),
    /** The thread or article that was read or chosen. */
    subjectId: integer("subject_id"),
    /** Of a thread: it was solved when it was read. */
    isSolved: boolean("is_solved"),
    /** Of a search: its words without personal data, the key of its group, its language, and how much it found. */
    query: text("query"),
    groupKey: text("group_key"),
    lang: text("lang"),
    found: integer("found"),
  },
  (step) => [
    index("journey_steps_journey_idx").on(step.journeyId, step.id),
    onlyOneOf("journey_steps_kind_check", step.kind, journeySteps),
  ],
);

/** How often something was counted in a week (its Monday, UTC). Numbers alone, so they may stay. */
export const figureWeeks = table(
  "figure_weeks",
  {
    week: text("week").notNull(),
    measure: text("measure").notNull(),
    count: integer("count").notNull(),
  },
  (figure) => [primaryKey({ columns: [figure.week, figure.measure] })],
);

/** What was searched for in vain in a week. No journey, no time of day, no person. */
export const searchGaps = table(
  "search_gaps",
  {
    week: text("week").notNull(),
    lang: text("lang").notNull(),
    groupKey: text("group_key").notNull(),
    /** The words as somebody typed them last. */
    query: text("query").notNull(),
    noResult: integer("no_result").notNull(),
    noClick: integer("no_click").notNull(),
    asked: integer("asked").notNull(),
  },
  (gap) => [primaryKey({ columns: [gap.week, gap.lang, gap.groupKey] })],
);
