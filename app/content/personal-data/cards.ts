import type { FoldedFind } from "./kinds.ts";
import { gapBetween, isDigit, isEdge, isWrittenAsOne, walk, type Steps } from "./steps.ts";

const LONGEST = 19;

/** Issuers' prefixes, from and to (of one length), and the lengths of their numbers: ISO/IEC 7812 as the schemes publish it. */
const issuers: readonly (readonly [from: string, to: string, lengths: readonly number[]])[] = [
  ["4", "4", [13, 16, 19]], // Visa
  ["51", "55", [16]], // Mastercard
  ["2221", "2720", [16]],
  ["34", "34", [15]], // American Express
  ["37", "37", [15]],
  ["300", "305", [14, 16, 17, 18, 19]], // Diners Club
  ["3095", "3095", [14, 16, 17, 18, 19]],
  ["36", "36", [14, 15, 16, 17, 18, 19]],
  ["38", "39", [14, 16, 17, 18, 19]],
  ["6011", "6011", [16, 17, 18, 19]], // Discover
  ["644", "649", [16, 17, 18, 19]],
  ["65", "65", [16, 17, 18, 19]],
  ["3528", "3589", [16, 17, 18, 19]], // JCB
  ["62", "62", [16, 17, 18, 19]], // UnionPay
  ["81", "82", [16, 17, 18, 19]], // UnionPay, RuPay
  ["60", "60", [16]], // RuPay
  ["508", "508", [16]],
  ["2200", "2204", [16, 17, 18, 19]], // Mir
  ["5018", "5018", [13, 14, 15, 16, 17, 18, 19]], // Maestro and Dankort
  ["5019", "5020", [13, 14, 15, 16, 17, 18, 19]],
  ["5038", "5038", [13, 14, 15, 16, 17, 18, 19]],
  ["5893", "5893", [13, 14, 15, 16, 17, 18, 19]],
  ["6304", "6304", [13, 14, 15, 16, 17, 18, 19]],
  ["6390", "6390", [13, 14, 15, 16, 17, 18, 19]],
  ["67", "67", [13, 14, 15, 16, 17, 18, 19]],
  ["636", "639", [16, 17, 18, 19]], // InterPayment, InstaPayment
  ["9792", "9792", [16]], // Troy
];

/** Finds payment card numbers: an issuer's prefix and length, the check digit of Luhn, and not a part of a longer number. */
export function findCards(steps: Steps): FoldedFind[] {
  const finds: FoldedFind[] = [];
  for (let at = 0; at < steps.text.length; at += 1) {
    if (!isDigit(steps.text[at]) || !beginsNumber(steps, at)) continue;
    const find = cardFrom(steps, at);
    if (!find) continue;
    finds.push(find);
    at = find.last;
  }
  return finds;
}

function cardFrom(steps: Steps, first: number): FoldedFind | undefined {
  const taken = walk(steps, first, LONGEST, isDigit);
  const digits = taken.map((at) => steps.text[at]).join("");
  for (const length of lengthsFor(digits)) {
    if (length > taken.length) continue;
    const [own, last] = [taken.slice(0, length), taken[length - 1]!];
    const value = digits.slice(0, length);
    if (!passesLuhn(value) || !endsNumber(steps, last) || !isWrittenAsOne(steps, own)) continue;
    if (isSpacedOut(steps, own) && isDigit(steps.text[steps.next[last]!])) continue;
    return { kind: "card", first, last, value };
  }
  return undefined;
}

/** Longest first, so that nothing of a longer number is left over. */
function lengthsFor(digits: string): number[] {
  const lengths = issuers
    .filter(([from, to]) => {
      const prefix = digits.slice(0, from.length);
      return prefix.length === from.length && prefix >= from && prefix <= to;
    })
    .flatMap(([, , lengths]) => lengths);
  return [...new Set(lengths)].sort((a, b) => b - a);
}

/** The check of ISO/IEC 7812-1, annex B: from the right, every second digit doubled, the sum of digits ends in 0. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = digit * 2;
    sum += fromRight % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Not in a word such as an identifier or a UUID, and not the decimals of an amount. A word of letters may touch it: `card4111…`. */
function beginsNumber(steps: Steps, at: number): boolean {
  const before = steps.text.slice(Math.max(0, at - 24), at);
  if (/(?<!\d{3})\d\.$|(?<!\d)0,$/.test(before)) return false;
  if (/[\da-f]-[\da-f]{0,8}$/i.test(before) && /[a-f]\d*-[\da-f]*$/i.test(before)) return false;
  return isEdge(steps, at, -1) || /(?:^|[^\p{L}\p{N}])\p{L}{3,}$/u.test(before);
}

function endsNumber(steps: Steps, last: number): boolean {
  const after = steps.text.slice(last + 1, last + 5);
  if (/^\.\d(?!\d\d)|^,\d\d(?!\d)/.test(after)) return false;
  return isEdge(steps, last, 1) || /^\p{L}{3}/u.test(after);
}

/** One digit a group: such rows are more often matrices, so nothing may follow. */
function isSpacedOut(steps: Steps, taken: readonly number[]): boolean {
  return taken.slice(1).every((at, nth) => gapBetween(steps, taken[nth]!, at) === "seen");
}
