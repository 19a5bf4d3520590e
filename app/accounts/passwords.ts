import { nameKey } from "#app/content/names.ts";
import type { RefusalWords } from "#app/platform/refusal.ts";

/** In characters as people count them. The upper end only bounds the work of hashing. */
export const passwordLength = { least: 12, most: 128 } as const;

/** What must be left of a password when one's own names are taken out of it. */
export const strangeCharacters = 8;

/** What others can read or guess about the person whose password it is. */
export interface OwnWords {
  displayName?: string;
  email?: string;
  handle?: string;
}

/**
 * Finds what is wrong with a new password, or nothing.
 *
 * Length and own names only: no rules of composition. Whether it is a common one is asked of
 * `isEasyToGuess`, which needs the lists.
 */
export function findPasswordProblem(password: string, own: OwnWords = {}): RefusalWords | null {
  const length = Array.from(password.normalize("NFC")).length;
  if (length === 0) return "accounts.password-missing";
  if (length < passwordLength.least) {
    return { key: "accounts.password-short", values: { least: passwordLength.least } };
  }
  if (length > passwordLength.most) {
    return { key: "accounts.password-long", values: { most: passwordLength.most } };
  }
  return isMadeOfOwnNames(password, own) ? "accounts.password-own-name" : null;
}

function isMadeOfOwnNames(password: string, own: OwnWords): boolean {
  const whole = nameKey(password);
  let left = whole;
  for (const word of wordsOf(own)) left = left.replaceAll(word, "");
  return left.length < whole.length && Array.from(left).length < strangeCharacters;
}

/** Longest first, so that a whole name goes before its parts. */
function wordsOf({ displayName = "", email = "", handle = "" }: OwnWords): string[] {
  const [mailbox = "", host = ""] = email.split("@");
  const texts = [displayName, email, mailbox, host, handle];
  const parts = texts.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  const words = new Set(parts.map(nameKey).filter((word) => Array.from(word).length >= 3));
  return [...words].sort((one, other) => other.length - one.length);
}
