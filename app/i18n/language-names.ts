/** What a language is called in another, such as "French" or "ranska". An unknown code stands for itself. */
export function languageName(lang: string, locale: string): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(lang) ?? lang;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    return lang;
  }
}
