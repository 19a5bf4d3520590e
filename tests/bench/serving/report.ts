import type { Spread } from "#tests/bench/load/statistics.ts";
import { figureOf, ratioOf } from "./figures.ts";
import { isDemandMet, isGoalMet, type Demand, type Goal } from "./goal.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import type { Plan } from "./plan.ts";
import { OTHERS_MOST } from "./rounds.ts";
import { restOfReport } from "./report-rest.ts";
import { number, percent, table } from "./report-words.ts";

export interface Report {
  began: string;
  minutes: number;
  machine: { processors: string; memoryGB: number; node: string };
  plan: Pick<Plan, "shape" | "tool" | "rounds" | "seconds" | "isShared" | "connections">;
  disturbed: Record<string, number>;
  others: number;
  goals: Goal[];
  measured: Measured;
}

const verdicts = { true: "met", false: "not met", null: "open" };

/** Writes a report for people: the goals first, then every table they were judged by. */
export function reportMarkdown(report: Report, plot: string): string {
  const { goals, measured } = report;
  const met = goals.filter((goal) => isGoalMet(goal) === true).length;
  const missed = goals.filter((goal) => isGoalMet(goal) === false).length;
  return [
    `# Measured on ${report.began.slice(0, 10)}`,
    howItWasMeasured(report),
    `**Of ${goals.length} goals ${met} are met, ${missed} are not, ${goals.length - met - missed} are open.** A figure is the median of the rounds, with the least and the most of them; ratios are made inside each round. A goal is met when all its lines are.`,
    goalTable(goals),
    `![Processor time of a request, on a logarithmic scale](${plot})`,
    "## Reads",
    "CPU is that of the whole process tree for one request. Requests a second and times depend on the machine and on who else uses it; compare them within a table only.",
    readTable(measured),
    "### The product to its limits",
    "At 16 connections, or the nearest to it that was measured. A page that was signed in is compared with the limit's anonymous one.",
    ratioTable(measured),
    ...restOfReport(measured),
    "",
  ].join("\n\n");
}

function howItWasMeasured({ machine, plan, minutes, disturbed, others }: Report) {
  const { shape, tool, rounds, seconds, isShared } = plan;
  const bad = Object.entries(disturbed);
  const shares = bad.map(([round, share]) => `${round} (${percent(share)})`).join(", ");
  const told = {
    none: `No round was disturbed: others took ${percent(others)} of the machine.`,
    shared: `**The machine was shared**: others took ${percent(others)} of it on average, in rounds ${shares} more than the ${percent(OTHERS_MOST)} from which on a round would be discarded. They were kept, for there were no others: trust ratios and CPU, not requests a second and least of all the slowest answers.`,
    discarded: `Rounds ${shares} were discarded: others took more than ${percent(OTHERS_MOST)} of the machine.`,
  };
  return [
    `Machine: ${machine.processors}, ${number(machine.memoryGB)} GB, Node ${machine.node.slice(1)}, everything on loopback without TLS.`,
    told[bad.length === 0 ? "none" : isShared ? "shared" : "discarded"],
    `Community: ${shape.threads} threads with ${shape.answers} answers on average and ${shape.members} members, seed ${shape.seed}, ${shape.load === "acts" ? "made by the product's own acts" : "written as rows"}, and ${shape.long} threads with a full page of answers made by the product's own acts.`,
    `Protocol: ${rounds} rounds of ${seconds} s each, in the order round, route, connections, target, after a warm-up and a look at every answer; load by ${tool === "wrk" ? "wrk" : "the plain Node load"}. The product ran as shipped for production, with \`RATE_LIMITS=off\`. Took ${number(minutes)} minutes.`,
    "No other forum ran unless a table names one: such goals are judged by a limit of this run and by what that forum measured beside the same limit before, as each line says.",
  ].join("\n");
}

function goalTable(goals: readonly Goal[]) {
  const rows = goals.flatMap((goal) =>
    goal.demands.map((demand, at) => [
      at === 0 ? `**${goal.id}** ${goal.title}: **${verdicts[`${isGoalMet(goal)}`]}**` : "",
      demand.what + (demand.by ? ` (${demand.by})` : ""),
      figure(demand),
      wanted(demand),
      verdicts[`${isDemandMet(demand)}`],
    ]),
  );
  return table(["goal", "what", "figure", "wanted", ""], rows);
}

function figure({ value, spread, unit }: Demand) {
  if (value === null || Number.isNaN(value)) return "–";
  return withSpread(value, spread) + (unit && ` ${unit}`);
}

function withSpread(value: number, spread?: Spread | null) {
  const isOne = !spread || spread.least === spread.most;
  return isOne
    ? number(value)
    : `${number(value)} (${number(spread.least)}–${number(spread.most)})`;
}

function wanted({ wanted, unit }: Demand) {
  const [sign, edge] = "least" in wanted ? ["≥", wanted.least] : ["≤", wanted.most];
  return `${sign} ${number(edge)}${unit && ` ${unit}`}`;
}

function readTable({ cells }: Measured) {
  const seen = new Map(
    cells.map(({ route, target, connections }) => [
      `${route}|${connections}|${target}`,
      { route, target, connections },
    ]),
  );
  const rows = [...seen.values()].map((which) => {
    const of = (metric: Parameters<typeof figureOf>[2]) =>
      number(figureOf(cells, which, metric)?.median ?? Number.NaN);
    const cpu = figureOf(cells, which, "cpuMs");
    return [
      which.route,
      String(which.connections),
      which.target,
      of("rps"),
      of("p50"),
      of("p99"),
      cpu ? withSpread(cpu.median, cpu) : "–",
      of("kB"),
      of("failed"),
    ];
  });
  return table(
    ["route", "c", "target", "requests/s", "p50 ms", "p99 ms", "CPU ms/request", "kB", "failed"],
    rows,
  );
}

function ratioTable({ cells }: Measured) {
  const own = cells.filter(({ target }) => target === PRODUCT);
  const others = [...new Set(cells.map(({ target }) => target))].filter((name) => name !== PRODUCT);
  const rows = [...new Set(own.map(({ route }) => route))].flatMap((route) => {
    const measuredAt = own.filter((cell) => cell.route === route).map((cell) => cell.connections);
    const connections = measuredAt.includes(16) ? 16 : Math.max(...measuredAt);
    const theirs = route === "question, signed in" ? "question" : route;
    return others.flatMap((target) => {
      const ratio = (metric: "rps" | "cpuMs") =>
        ratioOf(cells, {
          over: { route, target: PRODUCT, connections },
          under: { route: theirs, target, connections },
          metric,
        });
      const [cpu, rps] = [ratio("cpuMs"), ratio("rps")];
      if (!cpu || !rps) return [];
      return [[route, target, withSpread(cpu.median, cpu), withSpread(rps.median, rps)]];
    });
  });
  return table(["route", "limit", "CPU, times the limit's", "requests a second, times"], rows);
}
