import { mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { openReader } from "#db/client.ts";
import { openSqlite } from "#db/dialect/sqlite.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { noFilters } from "#app/search/filters.ts";
import { searchSite } from "#app/search/results.server.ts";
import { suggest } from "#app/search/suggesting.server.ts";
import { queriesOf, queryClasses } from "../site/queries.ts";
import { makeSqliteSite } from "../site/sqlite-site.ts";
import { siteVocabulary, type SiteShape } from "../site/threads.ts";
import type { Figure, Section } from "./section.ts";

/** Queries of a class, none asked twice: what is kept for some seconds must not be measured. */
const samples = 100;

/**
 * How long a search takes on a generated site: BENCH_THREADS threads (10,000 where it isn't set) with three answers
 * each, made in BENCH_FOLDER once and found there again.
 */
export const section: Section = {
  title: "Speed",
  async *run(_data, skip) {
    const folder = process.env.BENCH_FOLDER;
    if (!folder) return skip("BENCH_FOLDER does not name a folder to make the site in");
    const shape: SiteShape = {
      threads: Number(process.env.BENCH_THREADS ?? 10_000),
      answers: 3,
      members: 2_000,
      seed: 1,
    };
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, "tuki.db");
    await makeSqliteSite(file, shape);
    const port = openSqlite(file);
    await port.migrate();
    await port.close();
    const db = openReader(`sqlite:${file}`);
    const vocabulary = siteVocabulary(shape.seed);
    for (const name of Object.keys(queryClasses) as (keyof typeof queryClasses)[]) {
      const queries = queriesOf(name, vocabulary, samples);
      yield* timesOf(name, shape.threads, queries, 40, (q) => ask(db, q));
    }
    const typed = queriesOf("common + mid", vocabulary, samples, 8).map((q) => q.slice(0, -2));
    yield* timesOf("suggestions", shape.threads, typed, 30, (q) => suggest(db, q, "en"));
  },
};

const ask = (db: Queries, q: string) =>
  searchSite(db, { ...noFilters, q, page: 1 }, { locale: "en" });

async function* timesOf(
  name: string,
  threads: number,
  queries: readonly string[],
  most: number,
  work: (query: string) => Promise<unknown>,
): AsyncIterable<Figure> {
  const wall: number[] = [];
  const own: number[] = [];
  await work(queries[0]!);
  for (const query of new Set(queries.slice(1))) {
    const started = performance.now();
    const used = process.cpuUsage();
    await work(query);
    const { user, system } = process.cpuUsage(used);
    wall.push(performance.now() - started);
    own.push((user + system) / 1_000);
  }
  const protocol = `${threads} threads, ${queries.length} queries, whole page`;
  const figure = (what: string, value: number) => ({
    what,
    value,
    digits: 1,
    unit: "ms",
    protocol,
  });
  yield figure(`${name}, p50`, quantile(wall, 0.5));
  yield { ...figure(`${name}, p99`, quantile(wall, 0.99)), goal: { most } };
  yield figure(`${name}, p99 of processor time`, quantile(own, 0.99));
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
