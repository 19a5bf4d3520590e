import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { findTool, type Tool, tools } from "#tests/bench/load/job.ts";
import type { CommunityShape } from "./community.ts";

/** What a run is told to do. */
export interface Plan {
  shape: CommunityShape;
  tool: Tool;
  rounds: number;
  /** How long each measurement lasts. */
  seconds: number;
  connections: number[];
  /** What part of the usual number of writes is sent. */
  writes: number;
  /** Rounds that others disturbed count all the same, and the report says so. */
  isShared: boolean;
  hasBrowser: boolean;
  peers: string | undefined;
  large: string | undefined;
  ndjson: string | undefined;
  /** Where the community is kept between runs, and where the report goes. */
  folder: string;
  out: string;
  name: string;
}

export const usage = `npm run bench [-- OPTIONS]

  --quick            short measurements: what a change did, in some minutes
  --shared           count rounds that others disturbed too, and say so
  --rounds N --seconds N --connections 1,16,64
  --writes PART      what part of the usual number of writes is sent: 1
  --threads N --answers N --members N --long N --seed N     the community: 10000, 3, 1000, 200, 1
  --load acts|rows   how it is made: as in life, slowly, or as rows
  --tool wrk|node    wrk where it is installed
  --peers FILE       other forums to put beside it, as JSON
  --large FOLDER     a large site made with make-site.ts; it is written to
  --ndjson FILE      writes the community for another forum's importer, and measures nothing
  --no-browser       leaves out what a browser fetches
  --folder FOLDER    where the community is kept
  --out FOLDER --name NAME                                  the report: docs/benchmarks, today
`;

/** Reads the options. Throws what is wrong with them. */
export function readPlan(args: readonly string[], now = new Date()): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      shared: { type: "boolean", default: false },
      "no-browser": { type: "boolean", default: false },
      rounds: { type: "string", default: "3" },
      seconds: { type: "string" },
      connections: { type: "string", default: "1,16,64" },
      threads: { type: "string", default: "10000" },
      answers: { type: "string", default: "3" },
      members: { type: "string", default: "1000" },
      long: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      writes: { type: "string", default: "1" },
      load: { type: "string" },
      tool: { type: "string" },
      peers: { type: "string" },
      large: { type: "string" },
      ndjson: { type: "string" },
      folder: { type: "string" },
      out: { type: "string", default: path.join("docs", "benchmarks") },
      name: { type: "string" },
    },
  });
  const shape = {
    threads: wholeNumber("threads", values.threads),
    answers: wholeNumber("answers", values.answers),
    members: wholeNumber("members", values.members),
    seed: wholeNumber("seed", values.seed),
    long: wholeNumber("long", values.long),
    load: oneOf("load", ["acts", "rows"], values.load ?? (values.quick ? "rows" : "acts")),
  };
  const seconds = Number(values.seconds ?? (values.quick ? 2 : 8));
  if (!(seconds > 0)) throw new Error("--seconds must be more than 0.");
  return {
    shape,
    tool: values.tool ? oneOf("tool", tools, values.tool) : findTool(),
    rounds: wholeNumber("rounds", values.rounds),
    seconds,
    connections: values.connections.split(",").map((one) => wholeNumber("connections", one)),
    writes: Number(values.writes),
    isShared: values.shared,
    hasBrowser: !values["no-browser"],
    peers: values.peers,
    large: values.large,
    ndjson: values.ndjson,
    folder: values.folder ?? path.join(tmpdir(), "tuki-bench"),
    out: values.out,
    name: values.name ?? now.toISOString().slice(0, 10),
  };
}

function wholeNumber(name: string, typed: string) {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} must be a whole number.`);
  return number;
}

function oneOf<Name extends string>(name: string, names: readonly Name[], typed: string): Name {
  const found = names.find((one) => one === typed);
  if (!found) throw new Error(`--${name} must be one of: ${names.join(", ")}.`);
  return found;
}
