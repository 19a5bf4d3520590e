import { coreEntries } from "./core-words.ts";
import { Splitter } from "./compounds.ts";
import { endsInVowel, hasVowel } from "./letters.ts";
import { Lexicon } from "./lexicon.ts";
import { nominalKeys } from "./nominal.ts";

/** What a site's own texts tell of its compounds. */
export interface LearnedCompounds {
  /** First parts that stand before a known head. */
  firstParts: ReadonlySet<string>;
  /** Keys of words that stand alone, and so may end a compound. */
  heads: ReadonlySet<string>;
}

export const nothingLearned: LearnedCompounds = { firstParts: new Set(), heads: new Set() };

const shortest = { first: 3, head: 4, word: 8, headKey: 5 } as const;
const longestWord = 40;
/** A word that stands alone in so many forms is a word, not a slip. */
const leastForms = 2;

/** How no last part begins, but many endings do. */
const ending =
  /^(?:m[aäi]|v[aä]|n[aäue]|[tdln][uy]|s[st]|l[lt]|tt|t[aä]|ks|ise|inen|is|t[oö]n|e[isn]|i[aisn]|[aä]v|u[ktu]|yk|yt|aa|ää|j[aä]|ka|lai|eel|o[il]|mm|alli|elli)/u;

/**
 * Learns from the words of a site's texts, whole and in lower case: which first parts its compounds have, and which
 * words may end them.
 */
export function learnCompounds(words: ReadonlySet<string>): LearnedCompounds {
  const splitter = new Splitter(new Lexicon(coreEntries()), new Set());
  const forms = new Map<string, number>();
  const firstParts = new Set<string>();
  for (const word of words) {
    if (word.length < shortest.head || word.length > longestWord) continue;
    for (const key of new Set(nominalKeys(word))) forms.set(key, (forms.get(key) ?? 0) + 1);
    for (let cut = shortest.first; cut <= word.length - shortest.head; cut += 1) {
      const first = word.slice(0, cut);
      if (mayBeFirst(first) && splitter.headsOf(word.slice(cut)).length > 0) firstParts.add(first);
    }
  }
  const heads = [...forms].flatMap(([key, many]) =>
    many >= leastForms && key.length >= shortest.headKey ? key : [],
  );
  return { firstParts, heads: new Set(heads) };
}

const mayBeFirst = (first: string) =>
  hasVowel(first) && (endsInVowel(first) || /[ns]$/u.test(first));

/** Takes a compound apart by what was learned; the head's keys are those that are known. Null of what is none. */
export function splitByLearned(
  word: string,
  { firstParts, heads }: LearnedCompounds,
): { modifier: string; heads: string[] } | null {
  if (word.length < shortest.word || heads.size === 0) return null;
  for (let cut = shortest.first; cut <= word.length - shortest.head; cut += 1) {
    const modifier = word.slice(0, cut);
    const right = word.slice(cut);
    if (!firstParts.has(modifier) || ending.test(right) || !hasVowel(right)) continue;
    const known = nominalKeys(right).filter((key) => heads.has(key));
    if (known.length > 0) return { modifier, heads: known };
  }
  return null;
}
