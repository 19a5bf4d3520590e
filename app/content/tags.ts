import { cleanLine } from "./names.ts";

export const TAG_LIMITS = { most: 5, shortest: 2, longest: 35 } as const;

export type TagProblem = "content.tags-too-many" | "content.tag-length" | "content.tag-characters";

/**
 * Reads tags from a field such as "refund, credit card" or from several fields.
 *
 * Tags come out in lower case, each once, spaces as dashes. Those that can't be tags are
 * left out and named by a problem; the caller decides whether to refuse.
 */
export function parseTags(typed: string | readonly string[]): {
  tags: string[];
  problems: TagProblem[];
} {
  const fields = typeof typed === "string" ? [typed] : typed;
  const candidates = fields
    .slice(0, 50)
    .flatMap((field) => field.slice(0, 1_000).split(/[,;\n]/))
    .map(tagFrom)
    .filter((tag) => tag !== "");
  const unique = [...new Set(candidates)];
  const valid = unique.filter((tag) => !problemOf(tag));

  const problems = unique.map(problemOf).filter((problem) => problem !== null);
  if (valid.length > TAG_LIMITS.most) problems.push("content.tags-too-many");
  return { tags: valid.slice(0, TAG_LIMITS.most), problems: [...new Set(problems)] };
}

/** Writes one tag the way it is stored; it may still be too long or hold other signs. */
export function tagFrom(typed: string): string {
  return cleanLine(typed)
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replace(/^[\s#]+(?=[\p{L}\p{N}])/u, "")
    .replaceAll(/[\s_]+/g, "-");
}

function problemOf(tag: string): TagProblem | null {
  if (!/^[\p{L}\p{M}\p{N}.+#-]+$/u.test(tag) || !/[\p{L}\p{N}]/u.test(tag))
    return "content.tag-characters";
  const characters = Array.from(tag).length;
  const fits = characters >= TAG_LIMITS.shortest && characters <= TAG_LIMITS.longest;
  return fits ? null : "content.tag-length";
}
