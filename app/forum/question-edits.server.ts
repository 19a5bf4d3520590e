import { eq } from "drizzle-orm";
import { slugFrom } from "#app/content/slugs.ts";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import { maybeIdFrom } from "#app/platform/ids.ts";
import type { RefusalWords } from "#app/platform/refusal.ts";
import { posts, threads, topics } from "#db/schema/forum.ts";
import { readAskFields } from "./ask-fields.ts";
import { cleanTitle, readTags, titleProblem } from "./posting.ts";
import { setThreadTags } from "./tags.server.ts";
import { isLanguage } from "./writing.server.ts";

/** What of a question can be changed beside its text. What is left out stays. */
export interface QuestionChange {
  title?: string;
  tags?: string | readonly string[];
  topicId?: number;
  askFields?: Readonly<Record<string, string>>;
  lang?: string;
}

interface Question {
  title: string;
  slug: string;
  tags: string[];
  topicId: number;
  askFields: Record<string, string>;
  lang: string;
}

export interface ReadChange extends Question {
  problems: Record<string, RefusalWords | null>;
  isChange: boolean;
}

/** Reads the change, with what is wrong in what is new. */
export async function readQuestionChange(
  db: Queries,
  before: Question,
  input: QuestionChange,
): Promise<ReadChange> {
  const title = input.title === undefined ? before.title : cleanTitle(input.title);
  const tagging = readNewTags(before.tags, input.tags);
  const topicId = input.topicId ?? before.topicId;
  const lang = input.lang !== undefined && isLanguage(input.lang) ? input.lang : before.lang;
  const fields = await readFields(db, before, { topicId, askFields: input.askFields });

  const hasNewTitle = title !== before.title;
  const changes = [
    hasNewTitle,
    tagging.tags.join() !== before.tags.join(),
    topicId !== before.topicId,
    lang !== before.lang,
    !sameFields(fields.values, before.askFields),
  ];
  return {
    title,
    slug: hasNewTitle ? slugFrom(title) : before.slug,
    tags: tagging.tags,
    topicId,
    lang,
    askFields: fields.values,
    isChange: changes.includes(true),
    problems: {
      title: hasNewTitle ? titleProblem(title) : null,
      tags: tagging.problem,
      ...fields.problems,
    },
  };
}

/** Tags as they were pass, whatever they are: an imported question may have more or shorter ones. */
function readNewTags(before: string[], typed: QuestionChange["tags"]) {
  const list = typeof typed === "string" ? typed.split(/[,;\n]/) : (typed ?? before);
  const names = list.map((name) => name.trim()).filter((name) => name !== "");
  const isSame = names.length === before.length && names.every((name, at) => name === before[at]);
  return isSame || typed === undefined ? { tags: before, problem: null } : readTags(typed);
}

/** Writes the change. The text of the question is written by whoever calls. */
export async function changeQuestion(tx: Tx, threadId: number, change: ReadChange, at: Date) {
  const { title, slug, topicId, lang, askFields, tags } = change;
  const [thread] = await tx
    .update(threads)
    .set({ title, slug, topicId, lang, askFields })
    .where(eq(threads.id, threadId))
    .returning({ questionId: threads.questionId });
  if (thread?.questionId != null)
    await tx.update(posts).set({ lang }).where(eq(posts.id, thread.questionId));
  await setThreadTags(tx, threadId, tags, at);
}

/** The topic's own fields. Those of a topic that doesn't change and weren't sent stay as they are. */
async function readFields(
  db: Queries,
  before: Question,
  { topicId, askFields }: Pick<QuestionChange, "askFields"> & { topicId: number },
): Promise<{ values: Record<string, string>; problems: Record<string, RefusalWords | null> }> {
  const isMoved = topicId !== before.topicId;
  if (!isMoved && askFields === undefined) return { values: before.askFields, problems: {} };
  const isId = maybeIdFrom(String(topicId)) !== null;
  const [topic] = isId ? await db.select().from(topics).where(eq(topics.id, topicId)) : [];
  if (!topic) return { values: before.askFields, problems: { topic: "forum.topic-missing" } };
  const { values, problems } = readAskFields(topic.askFields, askFields ?? before.askFields);
  if (isMoved && topic.isClosed) return { values, problems: { topic: "forum.topic-closed" } };
  if (!isMoved && sameFields(values, before.askFields)) return { values, problems: {} };
  return { values, problems };
}

function sameFields(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}
