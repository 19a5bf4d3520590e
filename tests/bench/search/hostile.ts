import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openReader } from "#db/client.ts";
import { requestFrom } from "#app/search/filters.ts";
import { searchSite } from "#app/search/results.server.ts";
import { suggest } from "#app/search/suggesting.server.ts";
import { hostileQueries } from "#tests/support/hostile-queries.ts";
import type { Section } from "./section.ts";

const many = 5_000;
/** What takes longer is slow, in milliseconds. */
const patience = 500;

/** Whether any query breaks the search or holds it up, on the site that `speed` made. */
export const section: Section = {
  title: "Hostile and random queries",
  async *run(data, skip) {
    const file = path.join(process.env.BENCH_FOLDER ?? "", "tuki.db");
    if (!process.env.BENCH_FOLDER || !existsSync(file))
      return skip("BENCH_FOLDER does not name the folder of a made site");
    const list = path.join(data, "..", "corpora", "naughty-strings.json");
    if (!existsSync(list)) skip("corpora/naughty-strings.json is not there: random ones alone");
    const naughty = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as string[]) : [];
    const queries = [...naughty, ...hostileQueries(many - naughty.length)];

    const db = openReader(`sqlite:${file}`);
    let failed = 0;
    let slow = 0;
    let longest = 0;
    for (const [at, q] of queries.entries()) {
      const started = performance.now();
      try {
        const request = requestFrom(new URLSearchParams({ q }));
        await searchSite(db, request, { locale: at % 2 === 0 ? "en" : "fi" });
        if (at % 5 === 0) await suggest(db, q, "fi");
      } catch {
        failed += 1;
      }
      const took = performance.now() - started;
      longest = Math.max(longest, took);
      slow += Number(took > patience);
    }
    const protocol = `${queries.length} queries, ${naughty.length} of them from the list`;
    yield { what: "queries that failed", value: failed, digits: 0, goal: { most: 0 }, protocol };
    yield {
      what: `queries over ${patience} ms`,
      value: slow,
      digits: 0,
      goal: { most: 0 },
      protocol,
    };
    yield { what: "the longest", value: longest, digits: 0, unit: "ms", protocol };
  },
};
