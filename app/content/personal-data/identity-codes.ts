import type { FoldedFind } from "./kinds.ts";
import { isDigit, isEdge, walk, type Steps } from "./steps.ts";

const CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
/** The century signs, those of 2023 included. */
const centuries: Readonly<Record<string, number>> = Object.fromEntries([
  ["+", 1800],
  ..."-YXWVU".split("").map((sign) => [sign, 1900]),
  ..."ABCDEF".split("").map((sign) => [sign, 2000]),
]);

/** Finds Finnish personal identity codes: a real date, a century sign, and a check character that fits. */
export function findIdentityCodes(steps: Steps): FoldedFind[] {
  const finds: FoldedFind[] = [];
  for (let at = 0; at < steps.text.length; at += 1) {
    const sign = steps.text[at]!;
    if (sign < "0" || sign > "3" || !isEdge(steps, at, -1)) continue;

    const find = codeFrom(steps, at);
    if (!find) continue;
    finds.push(find);
    at = find.last;
  }
  return finds;
}

function codeFrom(steps: Steps, first: number): FoldedFind | undefined {
  const date = walk(steps, first, 6, isDigit);
  if (date.length < 6) return undefined;
  const sign = signAfter(steps, date[5]!);
  if (!sign) return undefined;
  const serial = walk(steps, sign.next, 3, isDigit);
  const last = serial.length === 3 ? steps.next[serial[2]!]! : -1;
  if (last === -1 || !isEdge(steps, last, 1)) return undefined;

  const digits = [...date, ...serial].map((at) => steps.text[at]).join("");
  const check = steps.text[last]!.toUpperCase();
  if (!isRealDate(digits, sign.century) || serialOf(digits) < 2) return undefined;
  if (CHECK_CHARACTERS[Number(digits) % 31] !== check) return undefined;
  return {
    kind: "identity-code",
    first,
    last,
    value: digits.slice(0, 6) + sign.sign + digits.slice(6) + check,
  };
}

const serialOf = (digits: string) => Number(digits.slice(6));

/** The century sign may be one of the signs that part the others: in `01-01-90--123A` it is one of the two dashes. */
function signAfter({ text, next }: Steps, from: number) {
  const after = next[from]!;
  if (after === -1) return undefined;
  const letter = text[after]!.toUpperCase();
  if (!isDigit(letter))
    return letter in centuries && next[after] !== -1
      ? { sign: letter, century: centuries[letter]!, next: next[after]! }
      : undefined;

  const gap = text.slice(from + 1, after);
  const sign = gap.includes("+") ? "+" : gap.includes("-") ? "-" : undefined;
  return sign && { sign, century: centuries[sign]!, next: after };
}

function isRealDate(digits: string, century: number): boolean {
  const [day = 0, month = 0, year = 0] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  const date = new Date(Date.UTC(century + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
