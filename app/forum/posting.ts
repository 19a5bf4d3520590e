import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";
import { cleanLine } from "#app/content/names.ts";
import {
  BODY_CHARACTERS,
  BODY_LINKS,
  BODY_PICTURES,
  COMMENT_CHARACTERS,
  settleCharacters,
} from "#app/content/rendering.ts";
import { parseTags, TAG_LIMITS } from "#app/content/tags.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";

/** How long the parts of a post are, in characters as people count them. */
export const POST_LIMITS = {
  title: { least: 10, most: 150 },
  question: { least: 20, most: BODY_CHARACTERS },
  answer: { least: 30, most: BODY_CHARACTERS },
  comment: { least: 1, most: COMMENT_CHARACTERS },
  askField: { most: 200 },
  tags: { most: TAG_LIMITS.most },
  pictures: { most: BODY_PICTURES },
  /** To other sites. Moderators may have to keep what others wrote. */
  links: { newMember: 2, most: BODY_LINKS },
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
  return settleCharacters(typed)
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

/** Refuses a rendered post that shows nothing, or more pictures or links to other sites than readers should meet. */
export function judgeRendered(
  author: MemberActor,
  kind: PostKind,
  rendered: { html: string; text: string },
) {
  refuseProblems({ body: renderedProblem(author, kind, rendered) });
}

function renderedProblem(
  author: MemberActor,
  kind: PostKind,
  { html, text }: { html: string; text: string },
): RefusalWords | null {
  const pictures = html.split("<img ").length - 1;
  if (pictures === 0 && visibleCharactersIn(text) === 0)
    return { key: `forum.${kind}-short`, values: { least: POST_LIMITS[kind].least } };
  if (pictures > POST_LIMITS.pictures.most)
    return { key: "forum.too-many-pictures", values: POST_LIMITS.pictures };
  if (isAtLeast(author, "moderator")) return null;

  // The sanitizer gives every link that leaves the site this attribute, and nobody can write it.
  const links = html.split(' rel="ugc nofollow noopener"').length - 1;
  const { newMember, most } = POST_LIMITS.links;
  if (author.rank === "new" && links > newMember)
    return { key: "forum.too-many-links-new", values: { most: newMember } };
  return links > most ? { key: "forum.too-many-links", values: { most } } : null;
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
