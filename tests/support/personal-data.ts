/** Invented items with true check digits, and the ways in which people hide them. The same seed makes the same items. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)]!,
    digits: (count: number) => Array.from({ length: count }, () => below(10)).join(""),
    signs: (count: number, from: string) =>
      Array.from({ length: count }, () => from[below(from.length)]).join(""),
  };
}
export type Random = ReturnType<typeof randomFrom>;

const cards: [prefix: string, length: number][] = [
  ["4", 16],
  ["4", 13],
  ["4", 19],
  ["51", 16],
  ["55", 16],
  ["2221", 16],
  ["2720", 16],
  ["34", 15],
  ["37", 15],
  ["300", 14],
  ["36", 14],
  ["38", 16],
  ["6011", 16],
  ["644", 16],
  ["65", 19],
  ["3528", 16],
  ["3589", 16],
  ["62", 16],
  ["62", 19],
  ["5018", 13],
  ["6304", 19],
  ["6759", 16],
];

export function cardNumber(random: Random): string {
  const [prefix, length] = random.pick(cards);
  const head = prefix + random.digits(length - 1 - prefix.length);
  const sum = [...head].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return head + String((10 - (sum % 10)) % 10);
}

/** n digits, a letters, c either: after the country and the two check digits. */
const accounts: [country: string, parts: string][] = [
  ["FI", "n14"],
  ["SE", "n20"],
  ["EE", "n16"],
  ["NO", "n11"],
  ["DK", "n14"],
  ["DE", "n18"],
  ["GB", "a4n14"],
  ["NL", "a4n10"],
  ["FR", "n10c11n2"],
  ["MT", "a4n5c18"],
  ["LV", "a4c13"],
  ["IT", "a1n10c12"],
  ["CH", "n5c12"],
  ["PL", "n24"],
  ["LC", "a4n24"],
];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function accountNumber(random: Random): string {
  const [country, parts] = random.pick(accounts);
  const body = [...parts.matchAll(/([nac])(\d+)/g)]
    .map(([, kind, count]) =>
      random.signs(
        Number(count),
        kind === "n" ? "0123456789" : kind === "a" ? letters : `0123456789${letters}`,
      ),
    )
    .join("");
  const number = BigInt(
    [...`${body}${country}00`].map((sign) => Number.parseInt(sign, 36)).join(""),
  );
  return `${country}${String(98n - (number % 97n)).padStart(2, "0")}${body}`;
}

export function identityCode(random: Random): string {
  const [sign, century] = random.pick([
    ["+", 18],
    ...[..."-YXWVU"].map((sign) => [sign, 19] as const),
    ...[..."ABCDEF"].map((sign) => [sign, 20] as const),
  ] as [string, number][]);
  const year = random.digits(2);
  const month = 1 + random.below(12);
  const lastDay = new Date(Date.UTC(century * 100 + Number(year), month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, "0");
  const date = two(1 + random.below(lastDay)) + two(month) + year;
  const serial = String(2 + random.below(898)).padStart(3, "0");
  const check = "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(date + serial) % 31]!;
  return date + sign + serial + check;
}

const inGroups = (item: string, mark: string) => item.match(/.{1,4}/g)!.join(mark);
const wide = (item: string) =>
  item.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

/** Each hides an item in one way. */
export const disguises: Record<string, (item: string, random: Random) => string> = {
  "as it is": (item) => item,
  spaces: (item) => inGroups(item, " "),
  dashes: (item) => inGroups(item, "-"),
  dots: (item) => inGroups(item, "."),
  "spaces that do not break": (item) => inGroups(item, "\u00a0"),
  "full-width characters": (item) => wide(item),
  "characters without width": (item, random) =>
    [...item].join(random.pick(["\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff"])),
  "a line break": (item, random) => {
    const at = 1 + random.below(item.length - 1);
    return `${item.slice(0, at)}${random.pick(["\n", "  \n", "\r\n", "\n> "])}${item.slice(at)}`;
  },
  "marks of Markdown": (item, random) => {
    const at = 1 + random.below(item.length - 2);
    const mark = random.pick(["**", "*", "`", "~~", "_"]);
    return `${item.slice(0, at)}${mark}${item.slice(at, at + 2)}${mark}${item.slice(at + 2)}`;
  },
  "a block of code": (item) => `\n\`\`\`\nnumber = "${item}"\n\`\`\`\n`,
  "an address": (item) =>
    `https://shop.test/pay?number=${encodeURIComponent(inGroups(item, " "))}&x=1`,
  "every character apart": (item, random) => [...item].join(random.pick([" ", "-", "."])),
};
