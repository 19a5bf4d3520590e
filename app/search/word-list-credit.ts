/** What a reader is told of the published Finnish word list, whose licence wants it. */
export const wordListCredit = {
  name: "Nykysuomen sanalista",
  by: "Kotimaisten kielten keskus",
  source: "https://kaino.kotus.fi/lataa/nykysuomensanalista2024.csv",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
} as const;
