import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Target } from "./targets.ts";

const address = z.string().startsWith("/");
const peer = z.strictObject({
  /** "q2a" and "nodebb" are who the goals name; others are measured beside them. */
  name: z.string(),
  base: z.url(),
  /** The processes whose work counts, with all they started: of database and web server too. */
  pids: z.array(z.int().positive()),
  paths: z.partialRecord(
    z.enum(["question", "list", "search", "tag", "profile"]),
    z.array(address).min(1),
  ),
  /** A text and how many times a right answer holds it at least, for each of its routes. */
  markers: z.record(z.string(), z.strictObject({ text: z.string(), times: z.int() })).default({}),
});
export type Peer = z.infer<typeof peer>;

/** Reads the file that names other forums to put beside ours. They run already, and hold the same threads. */
export function readPeers(file: string): Peer[] {
  return z.array(peer).parse(JSON.parse(readFileSync(file, "utf8")));
}

export function targetOfPeer({ name, base, pids }: Peer): Target {
  return { name, base: new URL(base).origin, pids, kind: "peer", stop: async () => undefined };
}

/**
 * What two forums measured beside these limits, all on one machine with the same 10,000 questions and 30,000 answers.
 *
 * A ratio of a peer to a limit carries over to other machines better than any figure of its own: it is what a goal is
 * judged by where no peer runs. Question2Answer 1.8.8 (PHP-FPM, MariaDB, nginx), NodeBB 4.11 (Redis); memory in MB.
 */
export const recorded = {
  q2a: {
    questionRps: { limit: "raw40k", times: 1 / 198 },
    questionCpu: { limit: "remix", times: 1.67 },
    questionP99: { limit: "remix", times: 93 / 127 },
    listCpu: { limit: "remix", times: 4.0 / 2.9 },
    searchCpu: { limit: "remix", times: 28.8 / 2.8 },
    voteP50: { limit: "node+sqlite", times: 5.9 / 0.445 },
    answerP50: { limit: "node+sqlite", times: 22 / 0.5 },
    voteRate: { limit: "node+sqlite", times: 165 / 2_920 },
    pss: 558,
  },
  nodebb: {
    questionRps: { limit: "raw40k", times: 1 / 493 },
    questionCpu: { limit: "remix", times: 2.45 },
    searchCpu: { limit: "remix", times: 6.8 / 2.8 },
    rss: 1_548,
  },
} as const;
