import { and, asc, count, desc, eq, gt, inArray, or } from "drizzle-orm";
import type { Queries } from "#db/dialect/port.ts";
import type { Db } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import {
  tags,
  tagSynonyms,
  threads,
  threadTags,
  topics,
  type AskField,
  type LocalText,
} from "#db/schema/forum.ts";
import type { TopicEntry } from "./topic-tree.ts";

/** All topics on two levels, in the admin's order, with real numbers. */
export async function listTopicTree(db: Db): Promise<TopicEntry[]> {
  const rows = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      parentId: topics.parentId,
      name: topics.name,
      description: topics.description,
      isClosed: topics.isClosed,
    })
    .from(topics)
    .orderBy(asc(topics.position), asc(topics.id));
  const numbers = await db
    .select({ topicId: threads.topicId, questions: count() })
    .from(threads)
    .where(eq(threads.visibility, "public"))
    .groupBy(threads.topicId);
  const own = new Map(numbers.map((row) => [row.topicId, row.questions]));
  const known = new Set(rows.map((row) => row.id));
  const isTop = (row: (typeof rows)[number]) => row.parentId === null || !known.has(row.parentId);
  const entry = (row: (typeof rows)[number], children: TopicEntry[]): TopicEntry => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    description: row.description,
    isClosed: row.isClosed,
    questions: children.reduce((sum, child) => sum + child.questions, own.get(row.id) ?? 0),
    children,
  });
  return rows.filter(isTop).map((top) => {
    const children = rows.filter((row) => row.parentId === top.id && row.id !== top.id);
    return entry(
      top,
      children.map((child) => entry(child, [])),
    );
  });
}

export interface TopicPath {
  topic: { id: number; slug: string; name: LocalText };
  parent: { slug: string; name: LocalText } | null;
  askFields: AskField[];
}

/** A topic with the one above it. */
export async function readTopicPath(db: Pick<Queries, "select">, id: number): Promise<TopicPath> {
  const own = db.select({ parentId: topics.parentId }).from(topics).where(eq(topics.id, id));
  const rows = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      askFields: topics.askFields,
    })
    .from(topics)
    .where(or(eq(topics.id, id), eq(topics.id, own)));
  const topic = rows.find((row) => row.id === id);
  const parent = rows.find((row) => row.id !== id);
  if (!topic) throw new Refusal("not_found", "errors.not-found");
  return {
    topic: { id: topic.id, slug: topic.slug, name: topic.name },
    parent: parent ? { slug: parent.slug, name: parent.name } : null,
    askFields: topic.askFields,
  };
}

export interface TagEntry {
  name: string;
  description: string;
  threadCount: number;
  /** Other names that lead here. */
  synonyms: string[];
}

/** A tag that exists, by its name or by a synonym. */
export async function readTag(db: Db, name: string): Promise<TagEntry> {
  // PostgreSQL takes no such character, and no tag has one.
  if (name.includes("\0")) throw new Refusal("not_found", "errors.not-found");
  const renamed = db
    .select({ id: tagSynonyms.tagId })
    .from(tagSynonyms)
    .where(eq(tagSynonyms.name, name));
  const found = await db
    .select()
    .from(tags)
    .where(or(eq(tags.name, name), inArray(tags.id, renamed)));
  const tag = found.find((one) => one.name === name) ?? found[0];
  if (!tag) throw new Refusal("not_found", "errors.not-found");
  const synonyms = await db
    .select({ name: tagSynonyms.name })
    .from(tagSynonyms)
    .where(eq(tagSynonyms.tagId, tag.id))
    .orderBy(asc(tagSynonyms.name));
  return {
    name: tag.name,
    description: tag.description,
    threadCount: tag.threadCount,
    synonyms: synonyms.map((synonym) => synonym.name),
  };
}

/** The tags that public questions of these topics carry most. */
export async function listTagsOf(
  db: Db,
  topicIds: readonly number[],
  limit = 8,
): Promise<{ name: string; questions: number }[]> {
  if (topicIds.length === 0) return [];
  const questions = count();
  return db
    .select({ name: tags.name, questions })
    .from(threadTags)
    .innerJoin(tags, eq(tags.id, threadTags.tagId))
    .innerJoin(threads, eq(threads.id, threadTags.threadId))
    .where(and(eq(threads.visibility, "public"), inArray(threads.topicId, [...topicIds])))
    .groupBy(tags.name)
    .orderBy(desc(questions), asc(tags.name))
    .limit(limit);
}

/** What people ask about most: the tags of most public questions. */
export async function listUsualTags(db: Db, limit = 5): Promise<string[]> {
  const rows = await db
    .select({ name: tags.name })
    .from(tags)
    .where(gt(tags.threadCount, 0))
    .orderBy(desc(tags.threadCount), asc(tags.name))
    .limit(limit);
  return rows.map(({ name }) => name);
}
