import { locales, type Locale } from "#app/i18n/locales.ts";
import type { MessageTree } from "#app/i18n/parts.ts";

/** What this browser has of each language; more comes with the pages that need it. */
const loaded = Object.fromEntries(locales.map((locale) => [locale, {}])) as Record<
  Locale,
  MessageTree
>;

/** Adds words to those that are there. Whoever holds `wordsLoaded` finds them at once. */
export function addWords(locale: Locale, words: MessageTree) {
  const messages = loaded[locale];
  for (const [room, tree] of Object.entries(words)) {
    const known = messages[room];
    messages[room] =
      typeof known === "object" && typeof tree === "object" ? Object.assign(known, tree) : tree;
  }
}

/** The one object of a language, which grows. */
export function wordsLoaded(locale: Locale): MessageTree {
  return loaded[locale];
}
