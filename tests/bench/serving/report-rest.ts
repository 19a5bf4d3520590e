import { spreadOf } from "#tests/bench/load/statistics.ts";
import { figureOf } from "./figures.ts";
import { LARGE, PRODUCT, type Measured } from "./measured.ts";
import { number, table } from "./report-words.ts";
import type { SteadyRun } from "./steady.ts";
import type { WriteCell } from "./writes.ts";

/** The tables below the reads, each with what it is. */
export function restOfReport(measured: Measured): string[] {
  const { writes, steady, whileWritten, besideSearches, classes, inProcess } = measured;
  return [
    "## Writes",
    "Signed in, over HTTP, each on a post or thread of its own; rows were counted in the database afterwards. The limits check no session and tell nobody.",
    writeTable(writes),
    `In the process, without HTTP: the product's own act casts ${number(inProcess.act.median)} votes a second, better-sqlite3 alone ${number(inProcess.bare.median)}; ${number(inProcess.ratio.median)} times (${number(inProcess.ratio.least)}–${number(inProcess.ratio.most)}).`,
    "## At a steady rate",
    "Half of what 16 connections reached, asked for whether answers come or not (always by the Node load), and the question page while it changes or while others search for the worst without end.",
    steadyTable([...steady, ...(whileWritten ? [whileWritten] : []), ...(besideSearches ?? [])]),
    "## Searches by class",
    "One after the other, the product at the size above.",
    steadyTable(classes),
    "## First view in a browser",
    ...views(measured),
    "## Memory",
    "The most that the tree of processes held while it was measured, in MB.",
    memoryTable(measured),
    ...largeSite(measured),
  ];
}

function writeTable(writes: readonly WriteCell[]) {
  const groups = Map.groupBy(writes, (cell) => `${cell.act}|${cell.connections}|${cell.target}`);
  const rows = [...groups.values()].map((cells) => {
    const of = (metric: "rate" | "p50" | "p99" | "cpuMs") =>
      number(spreadOf(cells.map((cell) => cell[metric]))?.median ?? Number.NaN);
    const sum = (metric: "sent" | "stored") =>
      String(cells.reduce((total, cell) => total + cell[metric], 0));
    const { act, connections, target } = cells[0]!;
    return [
      act,
      String(connections),
      target,
      of("rate"),
      of("p50"),
      of("p99"),
      of("cpuMs"),
      sum("sent"),
      sum("stored"),
    ];
  });
  return table(
    ["act", "c", "target", "a second", "p50 ms", "p99 ms", "CPU ms", "sent", "stored"],
    rows,
  );
}

function steadyTable(runs: readonly SteadyRun[]) {
  const rows = runs.map(({ name, rate, p50, p99, failed }) => [
    name,
    rate === null ? "as answered" : number(rate),
    number(p50),
    number(p99),
    String(failed),
  ]);
  return table(["what", "requests/s", "p50 ms", "p99 ms", "failed"], rows);
}

function views({ views, packed }: Measured): string[] {
  const weight = `The HTML of a question page, packed by gzip: ${number(packed.product)} kB; as plain templates ${number(packed.plain)} kB.`;
  if (!views) return [weight, "No browser took part."];
  const kinds = [...new Set(views.flatMap(({ byKind }) => Object.keys(byKind)))];
  const rows = views.map((view) => [
    view.page,
    String(view.requests),
    number(view.kB),
    number(view.kB - view.fontKB),
    ...kinds.map((kind) => number(view.byKind[kind] ?? 0)),
    number(view.firstPaint),
    number(view.largestPaint),
    number(view.shift),
  ]);
  const head = ["page", "requests", "kB", "without font", ...kinds, "FCP ms", "LCP ms", "CLS"];
  return [weight, table(head, rows)];
}

function memoryTable({ cells }: Measured) {
  const rows = [...new Set(cells.map(({ target }) => target))].map((target) => {
    const of = (metric: "rss" | "pss") =>
      number(
        Math.max(...cells.filter((cell) => cell.target === target).map((cell) => cell[metric])),
      );
    return [target, of("rss"), of("pss")];
  });
  return table(["target", "RSS", "PSS"], rows);
}

function largeSite({ large }: Measured): string[] {
  if (!large)
    return [
      "## A large site",
      "None was named (`--large`), or it could not be measured: the goals for a million threads stay open here.",
    ];
  const rows = ["question of the site", "deep list"].map((route) => {
    const of = (target: string) =>
      number(figureOf(large.cells, { route, target }, "p50")?.median ?? Number.NaN);
    return [route, of(PRODUCT), of(LARGE)];
  });
  return [
    `## A large site: ${large.threads} threads`,
    "p50 in ms over one connection, in turn.",
    table(["route", "small", "large"], rows),
    writeTable(large.writes),
    steadyTable([...large.classes, ...large.besideSearches]),
    `Ranking every match of the commonest term by bm25 takes ${number(large.plainBm25)} ms there.`,
  ];
}
