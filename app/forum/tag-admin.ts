import { cleanLine } from "#app/content/names.ts";
import { parseTags } from "#app/content/tags.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";

export const TAG_ADMIN_LIMITS = { description: 300, synonyms: 20 } as const;

export interface TagInput {
  description: string;
  /** As typed: names with commas or on lines of their own. */
  synonyms: string;
}

/**
 * Reads what an admin typed about a tag. Refuses a description that is too long, and synonyms that no tag could be
 * called, that are the tag itself, or that are too many.
 */
export function readTagForm(
  own: string,
  input: TagInput,
): { description: string; synonyms: string[] } {
  const description = cleanLine(input.description);
  const fields: Record<string, RefusalWords> = {};
  if (Array.from(description).length > TAG_ADMIN_LIMITS.description)
    fields.description = {
      key: "forum.tag-description-long",
      values: { most: TAG_ADMIN_LIMITS.description },
    };
  const typed = input.synonyms
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const read = typed.slice(0, 100).map((one) => ({ one, tag: parseTags(one).tags[0] }));
  const wrong = read.find(({ tag }) => tag === undefined);
  const synonyms = [...new Set(read.flatMap(({ tag }) => tag ?? []))];
  if (wrong) fields.synonyms = { key: "forum.tag-synonym-unfit", values: { name: wrong.one } };
  else if (synonyms.includes(own)) fields.synonyms = "forum.tag-synonym-itself";
  else if (synonyms.length > TAG_ADMIN_LIMITS.synonyms)
    fields.synonyms = {
      key: "forum.tag-synonyms-many",
      values: { most: TAG_ADMIN_LIMITS.synonyms },
    };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
  return { description, synonyms };
}

/** Refuses a tag that is to be merged into nothing or into itself. */
export function judgeMerge(tag: { id: number }, target: { id: number } | undefined) {
  const problem = !target
    ? "forum.tag-merge-unknown"
    : target.id === tag.id
      ? "forum.tag-merge-itself"
      : null;
  if (problem) throw new Refusal("invalid", "form.invalid", { fields: { into: problem } });
}
