import { sql } from "drizzle-orm";
import { pointCause } from "#app/accounts/points.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { pointEntries } from "#db/schema/accounts.ts";
import { posts, solutions, threads, votes } from "#db/schema/forum.ts";
import { solutionPointsOf, votePointsOf } from "./counters.server.ts";
import type { PostKind } from "./states.ts";
import type { Visibility } from "./visibility.ts";

export interface EarningDrift {
  what: string;
  id: number;
  stored: number;
  counted: number;
  credit: { memberId: number; cause: string; points: number };
}

/** Finds the point entries of the forum that are not what votes and solutions say, missing ones too. */
export async function findEarningDrift(db: Queries): Promise<EarningDrift[]> {
  const earning = await readEarning(db);
  const due = new Map<string, { id: number; memberId: number; cause: string; points: number }>();
  for (const post of earning) {
    const credits = [
      votePointsOf(post, post.votes),
      solutionPointsOf(
        post,
        post.isSolution ? { acceptedBy: post.acceptedBy } : undefined,
        post.askerId,
      ),
    ];
    for (const { memberId, cause, points } of credits) {
      if (memberId !== null && points > 0)
        due.set(`${memberId} ${cause}`, { id: post.id, memberId, cause, points });
    }
  }
  return compare(due, await readEntries(db));
}

interface Entry {
  memberId: number;
  cause: string;
  points: number;
}

function compare(due: Map<string, Entry & { id: number }>, entries: Entry[]): EarningDrift[] {
  const stored = new Map(entries.map((entry) => [`${entry.memberId} ${entry.cause}`, entry]));
  const drifts: EarningDrift[] = [];
  for (const key of new Set([...due.keys(), ...stored.keys()])) {
    const should = due.get(key);
    const is = stored.get(key);
    const counted = should?.points ?? 0;
    if (counted === (is?.points ?? 0)) continue;
    const { memberId, cause } = (should ?? is)!;
    drifts.push({
      what: "point-entries",
      id: should?.id ?? Number(cause.split("/")[1]),
      stored: is?.points ?? 0,
      counted,
      credit: { memberId, cause, points: counted },
    });
  }
  return drifts;
}

interface EarningPost {
  id: number;
  kind: PostKind;
  visibility: Visibility;
  authorId: number | null;
  askerId: number | null;
  votes: number;
  isSolution: boolean;
  acceptedBy: number | null;
}

/** The posts that have members' votes or are solutions: all others earn nothing. */
async function readEarning(db: Queries): Promise<EarningPost[]> {
  const rows = await db.rows<Record<string, number | string | null>>(sql`
    select ${posts.id} as id, ${posts.kind} as kind, ${posts.visibility} as visibility,
      ${posts.authorId} as author_id, ${threads.askerId} as asker_id,
      cast(coalesce(counted.many, 0) as integer) as votes,
      ${solutions.postId} as solution_id, ${solutions.acceptedBy} as accepted_by
    from ${posts}
    join ${threads} on ${threads.id} = ${posts.threadId}
    left join ${solutions} on ${solutions.postId} = ${posts.id}
    left join (select ${votes.postId} as post_id, count(*) as many from ${votes} group by ${votes.postId}) counted
      on counted.post_id = ${posts.id}
    where ${posts.authorId} is not null and (counted.many is not null or ${solutions.postId} is not null)`);
  return rows.map((row) => ({
    id: row.id as number,
    kind: row.kind as PostKind,
    visibility: row.visibility as Visibility,
    authorId: row.author_id as number | null,
    askerId: row.asker_id as number | null,
    votes: row.votes as number,
    isSolution: row.solution_id !== null,
    acceptedBy: row.accepted_by as number | null,
  }));
}

/** The entries that the forum made; an article's credit is the Help Center's. */
async function readEntries(db: Queries): Promise<Entry[]> {
  const ours = [pointCause.sameProblem, pointCause.helpful, pointCause.solution].map((causeOf) =>
    causeOf(0).replace(/0$/, "%"),
  );
  const rows = await db.rows<{ member_id: number; cause: string; points: number }>(sql`
    select ${pointEntries.memberId} as member_id, ${pointEntries.cause} as cause, ${pointEntries.points} as points
    from ${pointEntries}
    where ${sql.join(
      ours.map((pattern) => sql`${pointEntries.cause} like ${pattern}`),
      sql` or `,
    )}`);
  return rows.map((row) => ({ memberId: row.member_id, cause: row.cause, points: row.points }));
}
