/** The languages that a writer can choose from by hand; any other can still be found in the words. */
export const writtenLanguages = [
  "en",
  "fi",
  "sv",
  "et",
  "no",
  "da",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "uk",
  "ru",
  "ar",
] as const;
