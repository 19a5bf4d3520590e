import type { Spread } from "#tests/bench/load/statistics.ts";
import { figureOf, ratioOf, type Metric } from "./figures.ts";
import { demand, type Demand } from "./goal.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import type { recorded } from "./peers.ts";

type PeerName = keyof typeof recorded;

const titles = { q2a: "Question2Answer", nodebb: "NodeBB" } as const;

interface Comparison {
  peer: PeerName;
  /** The recorded ratio that stands in where the peer doesn't run. */
  instead: { limit: string; times: number };
  /** Where the product is measured, and where the peer or the limit is. */
  route: string;
  theirRoute?: string;
  connections: number;
  metric: Metric;
  wanted: Demand["wanted"];
}

/** Demands so many times a peer's figure: measured where it runs beside us, else by a limit and their recorded ratio. */
export function againstPeer({ cells }: Measured, what: string, comparison: Comparison): Demand {
  const { peer, instead, route, theirRoute = route, connections, metric, wanted } = comparison;
  const over = { route, target: PRODUCT, connections };
  const under = (target: string) => ({ route: theirRoute, target, connections });
  const isHere = figureOf(cells, under(peer), metric) !== null;
  if (isHere) {
    const ratio = ratioOf(cells, { over, under: under(peer), metric });
    return demand(what, ratio, wanted, { unit: "×", by: `${titles[peer]}, measured beside it` });
  }
  const toLimit = ratioOf(cells, { over, under: under(instead.limit), metric });
  return demand(what, divided(toLimit, instead.times), wanted, {
    unit: "×",
    by: standIn(peer, instead),
  });
}

/** Says by what a peer that doesn't run was judged. */
export function standIn(peer: PeerName, { limit, times }: { limit: string; times: number }) {
  const told = times < 1 ? `1/${(1 / times).toPrecision(3)}` : times.toPrecision(3);
  return `${titles[peer]} taken as ${told} × ${limit} of this run`;
}

export function divided(spread: Spread | null, by: number): Spread | null {
  if (!spread) return null;
  return { median: spread.median / by, least: spread.least / by, most: spread.most / by };
}
