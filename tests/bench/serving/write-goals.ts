import { spreadOf, type Spread } from "#tests/bench/load/statistics.ts";
import { divided, standIn } from "./against.ts";
import { demand, type Goal } from "./goal.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import { recorded } from "./peers.ts";
import type { WriteCell } from "./writes.ts";

const { q2a } = recorded;

/** Judges what is written: G7 by what one writer waits, G13 by how much can be written. */
export function writeGoals({ writes, inProcess }: Measured): [g7: Goal, g13: Goal] {
  const own = (act: WriteCell["act"]) =>
    writes.filter((cell) => cell.target === PRODUCT && cell.act === act);
  const missing = writes
    .filter(({ target }) => target === PRODUCT)
    .reduce((sum, { sent, stored }) => sum + Math.abs(sent - stored), 0);
  const p50 = (act: WriteCell["act"], instead: { limit: string; times: number }, part: number) =>
    demand(
      `${act}: p50, to Question2Answer's`,
      divided(
        ratio(writes, { act, connections: 1, limit: instead.limit, metric: "p50" }),
        instead.times,
      ),
      { most: part },
      { unit: "×", by: standIn("q2a", instead) },
    );
  const tail = (act: WriteCell["act"]) =>
    demand(
      `${act}: p99 to p50`,
      spreadOf(own(act).flatMap((cell) => (cell.connections === 1 ? cell.p99 / cell.p50 : []))),
      { most: 10 },
      { unit: "×" },
    );
  return [
    {
      id: "G7",
      title: "What one who votes or answers waits",
      demands: [
        p50("vote", q2a.voteP50, 1 / 4),
        tail("vote"),
        p50("answer", q2a.answerP50, 1 / 6),
        tail("answer"),
        {
          what: "rows that differ from what was sent",
          value: missing,
          wanted: { most: 0 },
          unit: "",
        },
      ],
    },
    {
      id: "G13",
      title: "How many votes can be cast",
      demands: [
        demand(
          "in the process, to better-sqlite3 itself",
          inProcess.ratio,
          { least: 0.6 },
          { unit: "×" },
        ),
        demand(
          "over HTTP, 8 connections, to Question2Answer",
          divided(
            ratio(writes, {
              act: "vote",
              connections: 8,
              limit: q2a.voteRate.limit,
              metric: "rate",
            }),
            q2a.voteRate.times,
          ),
          { least: 5 },
          { unit: "×", by: standIn("q2a", q2a.voteRate) },
        ),
      ],
    },
  ];
}

/** Of the product to a limit, inside each round. */
export function ratio(
  writes: readonly WriteCell[],
  which: { act: string; connections: number; limit: string; metric: "p50" | "rate" | "cpuMs" },
): Spread | null {
  const { act, connections, limit, metric } = which;
  const fits = writes.filter((cell) => cell.act === act && cell.connections === connections);
  const of = (target: string, round: number) =>
    fits.find((cell) => cell.target === target && cell.round === round)?.[metric] ?? Number.NaN;
  const rounds = [...new Set(fits.map(({ round }) => round))];
  return spreadOf(rounds.map((round) => of(PRODUCT, round) / of(limit, round)));
}
