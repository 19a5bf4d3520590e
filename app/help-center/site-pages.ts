import type { Locale } from "#app/i18n/locales.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { pagesEn } from "./defaults/pages-en.ts";
import { pagesFi } from "./defaults/pages-fi.ts";
import type { DefaultPage } from "./default-page.ts";

/** The pages about the site itself, by their address. */
export const pageSlugs = [
  "guidelines",
  "terms",
  "privacy",
  "accessibility",
  "cookies",
  "shortcuts",
] as const;

export type PageSlug = (typeof pageSlugs)[number];

export const PAGE_LIMITS = { title: { least: 2, most: 80 }, markdown: 40_000 } as const;

export function isPageSlug(value: string | undefined): value is PageSlug {
  return (pageSlugs as readonly string[]).includes(value ?? "");
}

const defaults: Record<Locale, Record<string, DefaultPage>> = { en: pagesEn, fi: pagesFi };

/** What a page says until an admin writes something else: true of this software, and no company's own promise. */
export function defaultPage(slug: PageSlug, lang: Locale): DefaultPage {
  return defaults[lang][slug] ?? { title: slug, markdown: "" };
}

/** Refuses a page without words, or with too many; fields are named for their language. */
export function judgePage(lang: Locale, { title, markdown }: DefaultPage) {
  const fields: Record<string, RefusalWords> = {};
  const { least, most } = PAGE_LIMITS.title;
  if (title.length < least || title.length > most)
    fields[`title-${lang}`] = { key: "help-center.page-title-length", values: { least, most } };
  if (markdown.trim() === "" || markdown.length > PAGE_LIMITS.markdown)
    fields[`markdown-${lang}`] = {
      key: "help-center.page-text-length",
      values: { most: PAGE_LIMITS.markdown },
    };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
}
