import { asc, eq, sql } from "drizzle-orm";
import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { admitTexts } from "#app/content/personal-data/door.server.ts";
import { isDuplicate, type Db, type Queries, type Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { threads, topics } from "#db/schema/forum.ts";
import type { AskField, LocalText } from "./ask-fields.ts";
import { judgeParent, readTopicForm, type TopicInput } from "./topics.ts";

export interface Topic {
  id: number;
  slug: string;
  parentId: number | null;
  name: LocalText;
  description: LocalText;
  askFields: AskField[];
  isClosed: boolean;
  /** Public questions in it, without those of its children. */
  questionCount: number;
}

export interface TopicOnTop extends Topic {
  children: Topic[];
  /** With those of its children. */
  allQuestions: number;
}

/** All topics in the order of the admin: the first level, each with its children. */
export async function listTopics(db: Queries): Promise<TopicOnTop[]> {
  const rows = await readTopics(db);
  return rows
    .filter((topic) => topic.parentId === null)
    .map((topic) => {
      const children = rows.filter((other) => other.parentId === topic.id);
      const below = children.reduce((sum, child) => sum + child.questionCount, 0);
      return { ...topic, children, allQuestions: topic.questionCount + below };
    });
}

export interface TopicInPlace extends TopicOnTop {
  parent: Topic | null;
}

/** One topic by its address, with parent and children. Refuses one that isn't there. */
export async function readTopic(db: Queries, slug: string): Promise<TopicInPlace> {
  return placeOf(await readTopics(db), (topic) => topic.slug === slug);
}

/** One topic for its form. Refuses one that isn't there. */
export async function readTopicById(db: Queries, id: number): Promise<TopicInPlace> {
  return placeOf(await readTopics(db), (topic) => topic.id === id);
}

/** Makes a topic or changes one. A new one stands last on its level. */
export async function saveTopic(
  db: Db,
  admin: MemberActor,
  { id = null, ...input }: TopicInput & { id?: number | null },
  now = new Date(),
): Promise<{ id: number; slug: string }> {
  mustBeAllowed(admin, "administer");
  const topic = readTopicForm(input);
  const { name, description, askFields } = topic;
  const words = [name, description, askFields].map((part) => JSON.stringify(part));
  await admitTexts(db, { name: words }, { asks: false });
  try {
    return await db.transaction(async (tx) => {
      const all = await holdTopics(tx);
      const before = all.find((other) => other.id === id);
      if (id !== null && !before) throw new Refusal("not_found", "forum.topic-missing");
      judgeParent(topic, {
        id,
        parent: all.find((other) => other.id === topic.parentId),
        hasChildren: all.some((other) => other.parentId === id && id !== null),
      });
      judgeSlug(all, { id, slug: topic.slug });
      const staysOnLevel = before && before.parentId === topic.parentId;
      const position = staysOnLevel ? before.position : lastPosition(all, topic.parentId) + 1;
      const saved = { ...topic, position };
      if (before) {
        await tx.update(topics).set(saved).where(eq(topics.id, before.id));
        return { id: before.id, slug: topic.slug };
      }
      const [row] = await tx
        .insert(topics)
        .values({ ...saved, createdAt: now })
        .returning({ id: topics.id });
      return { id: row!.id, slug: topic.slug };
    });
  } catch (error) {
    // The first two topics of a site have no row to hold: the key decides.
    if (isDuplicate(error)) throw takenSlug();
    throw error;
  }
}

/** Moves a topic one place up or down among those beside it. At the end of its level it stays. */
export async function moveTopic(
  db: Db,
  admin: MemberActor,
  { id, direction }: { id: number; direction: "up" | "down" },
) {
  mustBeAllowed(admin, "administer");
  await db.transaction(async (tx) => {
    const all = await holdTopics(tx);
    const topic = all.find((other) => other.id === id);
    if (!topic) throw new Refusal("not_found", "forum.topic-missing");
    const level = all.filter((other) => other.parentId === topic.parentId);
    const from = level.indexOf(topic);
    const to = Math.min(Math.max(from + (direction === "up" ? -1 : 1), 0), level.length - 1);
    level.splice(to, 0, ...level.splice(from, 1));
    for (const [position, other] of level.entries())
      await tx.update(topics).set({ position }).where(eq(topics.id, other.id));
  });
}

/** Lets a topic take no new questions, or take them again. What is in it stays readable. */
export async function closeTopic(
  db: Db,
  admin: MemberActor,
  { id, isClosed }: { id: number; isClosed: boolean },
) {
  mustBeAllowed(admin, "administer");
  const closed = await db
    .update(topics)
    .set({ isClosed })
    .where(eq(topics.id, id))
    .returning({ id: topics.id });
  if (closed.length === 0) throw new Refusal("not_found", "forum.topic-missing");
}

/** Whether any topic takes questions: without one nobody can ask. */
export async function hasOpenTopic(db: Queries): Promise<boolean> {
  const [open] = await db
    .select({ id: topics.id })
    .from(topics)
    .where(eq(topics.isClosed, false))
    .limit(1);
  return open !== undefined;
}

async function readTopics(db: Queries): Promise<Topic[]> {
  const counts = db
    .select({
      topicId: threads.topicId,
      many: sql<number>`cast(count(*) as integer)`.as("many"),
    })
    .from(threads)
    .where(eq(threads.visibility, "public"))
    .groupBy(threads.topicId)
    .as("counts");
  const rows = await db
    .select({ topic: topics, many: counts.many })
    .from(topics)
    .leftJoin(counts, eq(counts.topicId, topics.id))
    .orderBy(asc(topics.position), asc(topics.id));
  return rows.map(({ topic, many }) => ({
    id: topic.id,
    slug: topic.slug,
    parentId: topic.parentId,
    name: topic.name,
    description: topic.description,
    askFields: topic.askFields,
    isClosed: topic.isClosed,
    questionCount: many ?? 0,
  }));
}

function placeOf(rows: Topic[], isIt: (topic: Topic) => boolean): TopicInPlace {
  const topic = rows.find(isIt);
  if (!topic) throw new Refusal("not_found", "forum.topic-missing");
  const children = rows.filter((other) => other.parentId === topic.id);
  const below = children.reduce((sum, child) => sum + child.questionCount, 0);
  const parent = rows.find((other) => other.id === topic.parentId) ?? null;
  return { ...topic, parent, children, allQuestions: topic.questionCount + below };
}

/** Two admins take turns: topics are few, and each judgement looks at all of them. */
async function holdTopics(tx: Tx) {
  return tx.lock(tx.select().from(topics).orderBy(asc(topics.position), asc(topics.id)));
}

function judgeSlug(
  all: { id: number; slug: string }[],
  topic: { id: number | null; slug: string },
) {
  if (all.some((other) => other.slug === topic.slug && other.id !== topic.id)) throw takenSlug();
}

const takenSlug = () =>
  new Refusal("invalid", "form.invalid", { fields: { slug: "forum.topic-slug-taken" } });

function lastPosition(
  all: { parentId: number | null; position: number }[],
  parentId: number | null,
): number {
  return Math.max(
    -1,
    ...all.filter((topic) => topic.parentId === parentId).map((topic) => topic.position),
  );
}
