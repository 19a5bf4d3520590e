import { and, desc, eq, isNotNull } from "drizzle-orm";
import { readPeople } from "#app/forum/people.server.ts";
import type { Person } from "#app/forum/people.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { articleVersions } from "#db/schema/help-center.ts";
import { readBlocks } from "./blocks.server.ts";
import { changesBetween, type BlockChange, type Words } from "./version-changes.ts";

export interface PublishedVersion {
  number: number;
  publishedAt: Date;
  author: Person | null;
  note: string | null;
}

/** The versions of an article that readers have seen, latest first. Drafts are nobody's business. */
export async function listVersions(db: Queries, articleId: number): Promise<PublishedVersion[]> {
  const rows = await db
    .select()
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, articleId), isNotNull(articleVersions.publishedAt)))
    .orderBy(desc(articleVersions.number));
  const people = await readPeople(
    db,
    rows.map(({ authorId }) => authorId),
  );
  return rows.map(({ number, publishedAt, authorId, note }) => ({
    number,
    publishedAt: publishedAt!,
    author: people.get(authorId ?? 0) ?? null,
    note,
  }));
}

/** Tells what changed between two versions of an article, block by block and word by word; same blocks are left out. */
export async function compareVersions(
  db: Queries,
  articleId: number,
  [before, after]: readonly [number | null, number],
): Promise<BlockChange[]> {
  const old = before === null ? null : await readWords(db, articleId, before);
  const fresh = await readWords(db, articleId, after);
  return fresh ? changesBetween(old ?? { title: "", inShort: "", blocks: [] }, fresh) : [];
}

async function readWords(db: Queries, articleId: number, number: number): Promise<Words | null> {
  const [version] = await db
    .select({ title: articleVersions.title, inShort: articleVersions.inShort })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.number, number)));
  return version ? { ...version, blocks: await readBlocks(db, articleId, number) } : null;
}
