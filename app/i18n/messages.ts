import type { Locale } from "#app/i18n/locales.ts";
import en from "#app/i18n/messages/en.json" with { type: "json" };
import fi from "#app/i18n/messages/fi.json" with { type: "json" };

/** English is the shape every other language has, key for key (a test compares them). */
export type Messages = typeof en;

const all: Record<Locale, Messages> = { en, fi };

export function messagesIn(locale: Locale): Messages {
  return all[locale];
}
