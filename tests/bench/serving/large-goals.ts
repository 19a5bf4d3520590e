import { spreadOf } from "#tests/bench/load/statistics.ts";
import { ratioOf } from "./figures.ts";
import { demand, type Goal } from "./goal.ts";
import { LARGE, PRODUCT, type Measured } from "./measured.ts";

/** Judges what a hundred times more threads change: G11 for reading and voting, G12 for searching. */
export function largeGoals({ large, writes }: Measured): [g11: Goal, g12: Goal] {
  const paired = (route: string) =>
    large &&
    ratioOf(large.cells, {
      over: { route, target: LARGE },
      under: { route, target: PRODUCT },
      metric: "p50",
    });
  const isLarge = large !== null && large.threads >= 1_000_000;
  const size = large ? `${large.threads} threads` : "no large site was measured";
  const by = isLarge ? size : large ? `${size}: told, not judged by it` : size;
  // A smaller site proves nothing of a million: what it shows stands in the report's tables.
  const judged = <Value>(value: Value) => (isLarge ? value : null);
  const votes = large ? voteP50([...large.writes], LARGE) / voteP50(writes, PRODUCT) : Number.NaN;
  const stop = large?.classes.find(({ name }) => name === "stop word");
  const [alone, beside] = large?.besideSearches ?? [];
  return [
    {
      id: "G11",
      title: "A million threads: p50 to that of the small site",
      demands: [
        demand(
          "question",
          judged(paired("question of the site")),
          { most: 1.3 },
          { unit: "×", by },
        ),
        demand("list, deep", judged(paired("deep list")), { most: 1.3 }, { unit: "×", by }),
        demand("vote", judged(spreadOf([votes])), { most: 1.3 }, { unit: "×", by }),
      ],
    },
    {
      id: "G12",
      title: "A million threads: searches",
      demands: [
        {
          what: "p99 of the slowest query class",
          value: judged(large ? Math.max(...large.classes.map(({ p99 }) => p99)) : null),
          wanted: { most: 40 },
          unit: "ms",
          by,
        },
        {
          what: "stop words, p99 to plain bm25",
          value: judged(stop && large ? stop.p99 / large.plainBm25 : null),
          wanted: { most: 0.01 },
          unit: "×",
          by,
        },
        {
          what: "question p99 beside worst searches, to without",
          value: judged(alone && beside ? beside.p99 / alone.p99 : null),
          wanted: { most: 2 },
          unit: "×",
          by,
        },
      ],
    },
  ];
}

function voteP50(writes: Measured["writes"], target: string) {
  const fits = writes.filter(
    (cell) => cell.act === "vote" && cell.connections === 1 && cell.target === target,
  );
  return spreadOf(fits.map(({ p50 }) => p50))?.median ?? Number.NaN;
}
