import { cleanLine } from "#app/content/names.ts";
import { parseTags, TAG_LIMITS } from "#app/content/tags.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";

/** How long the parts of a post are, in characters as people count them. */
export const POST_LIMITS = {
  title: { least: 10, most: 150 },
  question: { least: 20, most: 30_000 },
  answer: { least: 30, most: 30_000 },
  comment: { least: 1, most: 600 },
  askField: { most: 200 },
  tags: { most: TAG_LIMITS.most },
  pictures: { most: 10 },
} as const;

export type FieldProblems = Record<string, RefusalWords>;

/** A title on one line, without what can't be seen. */
export function cleanTitle(typed: string): string {
  return cleanLine(typed.slice(0, 2_000));
}

export function titleProblem(title: string): RefusalWords | null {
  const { least, most } = POST_LIMITS.title;
  const length = charactersIn(title);
  if (length < least || !/[\p{L}\p{N}]/u.test(title))
    return { key: "forum.title-short", values: { least } };
  return length > most ? { key: "forum.title-long", values: { most } } : null;
}

/** What was written, without empty lines around it. Indentation at the beginning means code and stays. */
export function cleanBody(typed: string): string {
  return typed
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd();
}

export function bodyProblem(body: string, kind: PostKind): RefusalWords | null {
  const { least, most } = POST_LIMITS[kind];
  if (visibleCharactersIn(body) < least) return { key: `forum.${kind}-short`, values: { least } };
  return charactersIn(body) > most ? { key: `forum.${kind}-long`, values: { most } } : null;
}

/** Reads the tags of a form; what can't be a tag is a problem, not left out in silence. */
export function readTags(typed: string | readonly string[]): {
  tags: string[];
  problem: RefusalWords | null;
} {
  const { tags, problems } = parseTags(typed);
  const problem = problems[0];
  if (!problem) return { tags, problem: null };
  const { most, shortest, longest } = TAG_LIMITS;
  return { tags, problem: { key: problem, values: { most, shortest, longest } } };
}

/** Refuses with all problems of a form at once. */
export function refuseProblems(fields: Record<string, RefusalWords | null>) {
  const found = Object.entries(fields).filter(
    (entry): entry is [string, RefusalWords] => entry[1] !== null,
  );
  if (found.length > 0)
    throw new Refusal("invalid", "form.invalid", { fields: Object.fromEntries(found) });
}

/** Refuses a rendered post that shows nothing, or more pictures than a reader's connection should carry. */
export function judgeRendered(kind: PostKind, rendered: { html: string; text: string }) {
  const { most } = POST_LIMITS.pictures;
  const pictures = rendered.html.split("<img ").length - 1;
  const isEmpty = pictures === 0 && visibleCharactersIn(rendered.text) === 0;
  const { least } = POST_LIMITS[kind];
  refuseProblems({
    body: isEmpty
      ? { key: `forum.${kind}-short`, values: { least } }
      : pictures > most
        ? { key: "forum.too-many-pictures", values: { most } }
        : null,
  });
}

/** Characters as people count them in a form: an emoji of two units is one. */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function visibleCharactersIn(text: string): number {
  return charactersIn(cleanLine(text.slice(0, 4_000)));
}
