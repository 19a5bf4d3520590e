import { eq } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { posts } from "#db/schema/forum.ts";
import { aQuestion, anAnswer } from "#tests/support/forum.ts";
import { everybody } from "#tests/support/people.ts";

/** Everybody, and a thread in which Otto has just asked and Pekka has just answered. */
export async function aThread(db: Db) {
  const people = await everybody(db);
  const { threadId, slug, postId: questionId } = await aQuestion(db, people.otto);
  const answerId = await anAnswer(db, people.pekka, threadId);
  // The site goes by the clock of the machine: what may be edited depends on it.
  await db.update(posts).set({ createdAt: new Date() }).where(eq(posts.threadId, threadId));
  return { ...people, threadId, slug, questionId, answerId };
}
