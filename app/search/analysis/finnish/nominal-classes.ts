/** The stems of one class of nominals, as formulas of `formula.ts`. */
export interface NominalClass {
  /** Strong vowel stem. */
  S: string;
  /** Weak vowel stem, where it isn't S in its weak grade. */
  W?: string;
  C?: string;
  /** Plural stems. */
  P: string;
  /** Weak plural stems, where they aren't P (made from W where the class is graded). */
  PW?: string;
}

/** Classes whose nominative has the strong grade: their weak stem is S in its weak grade. */
export const strongNominative = new Set([
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 21, 22, 23, 24, 26,
]);

/** Inflection of nominals by the classes of Nykysuomen sanalista; 49 is both 32 and 48. */
export const nominalClasses: ReadonlyMap<number, readonly NominalClass[]> = spread({
  "1 2 3 8 21 22": [{ S: "L", P: "L+i L+j", PW: "W+i" }],
  "4": [{ S: "L", P: "L+i L+j W+i", PW: "W+i" }],
  "7": [{ S: "L-1+e", P: "L", PW: "W-1+i" }],
  "9 12 13": [{ S: "L", P: "L-1+Oi L-1+Oj", PW: "W-1+Oi" }],
  "14": [{ S: "L", P: "L-1+Oi L-1+Oj W-1+Oi", PW: "W-1+Oi" }],
  "10 15 17": [{ S: "L", P: "L-1+i", PW: "W-1+i" }],
  "20": [{ S: "L", P: "L-1+i" }],
  "11": [{ S: "L", P: "L-1+i L-1+Oi L-1+Oj" }],
  "16": [{ S: "L-1+A", W: "L-2+mA", P: "L", PW: "L-2+mi" }],
  "19": [{ S: "L", P: "L-2+Vi" }],
  "23 24 26": [{ S: "L-1+e", C: "L-1", P: "L" }],
  "25": [{ S: "L-1+e", C: "L-2+n", P: "L" }],
  "27": [{ S: "L-2+te", W: "L-2+de", C: "L-2+t", P: "L" }],
  "28": [{ S: "L-2+te", W: "L-2+Xe", C: "L-2+t", P: "L" }],
  "29 30": [{ S: "L-1+e", C: "L-3+s", P: "L" }],
  "31": [{ S: "L-3+hte", W: "L-3+hde", C: "L-3+h", P: "L" }],
  "32": [{ S: "G+e", C: "L", P: "G+i" }],
  "33": [{ S: "G-1+me", C: "L", P: "G-1+mi" }],
  "34 35": [{ S: "G-1+mA", C: "L", P: "G-1+mi" }],
  "36 37": [{ S: "L-1+mpA", W: "L-1+mmA", C: "L", P: "L-1+mpi", PW: "L-1+mmi" }],
  "38": [{ S: "L-3+se", C: "L-3+s", P: "L-3+si" }],
  "39": [{ S: "L-1+kse", C: "L", P: "L-1+ksi" }],
  "40": [{ S: "L-1+te", W: "L-1+de", C: "L-1+t", P: "L-1+ksi" }],
  "41 44": [{ S: "G-1+V", C: "L", P: "G-1+i" }],
  "42": [{ S: "L-1+he", C: "L", P: "L-1+hi" }],
  "43": [{ S: "G-1+e", C: "L", P: "G-1+i" }],
  "45": [{ S: "L-1+nte", W: "L-1+nne", C: "L-1+t", P: "L-1+nsi" }],
  "46": [{ S: "L-1+nte", W: "L-1+nne", C: "L", P: "L-1+nsi" }],
  "47": [{ S: "L-2+ee", C: "L", P: "L-2+ei" }],
  "48": [{ S: "G+e", C: "L+t", P: "G+i" }],
  "49": [
    { S: "G+e", C: "L", P: "G+i" },
    { S: "G+e", C: "L+t", P: "G+i" },
  ],
});

/** Classes that depend on the lemma's last letter. */
export function nominalClassesOf(lemma: string, number: number): readonly NominalClass[] {
  if (number === 5 || number === 6) {
    const S = /[aeiouyäö]$/u.test(lemma) ? "L" : "L+i";
    return [{ S, P: "S-1+ei S-1+ej S", PW: "W-1+ei W" }];
  }
  if (number === 18) return [{ S: "L", P: lemma.endsWith("i") ? "L" : "L-1+i" }];
  return nominalClasses.get(number) ?? [];
}

function spread(table: Record<string, readonly NominalClass[]>) {
  return new Map(
    Object.entries(table).flatMap(([numbers, classes]) =>
      numbers.split(" ").map((number) => [Number(number), classes] as const),
    ),
  );
}
