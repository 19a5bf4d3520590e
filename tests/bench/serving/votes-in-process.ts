import { copyFileSync, rmSync } from "node:fs";
import Database from "better-sqlite3";
import { lte } from "drizzle-orm";
import { toActor } from "#app/accounts/session.server.ts";
import { castVote } from "#app/forum/voting.server.ts";
import { openSqlite } from "#db/dialect/sqlite.ts";
import { members } from "#db/schema/accounts.ts";
import { spreadOf, type Spread } from "#tests/bench/load/statistics.ts";

export interface InProcess {
  /** Votes a second, each in a transaction of its own. */
  act: Spread;
  bare: Spread;
  /** Of the first to the second, inside each round. */
  ratio: Spread;
}

/**
 * Casts votes through the product's own act and, in turn with it, straight through better-sqlite3: a row and a score.
 *
 * Each on a copy of its own, on different posts each time. Needs RATE_LIMITS=off.
 */
export async function measureVotesInProcess(
  file: string,
  posts: readonly number[],
  rounds: number,
): Promise<InProcess> {
  const copies = { act: `${file}.act`, bare: `${file}.bare` };
  for (const copy of Object.values(copies)) copyFileSync(file, copy);
  const db = openSqlite(copies.act);
  const bare = openBareVotes(copies.bare);
  const rows = await db.select().from(members).where(lte(members.id, 24)).orderBy(members.id);
  const voters = rows.map((row) => toActor(row, new Date()));
  const perRound = Math.floor(posts.length / rounds);

  const rates: { act: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const subjects = posts.slice(round * perRound, (round + 1) * perRound);
    const voter = (at: number) => voters[at % voters.length]!;
    const act = await rateOf(subjects, async (postId, at) => {
      await castVote(db, voter(at), { postId, wanted: true });
    });
    const straight = await rateOf(subjects, (postId, at) => bare.vote(postId, voter(at).id));
    rates.push({ act, bare: straight });
  }
  await db.close();
  bare.close();
  for (const copy of Object.values(copies))
    for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
  return {
    act: spreadOf(rates.map(({ act }) => act))!,
    bare: spreadOf(rates.map(({ bare }) => bare))!,
    ratio: spreadOf(rates.map(({ act, bare }) => act / bare))!,
  };
}

async function rateOf(
  subjects: readonly number[],
  vote: (postId: number, at: number) => Promise<void> | void,
) {
  const began = performance.now();
  for (const [at, postId] of subjects.entries()) await vote(postId, at);
  return (subjects.length * 1_000) / (performance.now() - began);
}

function openBareVotes(file: string) {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("foreign_keys = ON");
  const insert = db.prepare("insert into votes (post_id, voter_id, cast_at) values (?, ?, ?)");
  const count = db.prepare("update posts set score = score + 1 where id = ?");
  const vote = db.transaction((postId: number, voterId: number) => {
    insert.run(postId, voterId, Date.now());
    count.run(postId);
  });
  return { vote, close: () => db.close() };
}
