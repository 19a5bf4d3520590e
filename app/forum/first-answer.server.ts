import { and, desc, eq, gte, inArray, isNull, min, ne, or } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { posts, threads } from "#db/schema/forum.ts";
import { roughly, usualWait, type RoughTime } from "./first-answer.ts";

/** The questions that tell what is usual: the newest of so many days, so many at most. */
const recent = { days: 180, questions: 200 } as const;

/** How long questions in these topics usually wait for the first answer of somebody else; null where nothing can be said. */
export async function readUsualWait(
  db: Db,
  topicIds: readonly number[],
  now = new Date(),
): Promise<RoughTime | null> {
  const since = new Date(now.getTime() - recent.days * 86_400_000);
  const asked: Asked[] = [];
  // Topic by topic, for each alone can be read newest first from its index.
  for (const topicId of topicIds) asked.push(...(await readAsked(db, topicId, since)));
  const newest = asked
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .slice(0, recent.questions);
  const answered = await readFirstAnswers(
    db,
    newest.map(({ id }) => id),
  );
  const wait = usualWait(
    newest.map(({ id, createdAt, state, stateChangedAt }) => ({
      askedAt: createdAt,
      answeredAt: answered.get(id) ?? null,
      endedAt: state === "open" || state === "needs_info" ? null : stateChangedAt,
    })),
    now,
  );
  return wait === null ? null : roughly(wait);
}

type Asked = Pick<typeof threads.$inferSelect, "id" | "createdAt" | "state" | "stateChangedAt">;

/** Imported questions waited somewhere else. */
async function readAsked(db: Db, topicId: number, since: Date): Promise<Asked[]> {
  return db
    .select({
      id: threads.id,
      createdAt: threads.createdAt,
      state: threads.state,
      stateChangedAt: threads.stateChangedAt,
    })
    .from(threads)
    .where(
      and(
        eq(threads.topicId, topicId),
        eq(threads.visibility, "public"),
        gte(threads.createdAt, since),
        isNull(threads.sourceHost),
      ),
    )
    .orderBy(desc(threads.createdAt), desc(threads.id))
    .limit(recent.questions);
}

async function readFirstAnswers(db: Db, threadIds: readonly number[]): Promise<Map<number, Date>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db
    .select({ id: posts.threadId, first: min(posts.createdAt) })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        inArray(posts.threadId, [...threadIds]),
        eq(posts.kind, "answer"),
        eq(posts.visibility, "public"),
        or(isNull(threads.askerId), isNull(posts.authorId), ne(posts.authorId, threads.askerId)),
      ),
    )
    .groupBy(posts.threadId);
  return new Map(rows.flatMap(({ id, first }) => (first ? [[id, first] as const] : [])));
}
