import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";

/**
 * Makes a large site to measure on: `node tests/bench/make-site.ts FOLDER [--threads 10000] [--answers 3]
 * [--members 2000] [--seed 1]`. The same numbers make the same site. Stopped, it goes on where it was.
 *
 * The folder is a DATA_DIR that the server can be started on (TUKI_MODE=production).
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    threads: { type: "string", default: "10000" },
    answers: { type: "string", default: "3" },
    members: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const [folder] = positionals;
if (!folder) {
  process.stderr.write("Name the folder to make the site in.\n");
  process.exit(64);
}
const { makeSqliteSite } = await import("./site/sqlite-site.ts");
const { mkdirSync } = await import("node:fs");
mkdirSync(folder, { recursive: true });
const started = performance.now();
const threads = Number(values.threads);
await makeSqliteSite(
  path.join(folder, "tuki.db"),
  {
    threads,
    answers: Number(values.answers),
    members: Number(values.members),
    seed: Number(values.seed),
  },
  (done) => {
    const seconds = Math.round((performance.now() - started) / 1_000);
    process.stderr.write(`\r${done} of ${threads} threads, ${seconds} s `);
  },
);
process.stderr.write("\n");
