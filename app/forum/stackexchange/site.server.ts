import { and, eq, inArray, sql } from "drizzle-orm";
import { openMask, type Mask } from "#app/content/personal-data/door.server.ts";
import { slugFrom } from "#app/content/slugs.ts";
import type { Db, Queries, Tx } from "#app/platform/database.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { topics } from "#db/schema/forum.ts";
import {
  importedItems,
  importedSites,
  type ImportProgress,
  type importedKinds,
} from "#db/schema/imports.ts";

export type ImportedKind = (typeof importedKinds)[number];

/** One import that is going on. `progress` is what the next write stores with its own rows. */
export interface SiteImport {
  db: Db;
  host: string;
  topicId: number;
  progress: ImportProgress;
  /** Replaces personal data in what comes in. */
  mask: Mask;
  now: Date;
}

const hostShape = /^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/;

/** The name that a site goes by here: its host, or the folder's name where no host was given. */
export function hostFrom(
  site: string | undefined,
  folder: string,
): { host: string; isAttributable: boolean } {
  const given = site
    ?.trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  const host =
    given ??
    folder
      .toLowerCase()
      .replaceAll(/[^a-z0-9.-]+/g, "-")
      .replaceAll(/^[.-]+|[.-]+$/g, "");
  if (!hostShape.test(host)) throw new Refusal("invalid", "forum.import-bad-host");
  return { host, isAttributable: given !== undefined };
}

/** Finds or begins the import of a site, with the topic that its threads go into. */
export async function openSite(
  db: Db,
  host: string,
  isAttributable: boolean,
  now: Date,
): Promise<SiteImport> {
  const mask = await openMask(db);
  return db.transaction(async (tx) => {
    const [known] = await tx.lock(
      tx.select().from(importedSites).where(eq(importedSites.host, host)),
    );
    if (known?.topicId) {
      if (isAttributable && !known.isAttributable) {
        await tx.update(importedSites).set({ isAttributable }).where(eq(importedSites.host, host));
      }
      return { db, host, topicId: known.topicId, progress: known.progress, mask, now };
    }
    const topicId = await topicFor(tx, host, now);
    const progress: ImportProgress = { steps: {}, files: {}, counts: {} };
    await tx.insert(importedSites).values({
      host,
      name: host,
      isAttributable,
      topicId,
      progress,
      startedAt: now,
      finishedAt: null,
    });
    return { db, host, topicId, progress, mask, now };
  });
}

async function topicFor(tx: Tx, host: string, now: Date): Promise<number> {
  const slug = slugFrom(host, "imported");
  const [last] = await tx
    .select({ most: sql<number>`max(${topics.position})`.mapWith(Number) })
    .from(topics);
  const [taken] = await tx.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug));
  const [topic] = await tx
    .insert(topics)
    .values({
      slug: taken ? `${slug}-imported` : slug,
      parentId: null,
      name: { en: host, fi: host },
      description: {
        en: `Questions and answers imported from ${host}.`,
        fi: `Kysymyksiä ja vastauksia, jotka on tuotu sivustolta ${host}.`,
      },
      askFields: [],
      position: (last?.most ?? 0) + 1,
      isClosed: false,
      createdAt: now,
    })
    .returning({ id: topics.id });
  return topic!.id;
}

/** Stores how far the import is; in the transaction of the rows it speaks of. */
export async function saveProgress(tx: Tx, site: SiteImport, finishedAt: Date | null = null) {
  await tx
    .update(importedSites)
    .set({ progress: site.progress, ...(finishedAt && { finishedAt }) })
    .where(eq(importedSites.host, site.host));
}

/** Our row numbers for theirs. Those never imported are missing from the map. */
export async function localIds(
  queries: Queries,
  host: string,
  kinds: readonly ImportedKind[],
  sourceIds: Iterable<number | null>,
): Promise<Map<number, number>> {
  const wanted = [...new Set([...sourceIds].filter((id): id is number => id !== null))];
  const found = new Map<number, number>();
  for (let at = 0; at < wanted.length; at += 400) {
    const rows = await queries
      .select({ sourceId: importedItems.sourceId, localId: importedItems.localId })
      .from(importedItems)
      .where(
        and(
          eq(importedItems.host, host),
          inArray(importedItems.kind, [...kinds]),
          inArray(importedItems.sourceId, wanted.slice(at, at + 400)),
        ),
      );
    for (const row of rows) found.set(row.sourceId, row.localId);
  }
  return found;
}

export function count(site: SiteImport, what: string, by = 1) {
  site.progress.counts[what] = (site.progress.counts[what] ?? 0) + by;
}

/** Counts what was replaced in rows that are written now. */
export function countMasked(site: SiteImport, rows: readonly { masked: number }[]) {
  const masked = rows.reduce((sum, row) => sum + row.masked, 0);
  if (masked > 0) count(site, "masked", masked);
}
