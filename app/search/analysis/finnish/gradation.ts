/** Strong and weak grade by the letters of Nykysuomen sanalista. */
const grades: Readonly<Record<string, readonly [strong: string, weak: string]>> = {
  A: ["kk", "k"],
  B: ["pp", "p"],
  C: ["tt", "t"],
  D: ["k", ""],
  E: ["p", "v"],
  F: ["t", "d"],
  G: ["nk", "ng"],
  H: ["mp", "mm"],
  I: ["lt", "ll"],
  J: ["nt", "nn"],
  K: ["rt", "rr"],
  L: ["k", "j"],
  M: ["k", "v"],
};

/** The weak grade of a strong stem: kauppa, B: kaupa. Without a letter, or where nothing fits, the stem itself. */
export function weakGrade(stem: string, letter: string): string {
  if (letter === "D" && /(?:ai|oi)k[aä]$/u.test(stem)) return stem.replace(/ik(?=[aä]$)/u, "j");
  const grade = grades[letter];
  return grade ? replaceLast(stem, grade[0], grade[1]) : stem;
}

/** The strong grade of a weak stem: osoite, C: osoitte. */
export function strongGrade(stem: string, letter: string): string {
  if (letter === "D") return stem.replace(/(?=[aeiouyäö][^aeiouyäö]*$)/u, "k");
  const grade = grades[letter];
  return grade ? replaceLast(stem, grade[1], grade[0]) : stem;
}

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return at < 0 ? text : text.slice(0, at) + to + text.slice(at + from.length);
}

/** Whether a word takes ä, ö and y: it has no a, o or u. */
export function isFront(word: string): boolean {
  return !/[aou]/u.test(word);
}
