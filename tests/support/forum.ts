import { eq } from "drizzle-orm";
import { afterAll, beforeAll } from "vitest";
import type { MemberActor } from "#app/accounts/actor.ts";
import { closeRenderer, renderMarkdown } from "#app/content/rendering.server.ts";
import { postAnswer } from "#app/forum/answers.server.ts";
import { postComment } from "#app/forum/comments.server.ts";
import { askQuestion, type QuestionInput } from "#app/forum/threads.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { members } from "#db/schema/accounts.ts";
import { posts, threads, topics } from "#db/schema/forum.ts";
import { setEnvironment } from "#tests/support/environment.ts";
import { rendererWithPatience } from "#tests/support/patient-renderer.ts";
import { minutes, noon } from "#tests/support/people.ts";

/** Starts the renderer before the tests of a file, so that none waits for it, and ends it with them. */
export function withRenderer() {
  beforeAll(async () => {
    // Not the process's own: on PGlite that names no database there is.
    setEnvironment();
    rendererWithPatience();
    await renderMarkdown("Ready?", "post");
  });
  afterAll(closeRenderer);
}

/** Puts a topic into the database and gives its id. */
export async function aTopic(
  db: Db,
  slug = "payments",
  own: Partial<typeof topics.$inferInsert> = {},
) {
  const [row] = await db
    .insert(topics)
    .values({
      slug,
      parentId: null,
      name: { en: `Topic ${slug}`, fi: `Aihe ${slug}` },
      description: { en: "", fi: "" },
      askFields: [],
      position: 0,
      isClosed: false,
      createdAt: noon,
      ...own,
    })
    .returning({ id: topics.id });
  return row!.id;
}

export const questionText = "My refund was promised a week ago and nothing has come.";
export const answerText = "Look at the purchase date on your statement, not at today's.";

/** Lets somebody ask, in a topic of its own unless one is given. */
export async function aQuestion(
  db: Db,
  asker: MemberActor,
  own: Partial<QuestionInput> = {},
  at = noon,
) {
  const topicId = own.topicId ?? (await theTopic(db));
  const input = { title: "Where is my refund?", body: questionText, ...own, topicId };
  return askQuestion(db, asker, input, at);
}

/** Lets somebody answer. */
export async function anAnswer(
  db: Db,
  author: MemberActor,
  threadId: number,
  { at = minutes(10), body = answerText, official = false } = {},
) {
  const { postId } = await postAnswer(db, author, { threadId, body, official }, at);
  return postId;
}

/** Lets somebody comment. */
export async function aComment(
  db: Db,
  author: MemberActor,
  postId: number,
  { at = minutes(20), body = "Which statement do you mean?" } = {},
) {
  const comment = await postComment(db, author, { postId, body }, at);
  return comment.postId;
}

export async function threadRow(db: Db, threadId: number) {
  const [row] = await db.select().from(threads).where(eq(threads.id, threadId));
  return row!;
}

export async function postRow(db: Db, postId: number) {
  const [row] = await db.select().from(posts).where(eq(posts.id, postId));
  return row!;
}

export async function pointsOf(db: Db, member: MemberActor) {
  const [row] = await db
    .select({ points: members.points })
    .from(members)
    .where(eq(members.id, member.id));
  return row!.points;
}

async function theTopic(db: Db) {
  const [known] = await db
    .select({ id: topics.id })
    .from(topics)
    .where(eq(topics.slug, "payments"));
  return known?.id ?? aTopic(db);
}
