import { lt } from "drizzle-orm";
import { listTagsForAdmin, saveTag } from "#app/forum/tag-admin.server.ts";
import { saveTopic } from "#app/forum/topics.server.ts";
import { analyzerOf } from "#app/search/analyzer.server.ts";
import { drainQueue } from "#app/search/indexing.server.ts";
import type { Db } from "#app/platform/database.server.ts";
import { contactChannels } from "#db/schema/help-center.ts";
import { notifications } from "#db/schema/notifications.ts";
import { settings } from "#db/schema/platform.ts";
import { articles } from "#db/seed/articles.ts";
import { company } from "#db/seed/company.ts";
import { tags } from "#db/seed/tags.ts";
import { threads } from "#db/seed/threads.ts";
import { topics } from "#db/seed/topics.ts";
import { plantArticle, plantSections } from "./articles.server.ts";
import { plantFigures } from "./figures.server.ts";
import { plantPeople, type Cast } from "./people.server.ts";
import { plantState, plantThread, type Planted } from "./threads.server.ts";

const day = 86_400_000;
/** News younger than this are still unread. */
const unreadDays = 2;

/**
 * Fills an empty database with the invented community.
 *
 * `mark` is written last, so a planting that was broken off is not taken for a whole one.
 */
export async function plantDemo(db: Db, mark: string, now = new Date()) {
  const cast = await plantPeople(db, now);
  const topicIds = await plantTopics(db, cast, now);
  const planted = new Map<string, Planted>();
  const oldestFirst = threads.toSorted((one, other) => other.hoursAgo - one.hoursAgo);
  for (const seed of oldestFirst) {
    planted.set(
      seed.key,
      await plantThread(db, seed, { cast, topicId: topicIds.get(seed.topic)!, now }),
    );
  }

  await plantTags(db, cast, now);

  const sectionIds = await plantSections(db, topicIds, now);
  const articleIds = new Map<string, number>();
  const originalsFirst = articles.toSorted(
    (one, other) =>
      Number(one.translationOf !== undefined) - Number(other.translationOf !== undefined),
  );
  for (const seed of originalsFirst) {
    articleIds.set(
      seed.key,
      await plantArticle(db, seed, { cast, now, sectionIds, planted, articleIds }),
    );
  }
  for (const seed of threads) {
    await plantState(db, seed, planted.get(seed.key)!, {
      cast,
      now,
      threadOf: (key) => planted.get(key)!.threadId,
      articleOf: (key) => articleIds.get(key)!,
    });
  }
  await drainQueue(db, await analyzerOf(db));
  await plantFigures(db, now);
  await plantRest(db, mark, now);
}

async function plantTags(db: Db, cast: Cast, now: Date) {
  for (const { name, description, synonyms } of tags) {
    const found = await listTagsForAdmin(db, cast("ada"), name);
    const tag = found.find((one) => one.name === name);
    if (!tag) throw new Error(`No thread of the demo carries the tag ${name}.`);
    await saveTag(db, cast("ada"), { id: tag.id, description, synonyms: synonyms.join("\n") }, now);
  }
}

async function plantTopics(db: Db, cast: Cast, now: Date) {
  const ids = new Map<string, number>();
  for (const { slug, parent, name, description, fields = [] } of topics) {
    const parentId = parent === undefined ? null : ids.get(parent)!;
    const askFields = fields.map((field) => ({ ...field, label: { ...field.label } }));
    const { id } = await saveTopic(
      db,
      cast("ada"),
      {
        slug,
        parentId,
        name: { ...name },
        description: { ...description },
        askFields: askFields as Parameters<typeof saveTopic>[2]["askFields"],
        isClosed: false,
      },
      now,
    );
    ids.set(slug, id);
  }
  return ids;
}

async function plantRest(db: Db, mark: string, now: Date) {
  await db.transaction(async (tx) => {
    await tx.insert(contactChannels).values(
      company.contact.map((channel, position) => ({
        position,
        matter: { ...channel.matter },
        way: { ...channel.way },
        href: null,
        hours: channel.hours,
        languages: channel.languages,
      })),
    );
    const old = new Date(now.getTime() - unreadDays * day);
    await tx.update(notifications).set({ readAt: now }).where(lt(notifications.createdAt, old));
    await tx.insert(settings).values([
      { key: "company-name", value: company.name, changedAt: now, changedBy: null },
      { key: mark, value: true, changedAt: now, changedBy: null },
    ]);
  });
}
