import type { Refusal, RefusalShown, RefusalWords, ShownWords } from "#app/platform/refusal.ts";
import type { Locale } from "./locales.ts";
import { wordsIn } from "./translator.ts";

/** What a page gets of a refusal, in the reader's words: browsers carry none of their own for it. */
export function showRefusal(refusal: Refusal, locale: Locale): RefusalShown {
  const { status, message, values, fields } = refusal;
  return {
    status,
    message: sayRefusal({ key: message, values }, locale),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, words]) => [name, sayRefusal(words, locale)]),
    ),
  };
}

/** The words of a refusal or of one field's problem, said. */
export function sayRefusal(words: RefusalWords, locale: Locale): ShownWords {
  const t = wordsIn(locale);
  return { said: typeof words === "string" ? t(words) : t(words.key, words.values) };
}
