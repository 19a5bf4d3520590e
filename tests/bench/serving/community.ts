import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { openSession } from "#app/accounts/session.server.ts";
import { cursorOf } from "#app/forum/cursor.ts";
import { paths } from "#app/platform/paths.ts";
import { openSqlite } from "#db/dialect/sqlite.ts";
import { loadBasics } from "#tests/bench/site/basics.ts";
import { plantThreads } from "#tests/bench/site/plant.ts";
import { queriesOf, queryClasses } from "#tests/bench/site/queries.ts";
import { longScripts, scriptsOf } from "#tests/bench/site/scripts.ts";
import { makeSqliteSite } from "#tests/bench/site/sqlite-site.ts";
import { siteVocabulary, type SiteShape } from "#tests/bench/site/threads.ts";

export interface CommunityShape extends SiteShape {
  /** Threads with a page full of answers: what is measured as the question page. */
  long: number;
  /** How the other threads come in: through the acts of the product, or as rows. */
  load: "acts" | "rows";
}

/** Members who write during the measuring; nobody else's posts are voted on by them twice. */
const writers = 24;

/** A community ready to be served, with everything that is asked of it. */
export interface Community {
  folder: string;
  file: string;
  /** Cookies of members, by their numbers from 1. */
  cookies: string[];
  paths: Record<RouteName, string[]>;
  classes: Record<string, string[]>;
  /** Answers that none of the writers wrote or voted on, and threads that take answers: each is written on once. */
  answers: number[];
  threads: number[];
}

export type RouteName =
  | "question"
  | "question of the site"
  | "list"
  | "deep list"
  | "tag"
  | "search"
  | "profile";

/**
 * Makes the community once and keeps it in `kept`; each call gives a fresh copy of it in `folder`.
 *
 * The same shape gives the same community. Needs RATE_LIMITS=off in this process.
 */
export async function prepareCommunity(
  kept: string,
  folder: string,
  shape: CommunityShape,
  say: (line: string) => void,
): Promise<Community> {
  const note = path.join(kept, "made.json");
  const wanted = JSON.stringify(shape);
  const isMade = existsSync(note) && readFileSync(note, "utf8").startsWith(`${wanted}\n`);
  if (!isMade) {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept, { recursive: true });
    const long = await make(path.join(kept, "tuki.db"), shape, say);
    writeFileSync(note, `${wanted}\n${JSON.stringify(long)}\n`);
  }
  const long = JSON.parse(readFileSync(note, "utf8").split("\n")[1]!) as Place[];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "tuki.db");
  copyFileSync(path.join(kept, "tuki.db"), file);
  return { folder, file, ...(await openToVisitors(file, shape, long)) };
}

type Place = { id: number; slug: string };

async function make(file: string, shape: CommunityShape, say: (line: string) => void) {
  say(`Making ${shape.threads} threads …`);
  if (shape.load === "rows") await makeSqliteSite(file, shape);
  const db = openSqlite(file);
  await db.migrate();
  if (shape.load === "acts") {
    await loadBasics(db, shape);
    await plantThreads(db, scriptsOf(shape), (done) => {
      if (done % 500 === 0) say(`  ${done} of ${shape.threads}`);
    });
  }
  say(`Making ${shape.long} long threads through the product's own acts …`);
  const long = await plantThreads(db, longScripts(shape.long, shape));
  await db.close();
  const whole = new Database(file);
  whole.pragma("wal_checkpoint(TRUNCATE)");
  whole.close();
  return long;
}

/** Signs the writers in and lists the addresses. Also for a large site that was made before. */
export async function openToVisitors(file: string, shape: SiteShape, long: readonly Place[]) {
  const db = openSqlite(file);
  await db.migrate();
  const many = Math.min(writers, shape.members);
  const cookies: string[] = [];
  for (let id = 1; id <= many; id++) {
    const cookie = await openSession(db, id, { device: "measuring", isSecure: false });
    cookies.push(cookie.slice(0, cookie.indexOf(";")));
  }
  await db.close();

  const rows = new Database(file, { readonly: true });
  const numbers = (query: string, ...values: unknown[]) =>
    rows
      .prepare(query)
      .pluck()
      .all(...values) as number[];
  const threads = Math.min(2_000, shape.threads);
  // Spread over the whole site: neighbours would lie on the same pages of the file.
  const sample = Array.from(
    { length: threads },
    (_, at) => 1 + Math.floor((at * shape.threads) / threads),
  );
  const places = rows
    .prepare(
      "select id, slug, created_at as at from threads where id in (select value from json_each(?)) order by id",
    )
    .all(JSON.stringify(sample)) as (Place & { at: number })[];
  const answers = numbers(
    "select id from posts where thread_id in (select value from json_each(?)) and kind = 'answer' and author_id > ?",
    JSON.stringify(sample),
    many,
  );
  rows.close();

  const vocabulary = siteVocabulary(shape.seed);
  const search = (queries: readonly string[]) => queries.map((q) => paths.search("en", { q }));
  const every = <Thing>(list: readonly Thing[], step: number) =>
    list.filter((_, at) => at % step === 0);
  // Far down, and yet with threads below.
  const old = places.slice(places.length * 0.1, places.length * 0.6);
  const lang = "en";
  return {
    cookies,
    answers,
    threads: places.map(({ id }) => id),
    classes: Object.fromEntries(
      (Object.keys(queryClasses) as (keyof typeof queryClasses)[]).map((name) => [
        name,
        search(queriesOf(name, vocabulary, 50)),
      ]),
    ),
    paths: {
      question: long.map((thread) => paths.thread(lang, thread)),
      "question of the site": every(places, 10).map((thread) => paths.thread(lang, thread)),
      list: [paths.questions(lang)],
      "deep list": every(old, 20).map(({ id, at }) =>
        paths.questions(lang, { after: cursorOf({ at: new Date(at), id }) }),
      ),
      tag: Array.from({ length: 20 }, (_, at) => paths.tag(lang, `tag-${at + 1}`)),
      search: search(queriesOf("common + mid", vocabulary, 200, 11)),
      profile: Array.from({ length: Math.min(50, shape.members) }, (_, at) =>
        paths.profile(lang, `member-${at + 1}`),
      ),
    },
  };
}
