import { isLocale, defaultLocale } from "#app/i18n/locales.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import type { Queries } from "#app/platform/database.server.ts";
import { listAllowedValues } from "./allowed.server.ts";
import { findPersonalData } from "./detection.ts";
import { hasPersonalData, judgePersonalData, type GuardTerms, type Texts } from "./guard.ts";
import { isBlocked, type PersonalDataFind } from "./kinds.ts";
import { maskPersonalData } from "./masking.ts";

export interface DoorTerms extends Omit<GuardTerms, "allowed"> {
  /** The writer was asked about contact data in these very texts, and keeps it. */
  keepsContacts?: boolean | undefined;
}

/**
 * The door of everything that others will read: what is public passes here before it is stored.
 *
 * Refuses with `PersonalDataRefusal`; where a person sent a form, that becomes the review page. Slow for long texts:
 * call it before the transaction.
 */
export async function admitTexts(
  db: Queries,
  texts: Texts,
  { keepsContacts = false, asks = true, ...terms }: DoorTerms = {},
) {
  if (!hasPersonalData(texts)) return;
  judgePersonalData(texts, {
    allowed: await listAllowedValues(db),
    asks: asks && !keepsContacts,
    ...terms,
  });
}

export interface Masked {
  text: string;
  /** How many finds were replaced. */
  count: number;
}

export type Mask = (text: string, lang?: string) => Masked;

/**
 * The door where nobody can be asked: replaces what is never stored by words for it, in the language of the text.
 *
 * Contact data stays: it is the writer's to decide, and what comes in here was public before or is nobody else's to see.
 */
export async function openMask(db: Queries): Promise<Mask> {
  const allowed = await listAllowedValues(db);
  return (text, lang = defaultLocale) => {
    const finds = findPersonalData(text, allowed).filter(isBlocked);
    if (finds.length === 0) return { text, count: 0 };
    return { text: maskPersonalData(text, finds, removedWords(lang)), count: finds.length };
  };
}

/** "[card number removed]", in a language that we speak. */
export function removedWords(lang: string): (find: PersonalDataFind) => string {
  const t = wordsIn(isLocale(lang) ? lang : defaultLocale);
  return ({ kind }) => t(`content.personal-data.removed-${kind}`);
}
