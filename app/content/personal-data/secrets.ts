import type { Folded } from "./folding.ts";
import type { FoldedFind } from "./kinds.ts";

/** Keys that say by their prefix whose they are. */
const prefixed = new RegExp(
  `(?<![A-Za-z0-9_])(?:${[
    "(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,120}",
    "whsec_[A-Za-z0-9+/=]{20,100}",
    "gh[opsur]_[A-Za-z0-9]{30,255}",
    "github_pat_[A-Za-z0-9_]{40,120}",
    "glpat-[A-Za-z0-9_-]{18,60}",
    "xox[abeoprs]-[A-Za-z0-9-]{10,120}",
    "xapp-[0-9]-[A-Za-z0-9-]{20,120}",
    "(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])",
    "AIza[A-Za-z0-9_-]{35}",
    "ya29\\.[A-Za-z0-9_-]{20,200}",
    "GOCSPX-[A-Za-z0-9_-]{20,60}",
    "sk-[A-Za-z0-9_-]{20,200}",
    "npm_[A-Za-z0-9]{36}",
    "pypi-AgE[A-Za-z0-9_-]{20,200}",
    "hf_[A-Za-z0-9]{30,60}",
    "SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,60}",
    "shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}",
    "dop_v1_[a-f0-9]{64}",
    "EAAA[A-Za-z0-9_-]{50,120}",
    "AccountKey=[A-Za-z0-9+/]{60,100}={0,2}",
  ].join("|")})`,
  "g",
);
const privateKey = /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const endOfKey = /-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
const jsonWebToken = /(?<![\w-])(eyJ[\w-]{5,2000})\.(eyJ[\w-]{5,4000})\.([\w-]{16,1000})/g;
const inAddress = /\b[a-z][a-z\d+]{1,15}:\/\/[^\s/:@]{1,64}:([^\s/@]{4,128})@/gi;

const words =
  "pass(?:word|wd|code|phrase)|pwd|salasanan?(?:i|si|mme)?|tunnussana(?:ni)?|api[ _-]?(?:key|avain|token)|secret(?:[ _-]key)?|client[ _-]secret|(?:access|private|signing)[ _-]?key|(?:(?:access|auth|bearer|refresh)[ _-]?)?token|bearer";
/** "password: …", "salasana on …", `API_KEY = "…"`. */
const told = new RegExp(
  `(?<![a-z])(?:${words})["'\`*_]{0,3}[ \\n]{0,3}(?::=|=>|[:=]|is|was|on|oli|(?<=bearer ))[ \\n]{0,3}["'\`*_]{0,3}([^\\s"'\`<>]{6,256})`,
  "gi",
);
const longValue = new RegExp(
  `(?<![a-z])(?:${words}|key|avain)(?![a-z])[^\\n]{0,40}?(?<![\\w+/=-])([\\w+/=-]{32,256})(?![\\w+/=-])`,
  "gi",
);
const standIns =
  /x{3}|\*{3}|\.{3}|example|esimerkki|placeholder|changeme|your|sinun|dummy|process\.env|<|\$\{?\w|%\w+%|\(/i;

/** Finds passwords, keys and tokens: by known prefixes, by shape (PEM, JSON web token), or by what is said before them. */
export function findSecrets({ text }: Folded): FoldedFind[] {
  return [
    ...matches(prefixed, text).filter(({ value }) => !standIns.test(value)),
    ...findPrivateKeys(text),
    ...matches(jsonWebToken, text).filter(({ value }) =>
      value.split(".").slice(0, 2).every(isJson),
    ),
    ...matches(inAddress, text, 1).filter(({ value }) => !standIns.test(value)),
    ...matches(told, text, 1)
      .map(withoutTail)
      .filter(({ value }) => looksSecret(value)),
    ...matches(longValue, text, 1).filter(({ value }) => looksRandom(value)),
  ];
}

function matches(pattern: RegExp, text: string, group = 0): FoldedFind[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match[group]!;
    // A value stands at the end of what was matched, but for the sign @ of an address.
    const first = group === 0 ? match.index : match.index + match[0].lastIndexOf(value);
    return { kind: "secret", first, last: first + value.length - 1, value };
  });
}

/** The whole block, or the rest of the text where its end was forgotten. */
function findPrivateKeys(text: string): FoldedFind[] {
  const ends = [...text.matchAll(endOfKey)].map((match) => match.index + match[0].length - 1);
  return [...text.matchAll(privateKey)].map(({ index }) => {
    const last = ends.find((end) => end > index) ?? text.length - 1;
    return { kind: "secret", first: index, last, value: text.slice(index, last + 1) };
  });
}

function isJson(part: string): boolean {
  try {
    const decoded: unknown = JSON.parse(
      new TextDecoder().decode(
        Uint8Array.from(atob(part.replaceAll("-", "+").replaceAll("_", "/")), (sign) =>
          sign.codePointAt(0)!,
        ),
      ),
    );
    return typeof decoded === "object" && decoded !== null;
  } catch {
    return false;
  }
}

/** A sentence goes on after a password. */
function withoutTail(find: FoldedFind): FoldedFind {
  let length = find.value.length;
  while (length > 0 && ".,;:!?)]}*_~".includes(find.value[length - 1]!)) length -= 1;
  const value = find.value.slice(0, length);
  return { ...find, value, last: find.first + value.length - 1 };
}

/**
 * Six characters with a digit in it, and a letter or sign; or eight with a sign within. Not an address, a version,
 * an amount, a name of a program or a word that stands for the real one.
 */
function looksSecret(value: string): boolean {
  if (value.length < 6 || standIns.test(value) || /^[\w+.-]+:\/\//.test(value)) return false;
  if (/^[\d.,:/+-]+%?$/.test(value) || /^v?\d+(?:\.\d+)+/i.test(value)) return false;
  const hasLetter = /\p{L}/u.test(value);
  const hasDigit = /\d/.test(value);
  const hasSign = /[^\p{L}\p{N}\s._\-/]/u.test(value.slice(0, -1));
  if (/^\p{L}[\p{L}_.-]*\d{0,2}(?:[.([].*)?$/u.test(value) && !/^\p{L}+\d+$/u.test(value))
    return false;
  return (hasDigit && (hasLetter || hasSign)) || (hasSign && hasLetter && value.length >= 8);
}

/** 32 characters or more that no language writes: letters and digits mixed, at least 3 bits each (Shannon). */
function looksRandom(value: string): boolean {
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value);
  const isPath = /\/[a-z]{3,}\//.test(value) || /[a-z]{3,}-[a-z]{3,}-[a-z]{3,}/i.test(value);
  const isGuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
  return isMixed && !isPath && !isGuid && !standIns.test(value) && bitsPerCharacter(value) >= 3;
}

function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => {
    const share = count / value.length;
    return bits - share * Math.log2(share);
  }, 0);
}
