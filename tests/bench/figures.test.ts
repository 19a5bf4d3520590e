import { describe, expect, test } from "vitest";
import { ratioOf } from "#tests/bench/serving/figures.ts";
import { demand, isGoalMet, type Demand } from "#tests/bench/serving/goal.ts";
import { againstPeer } from "#tests/bench/serving/against.ts";
import type { Measured } from "#tests/bench/serving/measured.ts";
import { disturbedRounds, type Cell } from "#tests/bench/serving/rounds.ts";

const cell = (own: Partial<Cell>): Cell => ({
  round: 1,
  route: "question",
  connections: 16,
  target: "product",
  rps: 100,
  p50: 1,
  p90: 2,
  p99: 3,
  failed: 0,
  cpuMs: 4,
  kB: 40,
  rss: 100,
  pss: 90,
  others: 0,
  ...own,
});

const met: Demand = { what: "a", value: 1, wanted: { least: 1 }, unit: "" };

describe("how measurements are judged", () => {
  test("a ratio is made inside each round, so that a slow hour of the machine falls out", () => {
    const cells = [
      cell({ cpuMs: 8 }),
      cell({ target: "remix", cpuMs: 4 }),
      cell({ round: 2, cpuMs: 80 }),
      cell({ round: 2, target: "remix", cpuMs: 40 }),
    ];

    const ratio = ratioOf(cells, {
      over: { route: "question", target: "product" },
      under: { route: "question", target: "remix" },
      metric: "cpuMs",
    });

    expect(ratio).toEqual({ median: 2, least: 2, most: 2 });
  });

  test("a forum that doesn't run is taken as so many times a limit, one that runs as itself", () => {
    const comparison = {
      peer: "q2a",
      instead: { limit: "remix", times: 2 },
      route: "question",
      connections: 16,
      metric: "cpuMs",
      wanted: { most: 0.7 },
    } as const;
    const cells = [cell({ cpuMs: 8 }), cell({ target: "remix", cpuMs: 4 })];

    const alone = againstPeer({ cells } as Measured, "to it", comparison);
    const beside = againstPeer(
      { cells: [...cells, cell({ target: "q2a", cpuMs: 16 })] } as Measured,
      "to it",
      comparison,
    );

    expect(alone).toMatchObject({
      value: 1,
      by: "Question2Answer taken as 2.00 × remix of this run",
    });
    expect(beside).toMatchObject({ value: 0.5, by: "Question2Answer, measured beside it" });
  });

  test("one demand that is missed settles a goal, one that can't be judged leaves it open", () => {
    const missed = { ...met, value: 0.99 };
    const unknown = demand("b", null, { most: 1 });

    const verdicts = [[met], [met, missed, unknown], [met, unknown]].map((demands) =>
      isGoalMet({ id: "G", title: "", demands }),
    );

    expect(verdicts).toEqual([true, false, null]);
  });

  test("a round is disturbed where others took more than fifteen per cent of the machine on average", () => {
    const cells = [
      cell({ others: 0.08 }),
      cell({ others: 0.2 }),
      cell({ round: 2, others: 0.1 }),
      cell({ round: 2, others: 0.22 }),
    ];

    expect([...disturbedRounds(cells).keys()]).toEqual([2]);
  });
});
