import { eq, sql, type SQL } from "drizzle-orm";
import {
  creditPoints,
  findPointsDrift,
  recountPoints,
  recountStandingPosts,
} from "#app/accounts/points.server.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, solutions, tags, threads, threadTags, votes } from "#db/schema/forum.ts";
import { findEarningDrift } from "./earnings.server.ts";

/** A number that is not what its rows say. */
export interface Drift {
  /** Which number, such as `posts.score`. */
  what: string;
  /** Of which row. */
  id: number;
  stored: number;
  counted: number;
}

/**
 * Compares every number that we store with a count of its rows, and gives those that differ.
 *
 * With `check` nothing is written; without it each is corrected, a row at a time, so it can run beside a server.
 */
export async function recountAll(
  db: Db,
  { check }: { check: boolean },
  now = new Date(),
): Promise<Drift[]> {
  const found: Drift[] = [];
  for (const counter of counters) {
    const drifts = await counter.find(db);
    found.push(...drifts);
    if (check) continue;
    for (const drift of drifts)
      await db.transaction((tx) => counter.correct(tx, drift.id, drift.counted));
  }
  const earnings = await findEarningDrift(db);
  found.push(...earnings.map(({ what, id, stored, counted }) => ({ what, id, stored, counted })));
  if (!check) {
    for (const { credit } of earnings)
      await db.transaction((tx) => creditPoints(tx, { ...credit, at: now }));
  }
  // Last: correcting entries has corrected most sums already.
  const sums = await findPointsDrift(db);
  for (const { memberId, ...drift } of sums) {
    found.push({ what: "members.points", id: memberId, ...drift });
    if (!check) await db.transaction((tx) => recountPoints(tx, memberId));
  }
  return found;
}

interface Counter {
  find(db: Queries): Promise<Drift[]>;
  correct(tx: Tx, id: number, counted: number): Promise<unknown>;
}

const isPublicAnswer = sql`${posts.threadId} = ${threads.id} and ${posts.kind} = 'answer' and ${posts.visibility} = 'public'`;
const question = sql`(select ${posts.score} from ${posts} where ${posts.id} = ${threads.questionId})`;
const hasOfficialAnswer = sql`case when exists (select 1 from ${posts} where ${isPublicAnswer} and ${posts.officialAt} is not null) then 1 else 0 end`;

const counters: Counter[] = [
  {
    find: finder("posts.score", {
      table: posts,
      stored: sql`${posts.score}`,
      counted: sql`(select count(*) from ${votes} where ${votes.postId} = ${posts.id}) + ${posts.importedUp}`,
    }),
    correct: (tx, id, score) => tx.update(posts).set({ score }).where(eq(posts.id, id)),
  },
  {
    find: finder("posts.comments", {
      table: posts,
      stored: sql`${posts.commentCount}`,
      counted: sql`(select count(*) from ${posts} comments where comments.parent_id = ${posts.id} and comments.visibility = 'public')`,
    }),
    correct: (tx, id, commentCount) =>
      tx.update(posts).set({ commentCount }).where(eq(posts.id, id)),
  },
  {
    find: finder("threads.answers", {
      table: threads,
      stored: sql`${threads.answerCount}`,
      counted: sql`(select count(*) from ${posts} where ${isPublicAnswer})`,
    }),
    correct: (tx, id, answerCount) =>
      tx.update(threads).set({ answerCount }).where(eq(threads.id, id)),
  },
  {
    find: finder("threads.solutions", {
      table: threads,
      stored: sql`${threads.solutionCount}`,
      counted: sql`(select count(*) from ${solutions} where ${solutions.threadId} = ${threads.id})`,
    }),
    correct: (tx, id, solutionCount) =>
      tx.update(threads).set({ solutionCount }).where(eq(threads.id, id)),
  },
  {
    find: finder("threads.official", {
      table: threads,
      stored: sql`case when ${threads.hasOfficial} then 1 else 0 end`,
      counted: hasOfficialAnswer,
    }),
    correct: (tx, id, many) =>
      tx
        .update(threads)
        .set({ hasOfficial: many > 0 })
        .where(eq(threads.id, id)),
  },
  {
    find: finder("threads.same-problem", {
      table: threads,
      stored: sql`${threads.sameProblemCount}`,
      counted: sql`coalesce(${question}, 0)`,
    }),
    correct: (tx, id, sameProblemCount) =>
      tx.update(threads).set({ sameProblemCount }).where(eq(threads.id, id)),
  },
  {
    find: finder("tags.threads", {
      table: tags,
      stored: sql`${tags.threadCount}`,
      counted: sql`(select count(*) from ${threadTags} join ${threads} on ${threads.id} = ${threadTags.threadId} and ${threads.visibility} = 'public' where ${threadTags.tagId} = ${tags.id})`,
    }),
    correct: (tx, id, threadCount) => tx.update(tags).set({ threadCount }).where(eq(tags.id, id)),
  },
  {
    find: finder("members.standing-posts", {
      table: members,
      stored: sql`${members.standingPosts}`,
      counted: sql`(select count(*) from ${posts} where ${posts.authorId} = ${members.id} and ${posts.visibility} = 'public')`,
    }),
    correct: recountStandingPosts,
  },
];

interface Comparison {
  table: typeof posts | typeof threads | typeof tags | typeof members;
  stored: SQL;
  counted: SQL;
}

function finder(what: string, { table, stored, counted }: Comparison) {
  return async (db: Queries): Promise<Drift[]> => {
    const rows = await db.rows<Omit<Drift, "what">>(sql`
      select ${table.id} as id, cast(${stored} as integer) as stored, cast(${counted} as integer) as counted
      from ${table} where ${stored} <> ${counted} order by ${table.id}`);
    return rows.map((row) => ({ what, ...row }));
  };
}
