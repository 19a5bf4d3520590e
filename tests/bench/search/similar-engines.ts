import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import pg from "pg";
import { findPostgres } from "#tests/support/postgres.ts";
import type { Figure, Section } from "./section.ts";
import { hasData } from "./similar-data.ts";
import { hitRate } from "./similar-figures.ts";

/** The same questions asked as the product asks, through the full-text index of each database. */
export const section: Section = {
  title: "Similar questions, through the index of each database",
  async *run(folder, skip) {
    if (!hasData(folder, "english-se-duplicates"))
      return skip("english-se-duplicates is not there");
    const sqlite = await onSqlite(folder);
    yield* figures("SQLite", sqlite);
    const postgres = await onPostgres(folder);
    if (!postgres) return skip("no PostgreSQL server answers");
    yield* figures("PostgreSQL", postgres);
    const gaps = [1, 5, 10].flatMap((first) =>
      (["whole", "titles"] as const).map((asked) =>
        Math.abs(hitRate(sqlite[asked], first) - hitRate(postgres[asked], first)),
      ),
    );
    const what = "largest difference of a hit rate between both";
    yield { what, value: Math.max(...gaps), digits: 3, goal: { most: 0.02 } };
  },
};

interface Asked {
  whole: number[];
  titles: number[];
  p95: number;
}

function* figures(name: string, { whole, titles, p95 }: Asked): Iterable<Figure> {
  const rates = (what: string, places: number[], least: readonly number[]) =>
    [1, 5, 10].map((first, at) => ({
      what: `${name}, ${what}: hit@${first}`,
      value: hitRate(places, first),
      digits: 3,
      goal: { least: least[at]! },
    }));
  yield* rates("title + body, strict", whole, [0.4, 0.65, 0.71]);
  yield* rates("title only", titles, [0.31, 0.52, 0.61]);
  yield { what: `${name}: p95 of a question`, value: p95, unit: "ms", digits: 0 };
}

async function onSqlite(data: string): Promise<Asked> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuki-bench-"));
  try {
    return await ask(`sqlite:${path.join(folder, "tuki.db")}`, data);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onPostgres(data: string): Promise<Asked | null> {
  const server = await findPostgres();
  if (!server) return null;
  const name = `tuki_bench_${process.pid}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  try {
    const own = new URL(server);
    own.pathname = `/${name}`;
    return await ask(own.href, data);
  } finally {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function ask(database: string, data: string): Promise<Asked> {
  const script = path.join(import.meta.dirname, "engines", "similar.ts");
  const env = { ...process.env, DATABASE_URL: database };
  const { stdout } = await promisify(execFile)(process.execPath, [script, data], { env });
  return JSON.parse(stdout) as Asked;
}
