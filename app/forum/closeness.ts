import { titleTerms } from "#app/search/title-index.ts";

/** From so many shared words on two titles are close, and from such a share of the words of the shorter one. */
const CLOSE = { words: 2, share: 0.5, sharedBeginning: 5, changedEnding: 2 } as const;

/**
 * Whether a title is about what somebody is asking, as far as words can tell.
 *
 * Forms of a word count as the word where their beginnings are long enough ("refund", "refunded", "palautukseni").
 */
export function isClose(asked: string, title: string): boolean {
  const wanted = titleTerms(asked);
  const found = titleTerms(title);
  const shared = wanted.filter((word) => found.some((other) => isSameWord(word, other))).length;
  if (shared === 0) return false;
  return shared >= CLOSE.words || shared / Math.min(wanted.length, found.length) >= CLOSE.share;
}

/** Endings may change the last letters of a word too: "palautus", "palautukseni". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  const shorter = Math.min(one.length, other.length);
  return shared >= Math.max(CLOSE.sharedBeginning, shorter - CLOSE.changedEnding);
}
