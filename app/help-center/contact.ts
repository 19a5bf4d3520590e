import { isLocale } from "#app/i18n/locales.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { areHours, type OpenTime } from "./opening-hours.ts";

export const CONTACT_LIMITS = { channels: 20, words: 200, href: 300 } as const;

/** A way to reach the company, as an admin describes it. */
export interface ChannelInput {
  matter: { en: string; fi: string };
  way: { en: string; fi: string };
  /** A telephone, mail or web address; empty where the words are enough. */
  href: string;
  hours: OpenTime[];
  languages: string[];
}

/** Refuses a channel that readers could not use, naming all problems at once. */
export function judgeChannel({ matter, way, href, hours, languages }: ChannelInput) {
  const fields: Record<string, RefusalWords> = {};
  const words = { key: "help-center.channel-words", values: { most: CONTACT_LIMITS.words } };
  const isFit = (text: string) => text !== "" && text.length <= CONTACT_LIMITS.words;
  for (const lang of ["en", "fi"] as const) {
    if (!isFit(matter[lang])) fields[`matter-${lang}`] = words;
    if (!isFit(way[lang])) fields[`way-${lang}`] = words;
  }
  if (href !== "" && !isContactAddress(href)) fields.href = "help-center.channel-href";
  if (!areHours(hours)) fields.hours = "help-center.hours-unfit";
  if (languages.length === 0 || !languages.every(isLocale))
    fields.languages = "help-center.channel-languages";
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
}

/** Only what opens a telephone, a mail or a page: nothing that runs in this one. */
export function isContactAddress(href: string): boolean {
  if (href.length > CONTACT_LIMITS.href) return false;
  if (/^tel:\+?[0-9][0-9 -]{2,30}$/.test(href)) return true;
  if (/^mailto:[^\s@<>"?]+@[^\s@<>"?]+\.[^\s@<>"?]+$/.test(href)) return true;
  return /^https:\/\/[^\s<>"]+$/.test(href) && URL.canParse(href);
}
