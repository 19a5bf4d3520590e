import { and, count, desc, eq, gte, sql } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, solutions, threads, topics } from "#db/schema/forum.ts";
import { contributionsOver, contributionsSince } from "./contributions.ts";
import { personOf } from "./people.server.ts";
import type { ProfileView } from "./profile.ts";

/**
 * What everybody may know of a member and of what the member did in public.
 *
 * Of a deleted member only that somebody was here and what is still public of the words.
 */
export async function readProfile(
  db: Db,
  handle: string,
  timeZone: string,
  now = new Date(),
): Promise<ProfileView> {
  if (handle.includes("\0")) throw new Refusal("not_found", "errors.not-found");
  const [member] = await db
    .select({
      id: members.id,
      handle: members.handle,
      displayName: members.displayName,
      role: members.role,
      bio: members.bio,
      createdAt: members.createdAt,
      isDemo: members.isDemo,
      standingPosts: members.standingPosts,
      deletedAt: members.deletedAt,
      sourceHost: members.sourceHost,
      sourceId: members.sourceId,
    })
    .from(members)
    .where(eq(members.handle, handle.toLowerCase()));
  if (!member) throw new Refusal("not_found", "errors.not-found");
  const times = await readAnswerTimes(db, member.id, contributionsSince(now));
  return {
    id: member.id,
    handle: member.handle,
    person: personOf(member, now),
    bio: member.deletedAt ? "" : member.bio,
    joinedAt: member.createdAt,
    sourceHost: member.sourceHost,
    numbers: await readNumbers(db, member.id),
    helpsWith: await readTopicsOf(db, member.id),
    contributions: contributionsOver(times, now, timeZone),
  };
}

const isPublicAnswer = (memberId: number) =>
  and(
    eq(posts.authorId, memberId),
    eq(posts.kind, "answer"),
    eq(posts.visibility, "public"),
    eq(threads.visibility, "public"),
  );

async function readNumbers(db: Db, memberId: number) {
  const [answered] = await db
    .select({
      answers: count(),
      solutions: count(solutions.postId),
      helpful: sql`coalesce(sum(${posts.score}), 0)`.mapWith(Number),
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(solutions, eq(solutions.postId, posts.id))
    .where(isPublicAnswer(memberId));
  const questions = await db.$count(
    threads,
    and(eq(threads.askerId, memberId), eq(threads.visibility, "public")),
  );
  return {
    answers: answered?.answers ?? 0,
    solutions: answered?.solutions ?? 0,
    helpful: answered?.helpful ?? 0,
    questions,
  };
}

async function readTopicsOf(db: Db, memberId: number) {
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .innerJoin(
      db
        .select({ topicId: threads.topicId, answers: count().as("answers") })
        .from(posts)
        .innerJoin(threads, eq(threads.id, posts.threadId))
        .where(isPublicAnswer(memberId))
        .groupBy(threads.topicId)
        .orderBy(desc(count()), threads.topicId)
        .limit(3)
        .as("helped"),
      sql`helped.topic_id = ${topics.id}`,
    )
    .orderBy(sql`helped.answers desc`, topics.id);
}

async function readAnswerTimes(db: Db, memberId: number, since: Date): Promise<Date[]> {
  const rows = await db
    .select({ createdAt: posts.createdAt })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(isPublicAnswer(memberId), gte(posts.createdAt, since)));
  return rows.map(({ createdAt }) => createdAt);
}
