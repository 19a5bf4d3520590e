import { isFront, strongGrade } from "./gradation.ts";

/**
 * Makes a stem as the tables of classes write it: a start, letters cut, letters added.
 *
 * `L-1+kse` is the lemma without its last letter and kse after that. A start is the lemma `L`, the lemma in its
 * strong grade `G`, its first part without -da, -lla… in the strong grade `H`, or a stem made before (`S`, `W`, `VS`, `VW`). Of what is added, `A` and `O` are ä and ö after
 * front vowels, `V` is the last vowel of the start, `X` the
 * last letter that stays.
 */
export function makeStem(
  formula: string,
  lemma: string,
  gradation: string,
  made: Readonly<Record<string, string>>,
): string {
  const match = /^(VS|VW|[LGHSW])(?:-(\d))?(?:\+(\S+))?$/u.exec(formula);
  if (!match) throw new Error(`"${formula}" is no formula of a stem.`);
  const [, start = "L", cut = "0", added = ""] = match;
  const whole =
    start === "L"
      ? lemma
      : start === "G"
        ? strongGrade(lemma, gradation)
        : start === "H"
          ? strongGrade(lemma.slice(0, -2), gradation)
          : (made[start] ?? lemma);
  const stem = whole.slice(0, whole.length - Number(cut));
  const front = isFront(lemma);
  return (
    stem +
    added
      .replaceAll("A", front ? "ä" : "a")
      .replaceAll("O", front ? "ö" : "o")
      .replaceAll("V", /[aeiouyäö](?=[^aeiouyäö]*$)/u.exec(whole)?.[0] ?? "")
      .replaceAll("X", stem.at(-1) ?? "")
  );
}
