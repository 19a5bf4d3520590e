import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

/** Rows of a gzipped table with tabs and a line of names; null where the file isn't there. */
export function readTable(data: string, file: string): string[][] | null {
  const text = readGzip(data, file);
  if (text === null) return null;
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** The text of a gzipped file; null where it isn't there. */
export function readGzip(data: string, file: string): string | null {
  const name = path.join(data, file);
  return existsSync(name) ? gunzipSync(readFileSync(name)).toString("utf8") : null;
}

/** The different forms of one lemma of one part of speech. */
export interface Family {
  lemma: string;
  kind: string;
  forms: string[];
}

const contentKinds = new Set(["NOUN", "PROPN", "ADJ", "VERB"]);

/** The families of content words of a table of form, lemma, kind and count. */
export function familiesOf(rows: readonly string[][]): Family[] {
  const families = new Map<string, Family>();
  for (const [form = "", lemma = "", kind = ""] of rows) {
    if (!contentKinds.has(kind)) continue;
    const family = families.get(`${lemma}/${kind}`) ?? { lemma, kind, forms: [] };
    if (!family.forms.includes(form)) family.forms.push(form);
    families.set(`${lemma}/${kind}`, family);
  }
  return [...families.values()];
}

/**
 * Whether a lemma belongs to the half that is only measured (FNV-1a of it is odd).
 *
 * Rules are tuned on the other half; a hash keeps a lemma on its side whatever else the data holds.
 */
export function isHeldOut(lemma: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(lemma)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 16)) & 1) === 1;
}

/** How many of all pairs of forms of one family share a key, and how many keys have words of several lemmas. */
export function joinedPairs(
  families: readonly Family[],
  keysOf: (form: string) => readonly string[],
) {
  const lemmasOfKey = new Map<string, Set<string>>();
  let pairs = 0;
  let joined = 0;
  for (const { lemma, forms } of families) {
    const keys = forms.map((form) => new Set(keysOf(form)));
    for (const key of keys.flatMap((some) => [...some]))
      lemmasOfKey.set(key, (lemmasOfKey.get(key) ?? new Set()).add(lemma));
    for (const [place, mine] of keys.entries())
      for (const other of keys.slice(place + 1)) {
        pairs += 1;
        if ([...mine].some((key) => other.has(key))) joined += 1;
      }
  }
  const mixed = [...lemmasOfKey.values()].filter((lemmas) => lemmas.size > 1).length;
  return { pairs, joined: joined / pairs, mixed: mixed / lemmasOfKey.size };
}
