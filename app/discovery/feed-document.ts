import { Feed } from "feed";
import { escaped, plainText } from "./plain-text.ts";

export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

export interface FeedEntry {
  /** What the entry is known by for good: an address without the slug, which may change. */
  key: string;
  path: string;
  /** Plain text. */
  title: string;
  /** Plain text: the beginning of what was written. */
  summary: string;
  author: string;
  publishedAt: Date;
  changedAt: Date;
}

export interface FeedContent {
  title: string;
  description: string;
  /** The page whose news these are. */
  path: string;
  entries: readonly FeedEntry[];
}

interface Place {
  origin: string;
  /** Where the feed itself stands, as a path. */
  self: string;
  siteName: string;
  format: FeedFormat;
}

/**
 * A feed as Atom 1.0 or JSON Feed 1.
 *
 * All text is plain and goes in as text: where a format reads HTML (Atom's titles, every summary) it is escaped, so
 * that a reader shows `<b>` as it was written and nothing can end a CDATA section.
 */
export function feedDocument(content: FeedContent, { origin, self, siteName, format }: Place) {
  const changed = content.entries.map(({ changedAt }) => changedAt.getTime());
  const titleOf = format === "atom" ? escaped : plainText;
  const feed = new Feed({
    id: origin + content.path,
    title: plainText(content.title),
    description: plainText(content.description),
    link: origin + content.path,
    updated: new Date(Math.max(0, ...changed)),
    generator: false,
    author: { name: plainText(siteName), link: origin },
    feedLinks: { [format]: origin + self },
  });
  for (const entry of content.entries)
    feed.addItem({
      id: origin + entry.key,
      link: origin + entry.path,
      title: titleOf(entry.title),
      description: escaped(entry.summary),
      author: [{ name: plainText(entry.author) }],
      published: entry.publishedAt,
      date: entry.changedAt,
    });
  return format === "atom" ? feed.atom1() : feed.json1();
}

/** When anything in the feed last changed, to the second, as HTTP tells times; null for an empty one. */
export function lastChange(entries: readonly Pick<FeedEntry, "changedAt">[]): Date | null {
  if (entries.length === 0) return null;
  const newest = Math.max(...entries.map(({ changedAt }) => changedAt.getTime()));
  return new Date(Math.floor(newest / 1_000) * 1_000);
}
