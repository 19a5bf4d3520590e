import type { journeyOutcomes, journeySteps } from "#db/schema/insight.ts";

export type JourneyOutcome = (typeof journeyOutcomes)[number];
export type StepKind = (typeof journeySteps)[number];

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * How long a journey may stay quiet before it has ended, and how long anything of it is kept.
 *
 * A visit is over after half an hour. Where the next day's visit is known to be the same person's (a member's
 * session, or a cookie that somebody said yes to), a day is waited.
 */
export const JOURNEY = {
  visitMs: 30 * minute,
  knownMs: day,
  keptDays: 30,
  keptMs: 30 * day,
} as const;

export interface JourneyStep {
  kind: StepKind;
  /** Of a thread: it was solved when it was read. */
  isSolved?: boolean | null;
}

/** A journey begins with a search or with asking; who only reads makes none. */
export const canBegin = (kind: StepKind) =>
  kind === "search" || kind === "ask" || kind === "check" || kind === "details";

/** After this without a step the journey has ended. */
export const quietFor = ({ isMember, isKept }: { isMember: boolean; isKept: boolean }) =>
  isMember || isKept ? JOURNEY.knownMs : JOURNEY.visitMs;

const decisive: Partial<Record<StepKind, JourneyOutcome>> = {
  posted: "asked-anyway",
  joined: "joined",
  "solved-here": "confirmed-solved",
};

/**
 * Tells how an ended journey came out.
 *
 * What somebody did last counts: posted a question (asked anyway), joined one that was there, or said that an
 * answer solved it (confirmed). Without any of these it was probably solved if the last search or step of asking
 * was followed by reading an article or a solved thread, else abandoned.
 */
export function outcomeOf(steps: readonly JourneyStep[]): JourneyOutcome {
  const last = steps.findLast(({ kind }) => kind in decisive);
  if (last) return decisive[last.kind]!;

  const lastLook = steps.findLastIndex(({ kind }) => !isReading(kind));
  const isAnswered = steps
    .slice(lastLook + 1)
    .some(({ kind, isSolved }) => kind === "article" || isSolved === true);
  return isAnswered ? "probably-solved" : "abandoned";
}

export const isReading = (kind: StepKind) => kind === "thread" || kind === "article";

/** The Monday of a time's week, in UTC, as it is stored: "2026-11-16". */
export function weekOf(at: Date): string {
  const sinceMonday = (at.getUTCDay() + 6) % 7;
  return new Date(at.getTime() - sinceMonday * day).toISOString().slice(0, 10);
}

/** The last `count` weeks up to that of `now`, oldest first. */
export const weeksUpTo = (now: Date, count: number) =>
  Array.from({ length: count }, (_, nth) =>
    weekOf(new Date(now.getTime() - (count - 1 - nth) * 7 * day)),
  );
