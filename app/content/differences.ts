import { diffLines, diffWordsWithSpace } from "diff";

export type Difference = { kind: "same" | "added" | "removed"; text: string };

/** More edits than this are told by whole lines, and many more as one replacement. */
const MOST_EDITS = 800;

/**
 * Tells what changed between two texts, word by word.
 *
 * Nothing is lost: what is the same or removed makes up the text before, what is the same
 * or added the text after. Texts that have little in common are compared by lines, so the
 * work stays small however long they are.
 */
export function differencesBetween(before: string, after: string): Difference[] {
  const bounds = { maxEditLength: MOST_EDITS };
  const changes =
    diffWordsWithSpace(before, after, bounds) ??
    diffLines(before, after, bounds) ??
    replace(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

function replace(before: string, after: string) {
  return [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
}
