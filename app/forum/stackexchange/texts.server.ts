import { detectLanguage } from "#app/content/languages.server.ts";
import type { openRenderer } from "#app/content/rendering.server.ts";
import type { RenderedText } from "#app/content/rendering.ts";
import type { Mask } from "#app/content/personal-data/door.server.ts";
import { defaultLocale } from "#app/i18n/locales.ts";
import type { HistoryLine, PostVersion } from "./versions.ts";
import { isHistoryWhole, versionsFrom } from "./versions.ts";
import type { MaskedRow } from "./masking.ts";
import { markdownFromHtml } from "./markdown.server.ts";
import type { DumpPost } from "./shapes.ts";

export type Renderer = ReturnType<typeof openRenderer>;

/** A post with everything that takes time already done. */
export interface ReadyPost {
  row: MaskedRow<DumpPost>;
  lines: HistoryLine[];
  markdown: string;
  rendered: RenderedText;
  lang: string;
  /** The versions before the one that stands, oldest first. */
  earlier: PostVersion[];
  editedBy: number | null;
  editedAt: Date | null;
  editReason: string | null;
  /** Not the source's own Markdown, or with pictures that became links. */
  isChanged: boolean;
  /** How many finds were replaced in the text. */
  masked: number;
}

/**
 * Finds a post's Markdown and renders it.
 *
 * The history's last version where the dump has the whole history, else the HTML of the dump
 * converted: then the versions that there are stand before it.
 */
export async function readyPost(
  row: MaskedRow<DumpPost>,
  lines: HistoryLine[],
  { renderer, mask }: { renderer: Renderer; mask: Mask },
): Promise<ReadyPost> {
  const versions = versionsFrom(lines);
  const last = versions.at(-1);
  const isWhole = last !== undefined && isHistoryWhole(lines, row.editedAt);
  const source = isWhole ? withoutHints(last.markdown) : markdownFromHtml(row.body);
  const { text: markdown, count: masked } = mask(source);
  const rendered = await renderer.render(markdown, "post");
  const earlier = isWhole ? versions.slice(0, -1) : versions;
  const edit = isWhole
    ? { editedBy: last.authorId, editedAt: last.createdAt, editReason: last.reason }
    : { editedBy: row.editorId, editedAt: row.editedAt ?? row.activeAt, editReason: null };
  return {
    row,
    lines,
    markdown,
    masked,
    rendered,
    lang: await detectLanguage(`${row.title}\n${rendered.text}`, defaultLocale),
    earlier,
    ...(earlier.length > 0 ? edit : { editedBy: null, editedAt: null, editReason: null }),
    isChanged:
      !isWhole ||
      markdown !== last.markdown ||
      rendered.degraded ||
      /!\[[^\]]*\][([]|<img\b/i.test(markdown),
  };
}

/** Comments to that site's own highlighter, which would stand in the text here. */
function withoutHints(markdown: string): string {
  return markdown.replaceAll(
    /^[ \t]*<!--\s*(?:language(?:-all)?:|begin snippet|end snippet)[^\n>]*-->[ \t]*\n?/gm,
    "",
  );
}
