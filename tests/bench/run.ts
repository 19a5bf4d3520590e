import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import process from "node:process";
import { readPlan, usage, type Plan } from "./serving/plan.ts";

/**
 * Measures the product as it is shipped beside its limits and writes a report: `npm run bench [-- --help]`.
 *
 * How it measures, and what the figures mean: docs/benchmarks/README.md. Ends with 0 whatever goals are met: what
 * steers work is the report.
 */
const plan = planOrExit();
// The acts that make the community and the measured votes are held back by no limit on how often.
Object.assign(process.env, { RATE_LIMITS: "off", DATA_DIR: plan.folder });
const { buildIfStale } = await import("#app/cli/build-pages.server.ts");
const { writeNdjson } = await import("./site/ndjson.ts");

if (plan.ndjson) {
  await writeNdjson(plan.ndjson, plan.shape, plan.shape.long);
} else {
  buildIfStale();
  const { measureAll } = await import("./serving/measure-all.ts");
  const { judgeGoals } = await import("./serving/goals.ts");
  const { reportMarkdown } = await import("./serving/report.ts");
  const { drawPlot } = await import("./serving/plot.ts");
  const began = new Date();
  const { measured, disturbed, others } = await measureAll(plan, say);
  const report = {
    began: began.toISOString(),
    minutes: (Date.now() - began.getTime()) / 60_000,
    machine: {
      processors: `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`,
      memoryGB: totalmem() / 1e9,
      node: process.version,
    },
    plan: { ...plan, folder: undefined, large: undefined, peers: undefined, out: undefined },
    /** Rounds that others disturbed, by what part of the machine they took; discarded unless `plan.isShared`. */
    disturbed: Object.fromEntries(disturbed),
    others,
    goals: judgeGoals(measured),
    measured,
  };
  mkdirSync(plan.out, { recursive: true });
  const write = (ending: string, text: string) =>
    writeFileSync(path.join(plan.out, `${plan.name}.${ending}`), text);
  write("json", `${JSON.stringify(report, rounded, 1)}\n`);
  write("svg", drawPlot(measured));
  const markdown = reportMarkdown(report, `${plan.name}.svg`);
  write("md", markdown);
  process.stdout.write(`\n${markdown}`);
}
process.exit(0);

function planOrExit(): Plan {
  if (process.argv.includes("--help")) {
    process.stdout.write(usage);
    process.exit(0);
  }
  try {
    return readPlan(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(64);
  }
}

function say(line: string) {
  process.stderr.write(`${line}\n`);
}

/** Nobody measured more than four digits. */
function rounded(_key: string, value: unknown) {
  return typeof value === "number" && !Number.isInteger(value)
    ? Number(value.toPrecision(4))
    : value;
}
