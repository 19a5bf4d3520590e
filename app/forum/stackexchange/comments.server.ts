import { inArray } from "drizzle-orm";
import type { RenderedText } from "#app/content/rendering.ts";
import { posts } from "#db/schema/forum.ts";
import { importedItems } from "#db/schema/imports.ts";
import { licenceOf } from "./licence.ts";
import { maskRow, type MaskedRow } from "./masking.ts";
import { firstOfEach } from "./people.server.ts";
import { commentFrom, type DumpComment } from "./shapes.ts";
import { count, countMasked, localIds, type SiteImport } from "./site.server.ts";
import type { Step } from "./steps.server.ts";
import type { Renderer } from "./texts.server.ts";

interface ReadyComment {
  row: MaskedRow<DumpComment>;
  rendered: RenderedText;
}

/** Comments of posts that are here; the rest is counted as left out. */
export function commentStep(
  site: SiteImport,
  file: string,
  renderer: Renderer,
): Step<MaskedRow<DumpComment>, ReadyComment[]> {
  return {
    name: "Comments",
    file,
    parse: (row) => maskRow(site.mask, commentFrom(row), ["text", "userName"]),
    batch: 150,
    prepare: (rows) =>
      Promise.all(
        firstOfEach(rows).map(async (row) => ({
          row,
          rendered: await renderer.render(row.text, "comment"),
        })),
      ),
    write: async (tx, ready) => {
      const rows = ready.map(({ row }) => row);
      const known = await localIds(
        tx,
        site.host,
        ["comment"],
        rows.map((row) => row.id),
      );
      const parents = await localIds(
        tx,
        site.host,
        ["question", "answer"],
        rows.map((row) => row.postId),
      );
      const people = await localIds(
        tx,
        site.host,
        ["member"],
        rows.map((row) => row.userId),
      );
      const parentRows =
        parents.size === 0
          ? []
          : await tx
              .select({ id: posts.id, threadId: posts.threadId, lang: posts.lang })
              .from(posts)
              .where(inArray(posts.id, [...parents.values()]));
      const byId = new Map(parentRows.map((parent) => [parent.id, parent]));
      for (const { row, rendered } of ready) {
        if (known.has(row.id)) continue;
        const parent = byId.get(parents.get(row.postId) ?? 0);
        if (!parent) {
          count(site, "left-out/comment without post");
          continue;
        }
        const authorId = people.get(row.userId ?? 0) ?? null;
        const [written] = await tx
          .insert(posts)
          .values({
            threadId: parent.threadId,
            kind: "comment",
            parentId: parent.id,
            authorId,
            markdown: row.text,
            html: rendered.html,
            text: rendered.text,
            rendererVersion: rendered.version,
            lang: parent.lang,
            revision: 1,
            createdAt: row.createdAt,
            visibility: "held",
            score: 0,
            importedUp: 0,
            importedDown: 0,
            commentCount: 0,
          })
          .returning({ id: posts.id });
        await tx.insert(importedItems).values({
          host: site.host,
          kind: "comment",
          sourceId: row.id,
          localId: written!.id,
          licence: licenceOf(row.licence, row.createdAt),
          authorName: authorId === null ? row.userName : null,
          isChanged: false,
        });
        count(site, "comments");
        countMasked(site, [row]);
      }
    },
  };
}
