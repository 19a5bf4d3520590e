import type { FoldedFind } from "./kinds.ts";
import { isDigit, isEdge, isWrittenAsOne, walk, type Steps } from "./steps.ts";

/** Lengths of whole account numbers by country: the IBAN registry of SWIFT, and the countries that use the form without it. */
const countriesByLength: Readonly<Record<number, string>> = {
  15: "NO",
  16: "BE",
  18: "AX DK FI FK FO GL NL SD",
  19: "MK SI",
  20: "AT BA EE KZ LT LU MN XK",
  21: "CH HR LI LV",
  22: "BG BH CR DE GB GE IE IM JE GG ME RS VA",
  23: "AE GI IL IQ OM SO TL",
  24: "AD CZ ES MD PK RO SA SE SK TN VG",
  25: "AO CV GW LY MZ PT ST",
  26: "DZ IR IS TR",
  27: "BI BL CF CG CM DJ FR GA GF GP GQ GR IT KM MC MF MG MQ MR NC PF PM RE SM TD TF WF YT",
  28: "AL AZ BF BJ BY CI CY DO GT HN HU LB MA ML NE NI PL SN SV TG",
  29: "BR EG PS QA UA",
  30: "JO KW MU YE",
  31: "MT SC",
  32: "LC",
  33: "RU",
};
const lengths = new Map(
  Object.entries(countriesByLength).flatMap(([length, countries]) =>
    countries.split(" ").map((country): [string, number] => [country, Number(length)]),
  ),
);

/** Finds international bank account numbers: the country's length and the check of ISO 7064, mod 97-10. */
export function findIbans(steps: Steps): FoldedFind[] {
  const finds: FoldedFind[] = [];
  for (let at = 0; at < steps.text.length; at += 1) {
    const find = ibanFrom(steps, at);
    if (!find) continue;
    finds.push(find);
    at = find.last;
  }
  return finds;
}

function ibanFrom(steps: Steps, first: number): FoldedFind | undefined {
  if (!isLatin(steps.text[first]!)) return undefined;
  const head = walk(steps, first, 4, isLatinOrDigit);
  if (head.length < 4 || !isDigit(steps.text[head[2]!]) || !isDigit(steps.text[head[3]!]))
    return undefined;
  const length = lengths.get(valueAt(steps, head.slice(0, 2)));
  if (length === undefined || !beginsNumber(steps, first)) return undefined;

  const taken = walk(steps, first, length, isLatinOrDigit);
  const last = taken[length - 1];
  if (last === undefined || !isEdge(steps, last, 1)) return undefined;
  const value = valueAt(steps, taken);
  if (!isWrittenAsOne(steps, taken, isMostlyLetters(value) ? 1 : 5) || remainder(value) !== 1)
    return undefined;
  return { kind: "iban", first, last, value };
}

/** Words of a sentence could pass: "by 20 …" begins as an account in Belarus does. */
const isMostlyLetters = (value: string) => value.replaceAll(/\D/g, "").length < 8;

const isLatin = (sign: string) => (sign >= "A" && sign <= "Z") || (sign >= "a" && sign <= "z");
const isLatinOrDigit = (sign: string) => isDigit(sign) || isLatin(sign);

const valueAt = ({ text }: Steps, taken: readonly number[]) =>
  taken
    .map((at) => text[at])
    .join("")
    .toUpperCase();

const beginsNumber = (steps: Steps, at: number) =>
  isEdge(steps, at, -1) || /iban$/i.test(steps.text.slice(Math.max(0, at - 4), at));

/** The number with its first four characters at the end and A to Z as 10 to 35, modulo 97; 1 is right. */
export function remainder(iban: string): number {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
