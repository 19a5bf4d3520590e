/** The languages of the interface. A third one is one message file and one line here. */
export const locales = ["en", "fi"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { en: "English", fi: "Suomi" };

/** How each writes days and numbers. Plain English would put the month first. */
export const localeRegions: Record<Locale, string> = { en: "en-GB", fi: "fi-FI" };

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** A text of the database in the reader's language, else in English, else in whatever it has. */
export function inLanguage(text: Readonly<Record<string, string>>, locale: string): string {
  return (
    text[locale] || text[defaultLocale] || Object.values(text).find((words) => words !== "") || ""
  );
}
