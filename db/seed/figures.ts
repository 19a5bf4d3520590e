/** Invented journeys of the demo: how they ended, from eleven weeks ago to this week. */
export const seedWeeks = {
  "outcome:confirmed-solved": [21, 24, 22, 29, 31, 30, 36, 41, 39, 46, 52, 27],
  "outcome:probably-solved": [88, 94, 101, 97, 112, 118, 121, 134, 140, 149, 158, 83],
  "outcome:joined": [9, 8, 11, 12, 10, 14, 13, 15, 17, 16, 19, 9],
  "outcome:asked-anyway": [47, 51, 46, 44, 47, 41, 43, 39, 40, 36, 37, 18],
  "outcome:abandoned": [71, 78, 69, 74, 70, 77, 72, 75, 79, 70, 74, 40],
  "step:ask": [96, 101, 99, 104, 106, 103, 110, 114, 113, 118, 122, 61],
  "step:check": [71, 77, 76, 82, 85, 84, 91, 96, 95, 101, 106, 53],
  "step:solved-here": [21, 24, 22, 29, 31, 30, 36, 41, 39, 46, 52, 27],
  "step:joined": [9, 8, 11, 12, 10, 14, 13, 15, 17, 16, 19, 9],
  "step:continued": [38, 42, 40, 38, 41, 37, 39, 37, 36, 36, 33, 16],
  "step:skipped": [25, 24, 23, 22, 21, 19, 19, 18, 18, 17, 16, 8],
  "step:posted": [47, 51, 46, 44, 47, 41, 43, 39, 40, 36, 37, 18],
} as const;

/** What the invented visitors sought in vain. */
export const seedGaps = [
  { query: "change payout schedule", lang: "en", noResult: 0, noClick: 19, asked: 6 },
  { query: "tilityspäivän vaihto", lang: "fi", noResult: 11, noClick: 4, asked: 3 },
  { query: "dispute fee refund", lang: "en", noResult: 0, noClick: 12, asked: 4 },
  { query: "ALV erittely vientiin", lang: "fi", noResult: 9, noClick: 0, asked: 2 },
  { query: "apple pay in app", lang: "en", noResult: 8, noClick: 1, asked: 1 },
  { query: "kassan kuittitulostin", lang: "fi", noResult: 6, noClick: 2, asked: 0 },
  { query: "error E-4012", lang: "en", noResult: 5, noClick: 0, asked: 2 },
  { query: "close my account", lang: "en", noResult: 0, noClick: 5, asked: 0 },
] as const;
