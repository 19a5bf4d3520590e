import { spreadOf } from "#tests/bench/load/statistics.ts";
import { againstPeer } from "./against.ts";
import { figureOf, ratioOf, tailOf } from "./figures.ts";
import { demand, type Demand, type Goal } from "./goal.ts";
import { largeGoals } from "./large-goals.ts";
import { PRODUCT, type Measured } from "./measured.ts";
import { recorded } from "./peers.ts";
import { writeGoals } from "./write-goals.ts";

const { q2a, nodebb } = recorded;
const at16 = 16;

/** Judges a run by every goal, G1 to G13. */
export function judgeGoals(measured: Measured): Goal[] {
  const [g7, g13] = writeGoals(measured);
  const [g11, g12] = largeGoals(measured);
  return [...readGoals(measured), g7, ...weightGoals(measured), g11, g12, g13];
}

function readGoals(measured: Measured): Goal[] {
  const { cells, whileWritten } = measured;
  const cpu = (
    what: string,
    over: { route: string },
    under: { route: string; target: string },
    most: number,
  ) =>
    demand(
      what,
      ratioOf(cells, {
        over: { ...over, target: PRODUCT, connections: at16 },
        under: { ...under, connections: at16 },
        metric: "cpuMs",
      }),
      { most },
      { unit: "×" },
    );
  const rps = { route: "question", connections: at16, metric: "rps" } as const;
  const cpuOf = (route: string) => ({ route, connections: at16, metric: "cpuMs" }) as const;
  const signedIn = {
    route: "question, signed in",
    theirRoute: "question",
    connections: at16,
    metric: "cpuMs",
  } as const;
  return [
    {
      id: "G1",
      title: "Anonymous question page, 16 connections",
      demands: [
        demand(
          "requests a second, to raw40k",
          ratioOf(cells, {
            over: { route: "question", target: PRODUCT, connections: at16 },
            under: { route: "question", target: "raw40k", connections: at16 },
            metric: "rps",
          }),
          { least: 0.35 },
          { unit: "×" },
        ),
        againstPeer(measured, "requests a second, to Question2Answer", {
          ...rps,
          peer: "q2a",
          instead: q2a.questionRps,
          wanted: { least: 50 },
        }),
        againstPeer(measured, "requests a second, to NodeBB", {
          ...rps,
          peer: "nodebb",
          instead: nodebb.questionRps,
          wanted: { least: 120 },
        }),
      ],
    },
    {
      id: "G2",
      title: "Its slowest answers, an answer written every second",
      demands: [
        demand(
          "p99 to its own p50",
          whileWritten && spreadOf([whileWritten.p99 / whileWritten.p50]),
          { most: 10 },
          { unit: "×" },
        ),
        tailAgainstQ2a(measured),
      ],
    },
    {
      id: "G3",
      title: "Question page, signed in: processor time",
      demands: [
        againstPeer(measured, "to Question2Answer's anonymous page", {
          ...signedIn,
          peer: "q2a",
          instead: q2a.questionCpu,
          wanted: { most: 0.7 },
        }),
        againstPeer(measured, "to NodeBB's", {
          ...signedIn,
          peer: "nodebb",
          instead: nodebb.questionCpu,
          wanted: { most: 0.5 },
        }),
        cpu(
          "to bare Remix",
          { route: signedIn.route },
          { route: "question", target: "remix" },
          1.2,
        ),
      ],
    },
    {
      id: "G4",
      title: "The same, stretched",
      demands: [
        cpu(
          "to node+sqlite",
          { route: signedIn.route },
          { route: "question", target: "node+sqlite" },
          3,
        ),
      ],
    },
    {
      id: "G5",
      title: "List and search: processor time",
      demands: [
        againstPeer(measured, "list, to Question2Answer", {
          peer: "q2a",
          ...cpuOf("list"),
          instead: q2a.listCpu,
          wanted: { most: 0.75 },
        }),
        againstPeer(measured, "search, to NodeBB", {
          peer: "nodebb",
          ...cpuOf("search"),
          instead: nodebb.searchCpu,
          wanted: { most: 0.45 },
        }),
        againstPeer(measured, "search, to Question2Answer", {
          peer: "q2a",
          ...cpuOf("search"),
          instead: q2a.searchCpu,
          wanted: { most: 0.12 },
        }),
      ],
    },
    { id: "G6", title: "Saturated by 64 connections", demands: saturated(measured) },
  ];
}

/** The peer's own tail where it runs; else bare Remix's, which was a third longer. */
function tailAgainstQ2a({ cells, whileWritten }: Measured): Demand {
  const where = { route: "question", connections: at16 };
  const here = figureOf(cells, { ...where, target: "q2a" }, "p99");
  const { limit, times } = q2a.questionP99;
  const limits = figureOf(cells, { ...where, target: limit }, "p99");
  const theirs = here?.median ?? (limits && limits.median * times);
  return {
    what: "p99 to Question2Answer's",
    value: whileWritten && theirs ? whileWritten.p99 / theirs : null,
    wanted: { most: 0.2 },
    unit: "×",
    by: here
      ? "Question2Answer, measured beside it"
      : `Question2Answer taken as ${times.toPrecision(2)} × ${limit} of this run`,
  };
}

function saturated({ cells }: Measured): Demand[] {
  const own = cells.filter(({ target, connections }) => target === PRODUCT && connections === 64);
  const routes = [...new Set(own.map(({ route }) => route))];
  const failed = own.reduce((sum, cell) => sum + cell.failed, 0);
  return [
    ...routes.map((route) =>
      demand(
        `${route}: p99 to p50`,
        tailOf(own, { route, target: PRODUCT }),
        { most: 4 },
        { unit: "×" },
      ),
    ),
    {
      what: "answers neither 2xx nor 3xx (an honest 503 would be one)",
      value: own.length > 0 ? failed : null,
      wanted: { most: 0 },
      unit: "",
    },
  ];
}

function weightGoals({ cells, views, packed }: Measured): Goal[] {
  const own = cells.filter(({ target }) => target === PRODUCT);
  const peak = (metric: "rss" | "pss") =>
    own.length > 0 ? Math.max(...own.map((cell) => cell[metric])) : null;
  const view = (page: string) => views?.find((one) => one.page === page);
  const [guest, member] = [view("question, guest"), view("question, signed in")];
  return [
    {
      id: "G8",
      title: "Memory under load, all processes",
      demands: [
        {
          what: "peak PSS, to half of Question2Answer's",
          value: peak("pss"),
          wanted: { most: 0.5 * q2a.pss },
          unit: "MB",
          by: `Question2Answer as recorded, ${q2a.pss} MB`,
        },
        {
          what: "peak RSS, to a fifth of NodeBB's",
          value: peak("rss"),
          wanted: { most: 0.2 * nodebb.rss },
          unit: "MB",
          by: `NodeBB as recorded, ${nodebb.rss} MB`,
        },
      ],
    },
    {
      id: "G9",
      title: "First view of a question",
      demands: [
        {
          what: "guest, besides the web font",
          value: guest ? guest.kB - guest.fontKB : null,
          wanted: { most: 45 },
          unit: "kB",
        },
        {
          what: "guest, requests with the font",
          value: guest?.requests ?? null,
          wanted: { most: 5 },
          unit: "",
        },
        {
          what: "signed in, besides the web font",
          value: member ? member.kB - member.fontKB : null,
          wanted: { most: 120 },
          unit: "kB",
        },
        {
          what: "signed in, requests",
          value: member?.requests ?? null,
          wanted: { most: 8 },
          unit: "",
        },
      ],
    },
    {
      id: "G10",
      title: "HTML of a question page, packed",
      demands: [
        {
          what: "to the plain-template page",
          value: packed.product / packed.plain,
          wanted: { most: 1.2 },
          unit: "×",
        },
      ],
    },
  ];
}
