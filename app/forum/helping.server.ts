import { and, count, desc, eq, gte, isNull } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, solutions, threads } from "#db/schema/forum.ts";
import type { Person } from "./people.ts";
import { readPeople } from "./people.server.ts";

const week = 7 * 86_400_000;

/** Who gave most of the answers that were accepted in the last seven days. What was imported is no help of this week. */
export async function listHelping(
  db: Db,
  limit = 4,
  now = new Date(),
): Promise<{ person: Person; solutions: number }[]> {
  const accepted = count();
  const rows = await db
    .select({ memberId: members.id, solutions: accepted })
    .from(solutions)
    .innerJoin(posts, eq(posts.id, solutions.postId))
    .innerJoin(threads, eq(threads.id, solutions.threadId))
    .innerJoin(members, eq(members.id, posts.authorId))
    .where(
      and(
        gte(solutions.acceptedAt, new Date(now.getTime() - week)),
        eq(posts.visibility, "public"),
        eq(threads.visibility, "public"),
        isNull(threads.sourceHost),
        isNull(members.deletedAt),
      ),
    )
    .groupBy(members.id)
    .orderBy(desc(accepted), members.id)
    .limit(limit);
  const people = await readPeople(
    db,
    rows.map(({ memberId }) => memberId),
    now,
  );
  return rows.flatMap(({ memberId, solutions }) => {
    const person = people.get(memberId);
    return person ? [{ person, solutions }] : [];
  });
}
