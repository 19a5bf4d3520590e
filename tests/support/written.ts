import { and, count, eq, inArray, sql } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import type { Db } from "#app/platform/database.server.ts";
import {
  posts,
  solutions,
  tags,
  threads,
  threadTags,
  topics,
  votes,
  type acceptedAs,
} from "#db/schema/forum.ts";
import { noon } from "#tests/support/people.ts";

type Post = typeof posts.$inferInsert;
type Thread = typeof threads.$inferInsert;
type Author = Pick<MemberActor, "id"> | null;

/** Puts a topic into the database, named after its slug. */
export async function aTopic(db: Db, slug: string, own: Partial<typeof topics.$inferInsert> = {}) {
  const [topic] = await db
    .insert(topics)
    .values({
      slug,
      name: { en: slug, fi: `${slug} suomeksi` },
      description: {},
      askFields: [],
      position: 0,
      isClosed: false,
      createdAt: noon,
      ...own,
    })
    .returning();
  return topic!;
}

interface ThreadParts {
  asker?: Author;
  topicId: number;
  tags?: string[];
  question?: Partial<Post>;
}

/**
 * Puts a question into the database as it stands there, past every rule: what tests of reading begin with.
 *
 * Its slug is "a-question" and its visibility that of its post.
 */
export async function aThread(
  db: Db,
  { asker = null, topicId, tags: names = [], question = {}, ...own }: ThreadParts & Partial<Thread>,
) {
  const at = own.createdAt ?? noon;
  const visibility = own.visibility ?? "public";
  const [thread] = await db
    .insert(threads)
    .values({
      title: "A question",
      slug: "a-question",
      lang: "en",
      askFields: {},
      state: "open",
      stateChangedAt: at,
      createdAt: at,
      activeAt: at,
      answerCount: 0,
      solutionCount: 0,
      hasOfficial: false,
      sameProblemCount: 0,
      viewCount: 0,
      ...own,
      topicId,
      askerId: asker?.id ?? null,
      visibility,
    })
    .returning();
  const [post] = await db
    .insert(posts)
    .values(
      postRow(thread!.id, "question", asker, {
        createdAt: at,
        visibility,
        lang: thread!.lang,
        ...question,
      }),
    )
    .returning();
  await db.update(threads).set({ questionId: post!.id }).where(eq(threads.id, thread!.id));
  await attachTags(db, thread!.id, names);
  return { ...thread!, questionId: post!.id };
}

interface Parent {
  id: number;
  threadId?: number;
}

/** Puts an answer under a thread, and the thread's counters right. */
export async function anAnswer(db: Db, thread: Parent, author: Author, own: Partial<Post> = {}) {
  const [post] = await db
    .insert(posts)
    .values(postRow(thread.id, "answer", author, own))
    .returning();
  await recount(db, thread.id);
  return post!;
}

/** Puts a comment under a question or an answer. */
export async function aComment(
  db: Db,
  parent: { id: number; threadId: number },
  author: Author,
  own: Partial<Post> = {},
) {
  const [post] = await db
    .insert(posts)
    .values(postRow(parent.threadId, "comment", author, { parentId: parent.id, ...own }))
    .returning();
  await db
    .update(posts)
    .set({
      commentCount: await db.$count(
        posts,
        and(eq(posts.parentId, parent.id), eq(posts.visibility, "public")),
      ),
    })
    .where(eq(posts.id, parent.id));
  return post!;
}

/** Marks an answer as the solution. */
export async function accept(
  db: Db,
  answer: { id: number; threadId: number },
  by: Author,
  { at = noon, as = "asker" as (typeof acceptedAs)[number] } = {},
) {
  await db.insert(solutions).values({
    threadId: answer.threadId,
    postId: answer.id,
    acceptedBy: by?.id ?? null,
    acceptedAs: as,
    acceptedAt: at,
  });
  await db
    .update(threads)
    .set({ state: "solved", stateChangedAt: at })
    .where(eq(threads.id, answer.threadId));
  await recount(db, answer.threadId);
}

/** Gives a post votes of these members. */
export async function vote(db: Db, postId: number, voters: readonly { id: number }[]) {
  for (const voter of voters)
    await db.insert(votes).values({ postId, voterId: voter.id, castAt: noon });
  await db
    .update(posts)
    .set({ score: sql`${posts.importedUp} + ${voters.length}` })
    .where(eq(posts.id, postId));
}

function postRow(threadId: number, kind: Post["kind"], author: Author, own: Partial<Post>): Post {
  const text = own.text ?? `The words of ${kind}.`;
  return {
    threadId,
    kind,
    authorId: author?.id ?? null,
    markdown: text,
    html: `<p>${text}</p>`,
    text,
    rendererVersion: 1,
    lang: "en",
    revision: 1,
    createdAt: noon,
    visibility: "public",
    score: 0,
    importedUp: 0,
    importedDown: 0,
    commentCount: 0,
    ...own,
  };
}

async function recount(db: Db, threadId: number) {
  const isPublicAnswer = and(
    eq(posts.threadId, threadId),
    eq(posts.kind, "answer"),
    eq(posts.visibility, "public"),
  );
  const rows = await db
    .select({ id: posts.id, officialAt: posts.officialAt })
    .from(posts)
    .where(isPublicAnswer);
  const [accepted] = rows.length
    ? await db
        .select({ number: count() })
        .from(solutions)
        .where(
          inArray(
            solutions.postId,
            rows.map(({ id }) => id),
          ),
        )
    : [];
  await db
    .update(threads)
    .set({
      answerCount: rows.length,
      solutionCount: accepted?.number ?? 0,
      hasOfficial: rows.some((row) => row.officialAt !== null),
    })
    .where(eq(threads.id, threadId));
}

async function attachTags(db: Db, threadId: number, names: readonly string[]) {
  for (const [position, name] of names.entries()) {
    await db
      .insert(tags)
      .values({ name, description: "", threadCount: 0, createdAt: noon })
      .onConflictDoNothing();
    const [tag] = await db.select({ id: tags.id }).from(tags).where(eq(tags.name, name));
    await db.insert(threadTags).values({ threadId, tagId: tag!.id, position });
    const carried = await db.$count(threadTags, eq(threadTags.tagId, tag!.id));
    await db.update(tags).set({ threadCount: carried }).where(eq(tags.id, tag!.id));
  }
}
