import { type StemType, stemType } from "./stem-types.ts";

/**
 * Every ending of the language, with the types of stems that it may follow.
 *
 * A `+` before an ending: it begins with the last letter of the stem (talo+on). A `=`: the stem ends in two vowels
 * (maa=ta).
 */
export function makeEndings(): ReadonlyMap<string, number> {
  const endings = new Map<string, number>();
  const add = (type: StemType, some: Iterable<string>) => {
    for (const ending of some) endings.set(ending, (endings.get(ending) ?? 0) | stemType[type]);
  };

  add("NOM", [""]);
  for (const type of ["S", "W", "C", "P", "PW"] as const) add(type, caseEndings[type]);
  add("S", long("+"));
  add("CMP", declined({ S: ["mpA"], W: ["mmA"], P: ["mpi"], PW: ["mmi"] }, ["mpi"]));
  add("SUP", declined({ S: ["impA"], W: ["immA"], P: ["impi"], PW: ["immi"], C: ["in"] }, ["in"]));
  for (const [type, some] of Object.entries(verbEndings)) add(type as StemType, some);
  return endings;
}

const vowels = [..."aeiouyäö"];

/** Each A, O and U of some endings as back and as front vowel. */
const harmonic = (...some: string[]) =>
  some.flatMap((ending) => {
    if (!/[AOU]/u.test(ending)) return [ending];
    const written = (letters: readonly [string, string, string]) =>
      ending.replace(/[AOU]/gu, (letter) => letters["AOU".indexOf(letter)]!);
    return [written(["a", "o", "u"]), written(["ä", "ö", "y"])];
  });

const possessives = harmonic("ni", "si", "nsA", "mme", "nne");
/** A case ending with every possessive after it; -n of the third person lengthens the vowel before it. */
const possessed = (...some: string[]) =>
  some.flatMap((ending) => [
    ...possessives.map((possessive) => ending + possessive),
    ...(/[aäe]$/u.test(ending) ? [`${ending}${ending.at(-1)}n`] : []),
  ]);
const both = (...some: string[]) => [...some, ...possessed(...some)];

/** The long vowel of the illative: talo+on, and with possessives talo+oni. */
const long = (before: string) =>
  vowels.flatMap((vowel) => [`n`, ...possessives].map((rest) => `${before}${vowel}${rest}`));

const local = harmonic("ssA", "stA", "llA", "ltA", "lle", "ttA");
const weakCases = [...both(...local), ...possessed("kse"), "ksi", "n"];

const caseEndings = {
  S: [
    ...possessives,
    ...both(...harmonic("nA", "A")),
    ...vowels.flatMap((vowel) => [`h${vowel}n`, ...possessives.map((one) => `h${vowel}${one}`)]),
    "seen",
    ...possessives.map((one) => `see${one}`),
    ...both(...harmonic("=tA")),
  ],
  W: [...weakCases, "t"],
  C: [...both(...harmonic("tA")), "ten", ...possessives.map((one) => `te${one}`)],
  P: [
    ...both(...harmonic("nA", "A", "tA")),
    ...["hi", "i", "sii", "e", "de"].map((stem) => `${stem}n`),
    ...["hi", "i", "sii", "e", "de", "te", "ne"].flatMap((stem) =>
      possessives.map((one) => stem + one),
    ),
    "tten",
    "neen",
  ],
  PW: weakCases,
} as const satisfies Partial<Record<StemType, readonly string[]>>;

type Declined = Partial<Record<keyof typeof caseEndings, string[]>>;

/** A word that is itself made by an ending (-va, -mpi, -minen), in all its cases. */
function declined(stems: Declined, nominatives: string[]): string[] {
  const forms = Object.entries(stems).flatMap(([type, some]) =>
    harmonic(...some).flatMap((stem) => [
      ...caseEndings[type as keyof typeof caseEndings].flatMap((ending) =>
        ending.startsWith("=")
          ? stem.endsWith("ee")
            ? [stem + ending.slice(1)]
            : []
          : [stem + ending],
      ),
      ...(type === "S" ? longAfter(stem) : []),
    ]),
  );
  return [...harmonic(...nominatives), ...forms];
}

const longAfter = (stem: string) =>
  ["n", ...possessives].map((rest) => `${stem}${stem.at(-1)}${rest}`);

/** Participles in -va and -ma, passive ones in -tava. */
const likeVa = (start: string) =>
  declined({ S: [`${start}A`], W: [`${start}A`], P: [`${start}i`], PW: [`${start}i`] }, [
    `${start}A`,
  ]);

const persons = (...some: string[]) => [
  ...some,
  ...some.flatMap((one) => [`${one}n`, `${one}t`, `${one}mme`, `${one}tte`]),
];

/** The past participle: nut, lut, sut, rut; and the potential, nee. */
const pastParticiple = ["n", "l", "r", "s"].flatMap((letter) => [
  ...harmonic(`${letter}Ut`),
  ...declined(
    {
      S: [`${letter}ee`],
      W: [`${letter}ee`],
      C: harmonic(`${letter}Ut`),
      P: [`${letter}ei`],
      PW: [`${letter}ei`],
    },
    [],
  ),
  ...persons(`${letter}ee`),
  ...harmonic(`${letter}evAt`),
  `${letter}en`,
  `${letter}et`,
  `${letter}emme`,
  `${letter}ette`,
]);

const passiveParticiple = [
  ...declined({ S: ["tU"], P: ["tUi", "tUj"] }, ["tU"]),
  ...declined(
    { W: ["U", "lU", "rU", "nU", "tU", "dU"], PW: ["Ui", "lUi", "rUi", "nUi", "tUi", "dUi"] },
    [],
  ),
];

const verbEndings: Partial<Record<StemType, readonly string[]>> = {
  VS: [
    ...likeVa("v"),
    ...likeVa("m"),
    ...declined({ S: ["mise"], W: ["mise"], C: ["mis"], P: ["misi"], PW: ["misi"] }, ["minen"]),
    ...declined({ S: ["mAttomA"], W: ["mAttomA"], C: ["mAtOn"], P: ["mAttomi"], PW: ["mAttomi"] }, [
      "mAtOn",
    ]),
    ...vowels.map((vowel) => `+${vowel}`),
    ...harmonic("vAt"),
    ...harmonic("kAA", "kOOn", "kAAmme"),
  ],
  VW: ["", "n", "t", "mme", "tte"],
  PS: ["", ...harmonic("vAt")],
  PWK: ["n", "t", "mme", "tte"],
  COND: ["si", "sin", "sit", ...harmonic("sivAt"), "simme", "sitte", "s"],
  NUT: pastParticiple,
  PASS: [
    ...passiveParticiple,
    ...likeVa("tAv"),
    ...["", "l", "r", "n", "t", "d"].flatMap((letter) =>
      harmonic(`${letter}AAn`, `${letter}A`, `${letter}AA`),
    ),
    ...harmonic("tiin", "tii", "tAisiin", "tAessA", "tAkOOn", "kAA", "kOOn", "kAAmme"),
  ],
  INF: ["", ...possessed("kse"), "kseen", ...harmonic("ksensA")],
  INF2: [...both(...harmonic("ssA")), "n"],
};
