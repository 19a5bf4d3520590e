/** The stems of one class of verbs, as formulas of `formula.ts`. */
export interface VerbClass {
  /** Strong stem. The weak one is its weak grade in the classes of `strongVerbs`, else the same. */
  VS: string;
  VW?: string;
  /** Past, strong and weak in pairs that a colon parts; one alone is both. */
  past: string;
  /** Before the conditional's -si. */
  COND: string;
  PASS: string;
  /** Before the past participle; VS where it isn't said. */
  NUT?: string;
  INF2?: string;
}

/** Classes whose infinitive has the strong grade. */
export const strongVerbs = new Set([52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 76]);

const i = "VS-1+i:VW-1+i";
const si = "VS-2+si";
const oi = "VS-1+Oi:VW-1+Oi";

/** Conjugation by the classes of Nykysuomen sanalista. */
const table: Record<string, VerbClass> = {
  "52": { VS: "L-1", past: "VS+i:VW+i", COND: "VS+i", PASS: "VW+t" },
  "53": { VS: "L-1", past: i, COND: "VS+i", PASS: "VW-1+et" },
  "54": { VS: "L-1", past: si, COND: "VS+i", PASS: "VW-1+et" },
  "76": { VS: "L-1", past: si, COND: "VS+i", PASS: "VW-1+et", NUT: "VS VS-2+n" },
  "55": { VS: "L-1", past: `${i} ${si}`, COND: "VS+i", PASS: "VW-1+et" },
  "56": { VS: "L-1", past: oi, COND: "VS+i", PASS: "VW-1+et" },
  "57": { VS: "L-1", past: `${i} ${si} ${oi}`, COND: "VS+i", PASS: "VW-1+et" },
  "58 60": { VS: "L-1", past: i, COND: "VS-1+i", PASS: "VW+t", INF2: "L-2+ie" },
  "59": { VS: "L-1", past: si, COND: "VS-1+i", PASS: "VW+t", INF2: "L-2+ie" },
  "61": { VS: "L-1", past: "VS:VW", COND: "VS", PASS: "VW+t" },
  "62 68": { VS: "L-2", past: "VS", COND: "VS", PASS: "VS" },
  "63": { VS: "L-2", past: "VS-1+i", COND: "VS-1+i", PASS: "VS" },
  "64": { VS: "L-2", past: "VS-2+Vi", COND: "VS-2+Vi", PASS: "VS" },
  "65": { VS: "L-2", past: "VS-1+vi", COND: "VS-1+vi", PASS: "VS" },
  "66 67": { VS: "H+e", past: "VS-1+i", COND: "VS-1+i", PASS: "L-2", NUT: "L-2" },
  "69": { VS: "L-1+se", past: "L-1+si", COND: "L-1+si", PASS: "L-1", NUT: "L-2+n" },
  "70": { VS: "L-3+kse", past: "L-3+ksi", COND: "L-3+ksi", PASS: "L-2", NUT: "L-2" },
  "71": {
    VS: "L-3+ke",
    VW: "L-3+e",
    past: "L-3+ki:L-3+i",
    COND: "L-3+ki",
    PASS: "L-2",
    NUT: "L-2",
  },
  "72": { VS: "H+ne", past: "VS-1+i", COND: "VS-1+i", PASS: "L-1", NUT: "L-2+n" },
  "73": { VS: "H+A", past: "H+si", COND: "H+i", PASS: "L-1", NUT: "L-2+n" },
  "74 75": { VS: "H+A", past: "H+si", COND: "H+Ai H+i", PASS: "L-1", NUT: "L-2+n" },
  "77 78": { VS: "L-1", past: "L-2+i", COND: "VS+i", PASS: "L-1+t" },
};

export const verbClasses: ReadonlyMap<number, VerbClass> = new Map(
  Object.entries(table).flatMap(([numbers, of]) =>
    numbers.split(" ").map((number) => [Number(number), of] as const),
  ),
);
