import { endsInVowel, evenGrades, hasVowel } from "./letters.ts";

const mark = "0";

type Read = (stem: string) => string[];

/** The stem as it is: halu-ta, tul-la, anne-ttu without its e. */
const whole: Read = (stem) => evenGrades(stem).map((even) => even + mark);

/** A stem whose last vowel changes with the form: maksa, makse. */
const changing: Read = (stem) => whole(/[aäei]$/u.test(stem) ? stem.slice(0, -1) : stem);

/** A stem before the i of the past: makso-i of maksa, sano-i of sano, luk-i of luke. */
const past: Read = (stem) =>
  /[oö]$/u.test(stem) ? [...whole(stem), ...whole(stem.slice(0, -1))] : changing(stem);

const own = "(?:ni|si|ns[aä]|mme|nne|[aeä]n)?";
const cases = `(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|kse|n[aä]|tt[aä]|n|t|[aä]n?)?${own}`;
const pluralCases = `i(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|kse|n[aä]|tt[aä]|[aä]|en|in?)${own}`;
/** An a-stem or an u-stem in all its cases: va, vat, vassa, vien, vissa. */
const likeA = (stem: string) => `${stem}(?:[aä]${cases}|${pluralCases})`;
const likeU = (stem: string) => `${stem}[uy](?:${cases}|[uy]n|${pluralCases}|j(?:[aä]|en)${own})`;
/** The participle of the past after its first letter: n-ut, n-eet, n-eille. */
const participle = "(?:[uy]t|ee(?:t|n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|seen)|eita|eiden)";
const persons = "(?:n|t|mme|tte|vat|vät)?";

type Row = readonly [ending: string, keys: Read];

const table: readonly Row[] = [
  // Passive: annetaan, annettiin, annettu, annettava, annettaisiin; halutaan; tullaan, tultiin.
  [`et(?:[aä]{2}n|t(?:iin|[aä]isiin|[aä]koon|[aä]kö[öo]n))`, whole],
  [likeA("ett[aä]v"), whole],
  [likeU("ett?"), whole],
  [`(?:t|l|n|r|d)(?:[aä]{2}n)|t(?:t?iin|t?[aä]isiin)`, whole],
  [likeA("tt?[aä]v"), whole],
  [likeU("(?:tt|t|d)"), whole],
  [likeU("(?<=l)l|(?<=r)r|(?<=n)n"), whole],
  // Participle of the past: halunnut, maksanut, tullut, noussut.
  [`nn${participle}`, whole],
  [`n${participle}`, changing],
  [`(?:(?<=l)l|(?<=r)r|(?<=s)s|(?<=n)n)${participle}`, whole],
  [`isi${persons}`, changing],
  [`ts(?:e(?:${persons}|e|v[aä].*|m[aä].*|mi.*)|i(?:si)?${persons})`, whole],
  [`si${persons}`, whole],
  [`i${persons}`, past],
  [`minen|mis(?:en|t[aä]|een|e[lns].*)|m[aä](?:ss[aä]|st[aä]|ll[aä]|tt[aä]|[aä]n)${own}`, changing],
  [likeA("m"), changing],
  [likeA("v"), changing],
  [`ess[aä]${own}|en`, changing],
  [`[td]ess[aä]${own}`, whole],
  [`kse${own}`, (stem) => changing(stem.replace(/[aä]$/u, ""))],
  ["n|t|mme|tte", (stem) => (endsInVowel(stem) ? changing(stem) : [])],
  [
    "(?<=([aeiouyäö]))\\2",
    (stem) => [...changing(stem), ...(/[aä]$/u.test(stem) ? whole(stem) : [])],
  ],
  ["[aä]", (stem) => (endsInVowel(stem) ? changing(stem) : [])],
  ["[td][aä]|(?<=l)l[aä]|(?<=r)r[aä]|(?<=n)n[aä]", whole],
];

const rows = table.map(
  ([ending, keys]) => [new RegExp(`^(..+?)(?:${ending})$`, "u"), keys] as const,
);

/** The keys by which a verb may be found that has this form. */
export function verbKeys(word: string): string[] {
  const keys: string[] = [];
  for (const [pattern, read] of rows) {
    const match = pattern.exec(word);
    if (match && hasVowel(match[1]!)) keys.push(...read(match[1]!));
  }
  return [...new Set(keys)];
}
