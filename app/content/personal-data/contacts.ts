import type { Folded } from "./folding.ts";
import type { FoldedFind } from "./kinds.ts";
import { isDigit } from "./steps.ts";

const plainAddress =
  /(?<![\p{L}\p{N}._%+'\\-])[\p{L}\p{N}._%+'\\-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
/** "otto (at) company.fi", "otto [ät] company piste fi", "otto at company dot fi". */
const writtenAddress =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]{1,64}) ?(?:[([{<] ?(?:at|ät|ät-merkki|miukumauku|@) ?[)\]}>]|(?<= )(?:at|ät) (?=[\p{L}\p{N}-]{1,63} ?[([{ ] ?(?:dot|piste)\b)) ?([\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{] ?(?:dot|piste|\.) ?[)\]}] ?| (?:dot|piste) )[\p{L}\p{N}-]{1,63}){1,5})/giu;
/** Kept for examples by RFC 2606, and what people write for them. */
const exampleDomain =
  /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)(?:example|esimerkki)\.[a-z]{2,3}$/;

/** Finds e-mail addresses, "(at)" and "dot" spelled out too. Those of domains for examples are nobody's. */
export function findEmails({ text }: Folded): FoldedFind[] {
  const plain = [...text.matchAll(plainAddress)];
  const written = [...text.matchAll(writtenAddress)];
  return [...plain, ...written].flatMap((match) => {
    const whole = match[0].replace(/[.-]+$/, "");
    const value = plainEmail(whole);
    const domain = value.slice(value.lastIndexOf("@") + 1);
    if (exampleDomain.test(domain) || !/\.[\p{L}]{2,}$/u.test(domain)) return [];
    return [
      { kind: "email" as const, first: match.index, last: match.index + whole.length - 1, value },
    ];
  });
}

const plainEmail = (whole: string) =>
  whole
    .toLowerCase()
    .replaceAll("\\", "")
    .replace(/ ?[([{<] ?(?:at|ät|ät-merkki|miukumauku|@) ?[)\]}>] ?| (?:at|ät) /, "@")
    .replaceAll(/ ?[([{] ?(?:dot|piste|\.) ?[)\]}] ?| (?:dot|piste) /g, ".")
    .replaceAll(" ", "");

/** One blank, dash or bracket, or two, between digits of a telephone number; never a line break. */
const phoneStart = /(?<!\d[ .-])(?<![\p{L}\p{N}.,#/=_+-])(?:\+|00(?=[1-9 ])|\(?0(?=[1-9]))/gu;
const american =
  /(?<!\d[ .-])(?<![\p{L}\p{N}.,#/=_+-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}(?![\p{N}-])/gu;
const notPhone =
  /(?:viite(?:numero)?|reference|order|tilaus(?:numero)?|invoice|lasku(?:n numero)?|ref|id|nro|version?)\.?:? ?$/i;
const dateShape = /^0?\d{1,2}[- ]\d{1,2}[- ](?:19|20)?\d\d$/;

/** Finds telephone numbers: + or 00 with a country, Finnish numbers from 0, and the American form. */
export function findPhones({ text }: Folded): FoldedFind[] {
  const begun = [...text.matchAll(phoneStart)].flatMap(({ index }) => phoneFrom(text, index) ?? []);
  const others = [...text.matchAll(american)].map(({ 0: whole, index }) =>
    phone(text, index, index + whole.length - 1),
  );
  return [...begun, ...others].filter(
    ({ first }) => !notPhone.test(text.slice(Math.max(0, first - 20), first)),
  );
}

function phoneFrom(text: string, first: number): FoldedFind | undefined {
  let last = first;
  let gap = 0;
  for (let at = first + 1; at < text.length && at - first < 30 && gap < 4; at += 1) {
    if (isDigit(text[at])) {
      last = at;
      gap = 0;
    } else if (" -().".includes(text[at]!)) gap += 1;
    else break;
  }
  const found = phone(text, first, last);
  const isAbroad = text[first] === "+" || text.startsWith("00", first);
  const [fewest, most] = isAbroad ? [8, 15] : [7, 12];
  const digits = found.value.replace(/^(?:\+|00)/, "").length;
  if (digits < fewest || digits > most || isPartOfMore(text, last)) return undefined;
  if (isAbroad) return /^(?:\+|00)[1-9]/.test(found.value) ? found : undefined;

  const isTyped = /^\(?0(?:4\d|50|[1-9]\d?)/.test(text.slice(first, last + 1));
  const hasDot = text.slice(first, last + 1).includes(".");
  return isTyped && !hasDot && !dateShape.test(text.slice(first, last + 1)) ? found : undefined;
}

const phone = (text: string, first: number, last: number): FoldedFind => ({
  kind: "phone",
  first,
  last,
  value: text
    .slice(first, last + 1)
    .replaceAll(/[^\d+]/g, "")
    .replace(/^00/, "+")
    .replace(/^(\+358)0/, "$1"),
});

const isPartOfMore = (text: string, last: number) =>
  /^(?:[\p{L}\p{N}_]|[.,/:-]\d| ?(?:€|%|eur|kpl|kg|km)(?![\p{L}]))/iu.test(
    text.slice(last + 1, last + 8),
  );
