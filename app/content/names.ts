import { slugFrom } from "./slugs.ts";

export const HANDLE_CHARACTERS = 30;

/** Characters without a look of their own that Unicode counts as letters or symbols. */
const unseen = /\u034f|[\u115f\u1160\u2800\u3164\uffa0]|\u17b4|\u17b5/gu;
/** Format characters: zero width, direction, soft hyphen. The joiner inside an emoji stays. */
const format =
  /(?!(?<=\p{Extended_Pictographic}\ufe0f?\p{EMod}?)\u200d(?=\p{Extended_Pictographic}))\p{Cf}/gu;
/** A letter carries at most three marks; more are a tower that covers the lines above. */
const towers = /(\p{M}{3})\p{M}+/gu;

/**
 * Cleans a field of one line: a title, a name, a tag, a reason.
 *
 * What stays is what can be seen: no control, zero-width or direction characters, no line
 * breaks, no double spaces. Letters are composed, so ä is one character however it was typed.
 */
export function cleanLine(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, " ")
    .replaceAll(format, "")
    .replaceAll(unseen, "")
    .replaceAll(/[\ufffd\p{Cn}\p{Co}]/gu, "")
    .normalize("NFC")
    .replaceAll(towers, "$1")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/**
 * Makes the key by which two names count as the same: `Ａｄ．Min` and `admin` are equal.
 *
 * Letters and digits only, so spaces and dots between them make no new name.
 */
export function nameKey(name: string): string {
  return cleanLine(name)
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Makes the short name for addresses from a display name; whoever stores it adds a number if it is taken. */
export function handleFrom(displayName: string): string {
  const handle = slugFrom(cleanLine(displayName), "member");
  const cut = handle.slice(0, HANDLE_CHARACTERS).replace(/-+$/, "");
  return cut.length >= 2 ? cut : `member-${cut}`;
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Tells whether a name keeps to one of the scripts whose letters look alike: `pаypal` with a Cyrillic а doesn't. */
export function isOneScript(name: string): boolean {
  return scripts.filter((script) => script.test(name.normalize("NFKC"))).length <= 1;
}
