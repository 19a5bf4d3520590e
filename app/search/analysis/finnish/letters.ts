const vowels = "aeiouyäöå";

export const isVowel = (letter: string | undefined) =>
  letter !== undefined && vowels.includes(letter);

export const endsInVowel = (stem: string) => isVowel(stem.at(-1));

export const hasVowel = (stem: string) => /[aeiouyäöå]/u.test(stem);

/** Ends in a long vowel or a diphthong, as "maa" and "tie" do. */
export const endsInTwoVowels = (stem: string) => endsInVowel(stem) && isVowel(stem.at(-2));

/** Strong and weak grade written alike; what is doubled stands before what is single. */
const grades: readonly (readonly [RegExp, string])[] = [
  [/nkk?|ng/gu, "nK"],
  [/mpp?|mm/gu, "mP"],
  [/ntt?|nn/gu, "nT"],
  [/ltt?|ll/gu, "lT"],
  [/rtt?|rr/gu, "rT"],
  [/kk?/gu, "k"],
  [/pp?|v/gu, "p"],
  [/tt?|d/gu, "t"],
];

/**
 * A stem with the strong and the weak grade of its consonants written alike: kaup from kauppa and kaupa.
 *
 * What the word begins with never changes, so it stays. A last k may be the strong grade of nothing
 * (haku, haun), as j may be its weak grade (jälki, jäljen): then there is a second way.
 */
export function evenGrades(stem: string): string[] {
  const even = written(stem);
  if (/[aeiouyäölrh]k$/u.test(stem)) return [even, written(stem.slice(0, -1))];
  if (/[lrh]j$/u.test(stem)) return [even, written(stem.slice(0, -1))];
  return [even];
}

function written(stem: string): string {
  const start = stem.search(/(?<=[aeiouyäöå])[^aeiouyäöå]/u);
  if (start < 0) return stem;
  let rest = stem.slice(start);
  for (const [pattern, even] of grades) rest = rest.replaceAll(pattern, even);
  return stem.slice(0, start) + rest.toLowerCase();
}
