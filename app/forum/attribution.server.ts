import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "#app/platform/database.server.ts";
import { importedItems, importedSites } from "#db/schema/imports.ts";
import type { Person } from "./people.ts";
import { attributionOf } from "./attribution.ts";
import type { Attribution } from "./thread-view.ts";

export interface Attributable {
  id: number;
  kind: "question" | "answer" | "comment";
  parentId: number | null;
  authorId: number | null;
}

/** What has to be told about the imported ones of these posts, by the number of the post. */
export async function readAttributions(
  db: Db,
  host: string | null,
  posts: readonly Attributable[],
  people: Map<number, Person>,
): Promise<Map<number, Attribution>> {
  if (host === null || posts.length === 0) return new Map();
  const ids = posts.map((post) => post.id);
  const rows = await db
    .select({
      kind: importedItems.kind,
      localId: importedItems.localId,
      sourceId: importedItems.sourceId,
      licence: importedItems.licence,
      authorName: importedItems.authorName,
      isChanged: importedItems.isChanged,
      host: importedSites.host,
      siteName: importedSites.name,
      isAttributable: importedSites.isAttributable,
    })
    .from(importedItems)
    .innerJoin(importedSites, eq(importedSites.host, importedItems.host))
    .where(
      and(
        eq(importedItems.host, host),
        inArray(importedItems.kind, ["question", "answer", "comment"]),
        inArray(importedItems.localId, ids),
      ),
    );
  const byPost = new Map(posts.map((post) => [post.id, post]));
  const sourceOf = new Map(rows.map((row) => [row.localId, row]));
  return new Map(
    rows.flatMap((row) => {
      const post = byPost.get(row.localId);
      if (!post || post.kind !== row.kind) return [];
      const parent = post.parentId === null ? undefined : sourceOf.get(post.parentId);
      const author = post.authorId === null ? undefined : people.get(post.authorId);
      return [[post.id, attributionOf({ ...row, kind: post.kind }, parent, author)] as const];
    }),
  );
}
