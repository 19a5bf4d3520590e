import type { Locale } from "#app/i18n/locales.ts";
import { paths } from "#app/platform/paths.ts";
import { escaped } from "./plain-text.ts";

/** How browsers add the site's search to their own (OpenSearch 1.1). Names are cut to the 16 and 1024 characters it allows. */
export function openSearchXml(
  origin: string,
  locale: Locale,
  { name, description }: { name: string; description: string },
): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">`,
    `<ShortName>${escaped(name.slice(0, 16))}</ShortName>`,
    `<Description>${escaped(description.slice(0, 1_024))}</Description>`,
    `<InputEncoding>UTF-8</InputEncoding>`,
    `<Language>${locale}</Language>`,
    `<Image width="16" height="16" type="image/svg+xml">${escaped(`${origin}/icons/mark.svg`)}</Image>`,
    `<Url type="text/html" template="${escaped(`${origin}${paths.search(locale)}`)}?q={searchTerms}"/>`,
    `</OpenSearchDescription>`,
    "",
  ].join("\n");
}
