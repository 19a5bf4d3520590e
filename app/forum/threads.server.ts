import { and, eq, gte, inArray } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { holdMember } from "#app/accounts/points.server.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { slugFrom } from "#app/content/slugs.ts";
import { follow } from "#app/notifications/follows.server.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { maybeIdFrom } from "#app/platform/ids.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { posts, threads, topics } from "#db/schema/forum.ts";
import { readAskFields } from "./ask-fields.ts";
import { recountStanding, reindexThread } from "./counters.server.ts";
import { discardDraft } from "./drafts.server.ts";
import { judgePace } from "./pace.server.ts";
import {
  bodyProblem,
  cleanBody,
  cleanTitle,
  readTags,
  refuseProblems,
  titleProblem,
} from "./posting.ts";
import { setThreadTags } from "./tags.server.ts";
import { insertPost, languageOf, renderPost } from "./writing.server.ts";

export interface QuestionInput {
  title: string;
  body: string;
  topicId: number;
  /** One field such as "refund, card", or one a tag. */
  tags?: string | readonly string[];
  /** Answers to the topic's own fields, by key. */
  askFields?: Readonly<Record<string, string>>;
  /** The language the asker chose; else it is found from the words. */
  lang?: string;
  /** Whether to hear of answers; as a rule yes. */
  follow?: boolean;
  /** The author was asked about contact data in the text, and keeps it. */
  keepsContacts?: boolean | undefined;
}

export interface ThreadPlace {
  threadId: number;
  slug: string;
}

/**
 * Asks a question: makes the thread, with its first post, tags and the asker as its follower.
 *
 * The same form sent twice asks once. Refuses with all problems of the form at once.
 */
export async function askQuestion(
  db: Db,
  asker: MemberActor,
  input: QuestionInput,
  now = new Date(),
): Promise<ThreadPlace & { postId: number }> {
  mustBeAllowed(asker, "post");
  const title = cleanTitle(input.title);
  const markdown = cleanBody(input.body);
  const tagging = readTags(input.tags ?? []);
  const topic = await findTopic(db, input.topicId);
  const { values, problems } = readAskFields(topic?.askFields ?? [], input.askFields ?? {});
  refuseProblems({
    title: titleProblem(title),
    topic: topicProblem(topic),
    body: bodyProblem(markdown, "question"),
    tags: tagging.problem,
    ...problems,
  });
  await admitTexts(db, { title, body: markdown, tags: tagging.tags, ...named(values) }, input);
  const written = await renderPost(asker, "question", markdown);
  const lang = await languageOf(`${title}\n${written.text}`, {
    chosen: input.lang,
    otherwise: asker.language,
  });

  return db.transaction(async (tx) => {
    await holdMember(tx, asker.id);
    const twin = await findSameQuestion(tx, asker.id, { title, markdown }, now);
    if (twin) return twin;
    await judgePace(tx, asker, "question", now);
    judgeTopic(await findTopic(tx, input.topicId));

    const slug = slugFrom(title);
    const threadId = await insertThread(tx, {
      title,
      slug,
      lang,
      topicId: input.topicId,
      askerId: asker.id,
      askFields: values,
      at: now,
    });
    const postId = await insertPost(tx, {
      ...written,
      threadId,
      kind: "question",
      parentId: null,
      authorId: asker.id,
      lang,
      createdAt: now,
    });
    await tx.update(threads).set({ questionId: postId }).where(eq(threads.id, threadId));
    await recountStanding(tx, asker.id);
    await setThreadTags(tx, threadId, tagging.tags, now);
    if (input.follow ?? true) await follow(tx, asker.id, threadId, now);
    await reindexThread(tx, threadId, false, now);
    await discardDraft(tx, { memberId: asker.id }, { kind: "question" });
    return { threadId, slug, postId };
  });
}

/** The titles and slugs of public threads, for rooms that name threads and cannot read them. */
export async function findThreadTitles(
  db: Queries,
  threadIds: readonly number[],
): Promise<Map<number, { id: number; slug: string; title: string; lang: string }>> {
  if (threadIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: threads.id,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      visibility: threads.visibility,
    })
    .from(threads)
    // Visibility is not asked for here: SQLite would rather read every public thread than look these up.
    .where(inArray(threads.id, [...new Set(threadIds)]));
  return new Map(
    rows.flatMap(({ visibility, ...row }) =>
      visibility === "public" ? [[row.id, row] as const] : [],
    ),
  );
}

interface NewThread {
  title: string;
  slug: string;
  lang: string;
  topicId: number;
  askerId: number;
  askFields: Record<string, string>;
  at: Date;
}

async function insertThread(tx: Tx, { at, ...thread }: NewThread): Promise<number> {
  const [row] = await tx
    .insert(threads)
    .values({
      ...thread,
      state: "open",
      stateChangedAt: at,
      visibility: "public",
      createdAt: at,
      activeAt: at,
      answerCount: 0,
      solutionCount: 0,
      hasOfficial: false,
      sameProblemCount: 0,
      viewCount: 0,
    })
    .returning({ id: threads.id });
  if (!row) throw new Error("A stored thread has a row.");
  return row.id;
}

/** The topic's own fields by their names in the form. */
const named = (askFields: Record<string, string>) =>
  Object.fromEntries(Object.entries(askFields).map(([key, value]) => [`field-${key}`, value]));

async function findTopic(db: Queries, topicId: number) {
  // What no id can be is no topic: PostgreSQL would refuse to compare with it.
  if (maybeIdFrom(String(topicId)) === null) return undefined;
  const [topic] = await db.select().from(topics).where(eq(topics.id, topicId));
  return topic;
}

function topicProblem(topic: { isClosed: boolean } | undefined) {
  if (!topic) return "forum.topic-missing";
  return topic.isClosed ? "forum.topic-closed" : null;
}

/** A topic may have been closed while the question was rendered. */
function judgeTopic(topic: { isClosed: boolean } | undefined) {
  const problem = topicProblem(topic);
  if (problem) throw new Refusal("invalid", "form.invalid", { fields: { topic: problem } });
}

async function findSameQuestion(
  tx: Tx,
  askerId: number,
  question: { title: string; markdown: string },
  now: Date,
) {
  const since = new Date(now.getTime() - 10 * 60_000);
  const [twin] = await tx
    .select({ threadId: threads.id, slug: threads.slug, postId: posts.id })
    .from(threads)
    .innerJoin(posts, eq(posts.id, threads.questionId))
    .where(
      and(
        eq(threads.askerId, askerId),
        eq(threads.visibility, "public"),
        gte(threads.createdAt, since),
        eq(threads.title, question.title),
        eq(posts.markdown, question.markdown),
      ),
    );
  return twin;
}
