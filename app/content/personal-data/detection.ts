import { findCards } from "./cards.ts";
import { findEmails, findPhones } from "./contacts.ts";
import { foldText, originalRange } from "./folding.ts";
import { findIbans } from "./iban.ts";
import { findIdentityCodes } from "./identity-codes.ts";
import { personalDataKinds, type FoldedFind, type PersonalDataFind } from "./kinds.ts";
import { findSecrets } from "./secrets.ts";
import { stepsThrough } from "./steps.ts";
import { findStreetAddresses } from "./street-addresses.ts";

/**
 * Finds personal data in a text as it was typed: Markdown, code, addresses and all.
 *
 * Finds come in the order of the text and never overlap; two that would become one, and one that blocks wins over a warning.
 * `allowed` are the company's own: bare numbers and addresses ("FI2112345600000785", "+358101234567",
 * "help@company.fi", "@company.fi" for a whole domain). Time grows with the length of the text and no faster.
 */
export function findPersonalData(
  typed: string,
  allowed: readonly string[] = [],
): PersonalDataFind[] {
  const folded = foldText(typed);
  const steps = stepsThrough(folded);
  const finds = [
    ...findCards(steps),
    ...findIbans(steps),
    ...findIdentityCodes(steps),
    ...findSecrets(folded),
    ...findEmails(folded),
    ...findPhones(folded),
    ...findStreetAddresses(folded),
  ].filter((find) => !isAllowed(find, allowed));

  return withoutOverlaps(finds).map(({ kind, first, last }) => ({
    kind,
    ...originalRange(folded, first, last),
  }));
}

function isAllowed({ value }: FoldedFind, allowed: readonly string[]): boolean {
  return allowed.some((own) => {
    const bare = bareOf(own);
    const found = bareOf(value);
    return bare !== "" && (found === bare || (bare.startsWith("@") && found.endsWith(bare)));
  });
}

/** Without blanks; a Finnish number is the same with and without its country, and however it is grouped. */
function bareOf(value: string): string {
  const bare = value.replaceAll(/\s/g, "").toLowerCase();
  return /^[+\d().-]+$/.test(bare)
    ? bare.replaceAll(/[^\d+]/g, "").replace(/^(?:\+|00)3580?/, "0")
    : bare;
}

/** What blocks comes first; a warning that touches it goes with it. */
function withoutOverlaps(finds: readonly FoldedFind[]): FoldedFind[] {
  const isBlock = ({ kind }: FoldedFind) => personalDataKinds[kind] === "blocks";
  const blocks = joined(finds.filter(isBlock));
  const blocked = new Set<number>();
  for (const { first, last } of blocks) for (let at = first; at <= last; at += 1) blocked.add(at);

  const isFree = ({ first, last }: FoldedFind) => {
    for (let at = first; at <= last; at += 1) if (blocked.has(at)) return false;
    return true;
  };
  const warnings = finds.filter((find) => !isBlock(find) && isFree(find));
  return [...blocks, ...joined(warnings)].sort((a, b) => a.first - b.first);
}

/** Finds that overlap become one, so that no rest of either stays behind. */
function joined(finds: readonly FoldedFind[]): FoldedFind[] {
  const apart: FoldedFind[] = [];
  for (const find of finds.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = apart.at(-1);
    if (!before || find.first > before.last) apart.push({ ...find });
    else before.last = Math.max(before.last, find.last);
  }
  return apart;
}
