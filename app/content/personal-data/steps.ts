import type { Folded } from "./folding.ts";

/** What may stand between two characters of one number: blanks, dashes, dots, slashes, marks of Markdown. */
const between = /[ \n\-.*_`~\\|>/+]/;
/** Marks that are not seen once the text is shown. */
const unseenMarks = /[*`~\\]/;
/** Room for a line break, the indent of a code block and the sign of a quotation. */
const WIDEST_GAP = 12;

export type Gap = "none" | "hidden" | "seen";

/** A folded text that can be walked from one letter or digit to the next, over what stands between. */
export interface Steps extends Folded {
  /** The next character that stands for itself, or -1 where the gap is too wide. */
  next: Int32Array;
}

/** Prepares a text for walking; one pass from its end. */
export function stepsThrough(folded: Folded): Steps {
  const { text } = folded;
  const next = new Int32Array(text.length);
  let upcoming = -1;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    next[at] = upcoming !== -1 && upcoming - at <= WIDEST_GAP + 1 ? upcoming : -1;
    if (!between.test(text[at]!)) upcoming = at;
  }
  return { ...folded, next };
}

/** Follows the walk from `first` for at most `most` characters that fit, itself included. */
export function walk(
  steps: Steps,
  first: number,
  most: number,
  fits: (sign: string) => boolean,
): number[] {
  const taken: number[] = [];
  for (let at = first; at !== -1 && taken.length < most; at = steps.next[at]!) {
    if (!fits(steps.text[at]!)) break;
    taken.push(at);
  }
  return taken;
}

/** What an eye sees between two characters of a walk. */
export function gapBetween({ text }: Folded, left: number, right: number): Gap {
  if (right === left + 1) return "none";
  return /[^*_`~\\]/.test(text.slice(left + 1, right)) ? "seen" : "hidden";
}

export const isDigit = (sign: string | undefined) =>
  sign !== undefined && sign >= "0" && sign <= "9";

export const isLetterOrDigit = (sign: string | undefined) =>
  sign !== undefined && (isDigit(sign) || /[\p{L}\p{N}]/u.test(sign));

/** Whether nothing is joined to the left of `at` or the right of it: marks that are not seen do not part. */
export function isEdge(steps: Folded, at: number, step: -1 | 1): boolean {
  let near = at + step;
  for (let seen = 0; seen < WIDEST_GAP && unseenMarks.test(steps.text[near] ?? ""); seen += 1)
    near += step;
  return !isLetterOrDigit(steps.text[near]);
}

/**
 * Whether a number in groups is written as people write one: groups of one size (the last may be shorter), or at most
 * three of any. A line may break anywhere. Columns and lists of other numbers seldom look so.
 */
export function isWrittenAsOne(steps: Folded, taken: readonly number[], few = 5): boolean {
  return [true, false].some((linesPart) => isEven(groupSizes(steps, taken, linesPart), few));
}

function isEven(sizes: readonly number[], few: number): boolean {
  if (sizes.length <= few) return true;
  const last = sizes.at(-1)!;
  return sizes.slice(0, -1).every((size) => size === sizes[0]) && last <= sizes[0]!;
}

/** Sizes of the groups that an eye sees. */
function groupSizes(steps: Folded, taken: readonly number[], linesPart: boolean): number[] {
  const sizes = [1];
  for (let nth = 1; nth < taken.length; nth += 1) {
    const [left, right] = [taken[nth - 1]!, taken[nth]!];
    const parts =
      gapBetween(steps, left, right) === "seen" &&
      (linesPart || !steps.text.slice(left, right).includes("\n"));
    if (parts) sizes.push(1);
    else sizes[sizes.length - 1]! += 1;
  }
  return sizes;
}
