import { createTranslator } from "use-intl/core";
import type { Locale } from "#app/i18n/locales.ts";
import { messagesIn } from "#app/i18n/messages.ts";

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The one translator for mails, jobs, feeds and everything else that is no React page. Keys start with the room: `forum.solved`. */
export function wordsIn(locale: Locale): Words {
  const translate = createTranslator({ locale, messages: messagesIn(locale), timeZone: "UTC" });
  return (key, values) => (translate as unknown as Words)(key, values);
}
