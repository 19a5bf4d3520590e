import { escaped } from "./plain-text.ts";

/** The most addresses that the protocol allows in one file. */
export const addressesAFile = 50_000;

export interface SitemapEntry {
  /** A path of ours. */
  path: string;
  /** When the page's own words last changed; null where nobody knows. */
  changedAt: Date | null;
}

export const sitemapKinds = ["questions", "articles", "tags", "pages"] as const;
export type SitemapKind = (typeof sitemapKinds)[number];

/** How many numbers of a kind one file spans: a tag has an address in either language. */
export const numbersAFile = {
  questions: addressesAFile,
  articles: addressesAFile,
  tags: addressesAFile / 2,
  pages: addressesAFile,
} as const satisfies Record<SitemapKind, number>;

/** Which part of the sitemap a file name such as `questions-2.xml` stands for; null for none. */
export function partFrom(name: string | undefined): { kind: SitemapKind; number: number } | null {
  const match = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(name ?? "");
  const kind = sitemapKinds.find((one) => one === match?.[1]);
  return kind ? { kind, number: Number(match![2]) } : null;
}

type Entries = AsyncIterable<readonly SitemapEntry[]>;

/** The index of the sitemap, piece by piece: its entries are the files. */
export const indexXml = (origin: string, files: Entries) =>
  xmlOf(origin, files, { around: "sitemapindex", each: "sitemap" });

/** One file of the sitemap, piece by piece: its entries are pages. */
export const filesXml = (origin: string, pages: Entries) =>
  xmlOf(origin, pages, { around: "urlset", each: "url" });

async function* xmlOf(
  origin: string,
  batches: Entries,
  { around, each }: { around: string; each: string },
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${around} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;
  for await (const batch of batches)
    yield batch
      .map(({ path, changedAt }) => {
        const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
        return `<${each}><loc>${escaped(origin + path)}</loc>${changed}</${each}>\n`;
      })
      .join("");
  yield `</${around}>\n`;
}
