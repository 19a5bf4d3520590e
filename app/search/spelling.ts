import { folded } from "./terms.ts";

/** How alike two words must be for the one to be taken for the other misspelt. */
const leastAlike = 0.5;

/**
 * The known word that is most like a misspelt one, by the share of their trigrams that they have in common (Jaccard);
 * among equals the commonest. Null where none is like it.
 */
export function closestWord(
  typed: string,
  known: readonly { term: string; documents: number }[],
): string | null {
  const wanted = trigrams(folded(typed));
  let best: { term: string; alike: number; documents: number } | null = null;
  for (const { term, documents } of known) {
    if (Math.abs(term.length - typed.length) > 3) continue;
    const plain = folded(term);
    const share = jaccard(wanted, trigrams(plain));
    // A slip in the middle of a short word costs it most of its trigrams.
    const alike = isOneSlip(folded(typed), plain) ? Math.max(share, leastAlike) : share;
    if (alike < leastAlike || term === typed) continue;
    const isBetter =
      !best || alike > best.alike || (alike === best.alike && documents > best.documents);
    if (isBetter) best = { term, alike, documents };
  }
  return best?.term ?? null;
}

/** Whether one letter left out, put in, changed, or two swapped, makes the one the other. Short words have too many twins. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length < 4 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const rest = (word: string, skipped: number) => word.slice(at + skipped);
  return (
    rest(one, 1) === other.slice(at) ||
    one.slice(at) === rest(other, 1) ||
    rest(one, 1) === rest(other, 1) ||
    (one[at] === other[at + 1] && one[at + 1] === other[at] && rest(one, 2) === rest(other, 2))
  );
}

function trigrams(word: string): Set<string> {
  const letters = [...`  ${word} `];
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join("")));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return shared / (one.size + other.size - shared);
}
