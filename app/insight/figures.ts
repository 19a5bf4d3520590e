import type { JourneyOutcome } from "./journeys.ts";

/** In the order in which a column of the chart stacks them, from its foot. */
export const outcomesInOrder = [
  "confirmed-solved",
  "probably-solved",
  "joined",
  "asked-anyway",
  "abandoned",
] as const satisfies readonly JourneyOutcome[];

/** The way through asking, as bars from the widest to the ends. */
export const askSteps = [
  "ask",
  "check",
  "solved-here",
  "joined",
  "continued",
  "skipped",
  "posted",
] as const;

export type AskStep = (typeof askSteps)[number];

/** One week of ended journeys. */
export interface FigureWeek {
  week: string;
  outcomes: Record<JourneyOutcome, number>;
  total: number;
}

export interface GapFigure {
  query: string;
  lang: string;
  noResult: number;
  noClick: number;
  asked: number;
}

export interface Figures {
  weeks: FigureWeek[];
  steps: Record<AskStep, number>;
  gaps: GapFigure[];
  total: number;
  /** Of the journeys whose end tells anything (not abandoned): the share, 0 to 1, that needed no new question. Null without any. */
  shareWithoutAsking: number | null;
}

interface Counted {
  week: string;
  measure: string;
  count: number;
}

/** Lays counts out by week; a week without any is a row of zeros. */
export function figuresFrom(
  counted: readonly Counted[],
  weekNames: readonly string[],
  gaps: readonly GapFigure[],
): Figures {
  const sumOf = (measure: string, week?: string) =>
    counted
      .filter((one) => one.measure === measure && (week === undefined || one.week === week))
      .reduce((sum, { count }) => sum + count, 0);
  const weeks = weekNames.map((week): FigureWeek => {
    const outcomes = Object.fromEntries(
      outcomesInOrder.map((outcome) => [outcome, sumOf(`outcome:${outcome}`, week)]),
    ) as Record<JourneyOutcome, number>;
    return { week, outcomes, total: Object.values(outcomes).reduce((a, b) => a + b, 0) };
  });
  const ended = (outcome: JourneyOutcome) =>
    weeks.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0);
  const without = ended("confirmed-solved") + ended("probably-solved") + ended("joined");
  const told = without + ended("asked-anyway");
  return {
    weeks,
    steps: Object.fromEntries(askSteps.map((step) => [step, sumOf(`step:${step}`)])) as Record<
      AskStep,
      number
    >,
    gaps: [...gaps],
    total: weeks.reduce((sum, week) => sum + week.total, 0),
    shareWithoutAsking: told === 0 ? null : without / told,
  };
}
