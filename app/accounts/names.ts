import { displayNameLength } from "#app/accounts/profile.ts";
import { cleanLine, handleFrom, isOneScript, nameKey } from "#app/content/names.ts";
import type { RefusalWords } from "#app/platform/refusal.ts";

export const handleLength = { least: 2, most: 24 } as const;

/** Names that sound like the site or its people. Compared without spaces, signs, case and look-alike digits. */
const reservedNames = [
  "about",
  "account",
  "admin",
  "administration",
  "administrator",
  "anonymous",
  "api",
  "community",
  "customerservice",
  "everyone",
  "formermember",
  "guest",
  "help",
  "helpcenter",
  "helpdesk",
  "mod",
  "moderator",
  "new",
  "nobody",
  "noreply",
  "null",
  "official",
  "owner",
  "postmaster",
  "root",
  "security",
  "settings",
  "staff",
  "support",
  "sysadmin",
  "system",
  "team",
  "tuki",
  "undefined",
  "webmaster",
  "asiakaspalvelu",
  "asiakastuki",
  "entinenjäsen",
  "henkilökunta",
  "moderaattori",
  "turvallisuus",
  "valvoja",
  "vieras",
  "virallinen",
  "ylläpito",
  "ylläpitäjä",
] as const;

/** Words that nobody but the site's own people may have anywhere in a name: they promise too much. */
const officialWords = [
  "admin",
  "administrator",
  "moderator",
  "official",
  "staff",
  "support",
  "tuki",
  "asiakaspalvelu",
  "asiakastuki",
  "henkilökunta",
  "moderaattori",
  "virallinen",
  "ylläpito",
  "ylläpitäjä",
] as const;

const lookAlikes: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};

const plainLook = (text: string) =>
  nameKey(text).replaceAll(/[013457]/g, (digit) => lookAlikes[digit] ?? digit);

const reservedLooks = new Set(reservedNames.map(plainLook));
const officialLooks = new Set(officialWords.map(plainLook));
const onlyReserved = new RegExp(`^(?:${[...reservedLooks].join("|")})+\\d*$`, "u");

/** Whether a name could be taken for the site or one of its people. */
export function isReservedName(name: string): boolean {
  const withoutNumber = name.trim().replace(/[\s\d]+$/u, "");
  if ([name, withoutNumber].some((one) => onlyReserved.test(plainLook(one)))) return true;
  return name.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => officialLooks.has(plainLook(word)));
}

/** A display name as it is stored: on one line, nothing invisible. */
export function cleanDisplayName(typed: string): string {
  return cleanLine(typed);
}

/**
 * Finds what is wrong with a display name that was cleaned, or nothing.
 *
 * Names may repeat; a look-alike of another script's letters and the names of the site's people may not be used.
 */
export function findNameProblem(
  name: string,
  { mayBeOfficial = false }: { mayBeOfficial?: boolean } = {},
): RefusalWords | null {
  const length = Array.from(name).length;
  if (length < displayNameLength.least || length > displayNameLength.most) {
    return { key: "accounts.name-length", values: { ...displayNameLength } };
  }
  if (nameKey(name) === "") return "accounts.name-without-letters";
  if (/[@<>]|:\/\//.test(name)) return "accounts.name-signs";
  if (!isOneScript(name)) return "accounts.name-scripts";
  if (!mayBeOfficial && isReservedName(name)) return "accounts.name-reserved";
  return null;
}

/** The short name that a display name gives, before it is known whether somebody has it. */
export function handleStem(
  displayName: string,
  { mayBeOfficial = false }: { mayBeOfficial?: boolean } = {},
): string {
  const stem = cut(handleFrom(displayName), handleLength.most);
  return isReservedName(stem) && !mayBeOfficial ? "member" : stem;
}

/** The same short name for whoever comes next: `otto`, `otto-2`, `otto-3`. */
export function numberedHandle(stem: string, number: number): string {
  if (number <= 1) return stem;
  const ending = `-${number}`;
  return cut(stem, handleLength.most - ending.length) + ending;
}

const cut = (text: string, most: number) => text.slice(0, most).replace(/[-_]+$/, "");
