import type { Folded } from "./folding.ts";
import type { FoldedFind } from "./kinds.ts";

const house = "\\d{1,4}(?: ?[-–] ?\\d{1,4})?";
/** "Esimerkkikatu 12 B 34, 00100 Helsinki", "Ison Mäen tie 3". */
const finnish = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}(?:[\\p{L}'-]{1,40}(?:katu|tie|kuja|polku|väylä|kaari|raitti|tori|rinne|aukio|ranta|bulevardi|esplanadi|puistikko|penger)|[\\p{L}'-]{1,40}(?: [\\p{L}'-]{1,40})? (?:tie|katu|polku|kuja|ranta)) ${house}(?: ?[A-Za-z](?![\\p{L}])(?: ?\\d{1,3}(?!\\d))?)?(?:,? {0,2}\\n?\\d{5} \\p{Lu}[\\p{L}-]{1,30})?(?![\\p{L}\\p{N}])`,
  "gu",
);
/** "221 Baker Street", "10 Downing St". */
const english = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${house}[A-Za-z]? (?:\\p{Lu}[\\p{L}'-]{1,30}\\.? ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Square|Terrace|Close|Crescent)(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Finds street addresses with a house number, by the words that Finnish and English streets end in. */
export function findStreetAddresses({ text }: Folded): FoldedFind[] {
  return [finnish, english].flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: value, index }) => ({
      kind: "street-address" as const,
      first: index,
      last: index + value.length - 1,
      value: value.toLowerCase(),
    })),
  );
}
