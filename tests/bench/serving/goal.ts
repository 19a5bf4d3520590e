import type { Spread } from "#tests/bench/load/statistics.ts";

/** One thing that a goal demands, and what was found. */
export interface Demand {
  what: string;
  /** Null where this run cannot tell. */
  value: number | null;
  /** Of the rounds, where there were several. */
  spread?: Spread | undefined;
  wanted: { least: number } | { most: number };
  unit: string;
  /** How it was judged, where that isn't plain: by which peer, limit or recorded figure. */
  by?: string;
}

export interface Goal {
  id: string;
  title: string;
  demands: Demand[];
}

/** A demand is met, isn't, or can't be judged (null). */
export function isDemandMet({ value, wanted }: Demand): boolean | null {
  if (value === null || Number.isNaN(value)) return null;
  return "least" in wanted ? value >= wanted.least : value <= wanted.most;
}

/** A goal is met where all its demands are; one that isn't settles it, one that can't be judged leaves it open. */
export function isGoalMet({ demands }: Goal): boolean | null {
  const verdicts = demands.map(isDemandMet);
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/** A demand on the median of the rounds. */
export function demand(
  what: string,
  spread: Spread | null,
  wanted: Demand["wanted"],
  { unit = "", by }: { unit?: string; by?: string } = {},
): Demand {
  return {
    what,
    value: spread?.median ?? null,
    ...(spread && { spread }),
    wanted,
    unit,
    ...(by && { by }),
  };
}
