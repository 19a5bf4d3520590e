import { spreadOf, type Spread } from "#tests/bench/load/statistics.ts";
import type { Cell } from "./rounds.ts";

export type Metric = "rps" | "p50" | "p90" | "p99" | "cpuMs" | "kB" | "rss" | "pss" | "failed";

/** What is asked of the cells: one target at one route, at so many connections. */
export interface Which {
  route: string;
  target: string;
  connections?: number;
}

/** Sums the rounds of one target up. */
export function figureOf(cells: readonly Cell[], which: Which, metric: Metric): Spread | null {
  return spreadOf(cells.filter((cell) => matches(cell, which)).map((cell) => cell[metric]));
}

/** Divides inside each round, then sums the rounds up: what disturbs both sides falls out. */
export function ratioOf(
  cells: readonly Cell[],
  { over, under, metric }: { over: Which; under: Which; metric: Metric },
): Spread | null {
  const rounds = [...new Set(cells.map((cell) => cell.round))];
  return spreadOf(
    rounds.map((round) => {
      const own = cells.filter((cell) => cell.round === round);
      const [top, bottom] = [over, under].map(
        (which) => own.find((cell) => matches(cell, which))?.[metric] ?? Number.NaN,
      );
      return top! / bottom!;
    }),
  );
}

/** Ratio of the 99th percentile to the median, inside each measurement. */
export function tailOf(cells: readonly Cell[], which: Which): Spread | null {
  return spreadOf(cells.filter((cell) => matches(cell, which)).map(({ p50, p99 }) => p99 / p50));
}

function matches(cell: Cell, { route, target, connections }: Which) {
  return (
    cell.route === route &&
    cell.target === target &&
    (connections === undefined || cell.connections === connections)
  );
}
