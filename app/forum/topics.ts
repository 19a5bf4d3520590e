import { cleanLine } from "#app/content/names.ts";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import type { AskField, LocalText } from "./ask-fields.ts";
import { charactersIn, refuseProblems } from "./posting.ts";

export const TOPIC_LIMITS = {
  slug: { least: 2, most: 60 },
  name: { least: 2, most: 60 },
  description: { most: 300 },
  fields: { most: 3 },
  label: { least: 2, most: 80 },
  hint: { most: 200 },
  options: { least: 2, most: 20 },
} as const;

/** The languages in which a topic must have its names: those of the interface. */
export const topicLanguages = ["en", "fi"] as const;

/** What an admin types about a topic. */
export interface TopicInput {
  slug: string;
  parentId: number | null;
  name: LocalText;
  description: LocalText;
  askFields: readonly AskField[];
  isClosed: boolean;
}

export interface ReadTopic extends TopicInput {
  askFields: AskField[];
}

/**
 * Reads a topic's form and refuses with all its problems at once.
 *
 * Field names of problems: `slug`, `name-en`, `description-fi`, `field-1` for the first field of its own.
 */
export function readTopicForm(input: TopicInput): ReadTopic {
  const topic: ReadTopic = {
    slug: input.slug.trim().toLowerCase(),
    parentId: input.parentId,
    name: cleanText(input.name),
    description: cleanText(input.description),
    askFields: input.askFields.map(cleanField),
    isClosed: input.isClosed,
  };
  const problems: Record<string, RefusalWords | null> = { slug: slugProblem(topic.slug) };
  for (const lang of topicLanguages) {
    problems[`name-${lang}`] = lengthProblem(topic.name[lang] ?? "", TOPIC_LIMITS.name, {
      short: "forum.topic-name-short",
      long: "forum.topic-name-long",
    });
    problems[`description-${lang}`] = lengthProblem(
      topic.description[lang] ?? "",
      { least: 0, ...TOPIC_LIMITS.description },
      { short: "forum.topic-description-long", long: "forum.topic-description-long" },
    );
  }
  refuseProblems({ ...problems, ...fieldProblems(topic.askFields) });
  return topic;
}

interface Family {
  /** The topic that is changed; null for a new one. */
  id: number | null;
  parent: { id: number; parentId: number | null } | null | undefined;
  hasChildren: boolean;
}

/** Refuses a third level: a topic with a parent has no children. */
export function judgeParent(topic: { parentId: number | null }, family: Family) {
  if (topic.parentId === null) return;
  const problem = parentProblem(family);
  if (problem) throw new Refusal("invalid", "form.invalid", { fields: { parent: problem } });
}

function parentProblem({ id, parent, hasChildren }: Family): string | null {
  if (!parent) return "forum.topic-parent-missing";
  if (parent.id === id) return "forum.topic-parent-itself";
  if (parent.parentId !== null) return "forum.topic-parent-level";
  return hasChildren ? "forum.topic-has-children" : null;
}

function slugProblem(slug: string): RefusalWords | null {
  const { least, most } = TOPIC_LIMITS.slug;
  if (slug.length < least || slug.length > most)
    return { key: "forum.topic-slug-length", values: { least, most } };
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? null : "forum.topic-slug-characters";
}

function fieldProblems(fields: readonly AskField[]): Record<string, RefusalWords | null> {
  const problems: Record<string, RefusalWords | null> = {};
  const { most } = TOPIC_LIMITS.fields;
  fields.forEach((field, position) => {
    const name = `field-${position + 1}`;
    problems[name] =
      position >= most
        ? { key: "forum.topic-fields-many", values: { most } }
        : fields.findIndex((other) => other.key === field.key) < position
          ? "forum.topic-field-key-twice"
          : fieldProblem(field);
  });
  return problems;
}

function fieldProblem(field: AskField): RefusalWords | null {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(field.key)) return "forum.topic-field-key";
  const { label, hint, options } = TOPIC_LIMITS;
  const labels = topicLanguages.map((lang) => charactersIn(field.label[lang] ?? ""));
  if (labels.some((length) => length < label.least || length > label.most))
    return { key: "forum.topic-field-label", values: label };
  const hints = Object.values(field.hint ?? {});
  if (hints.some((text) => charactersIn(text) > hint.most))
    return { key: "forum.topic-field-hint", values: hint };
  return field.options ? optionsProblem(field.options, options) : null;
}

function optionsProblem(
  options: readonly LocalText[],
  limits: { least: number; most: number },
): RefusalWords | null {
  if (options.length < limits.least || options.length > limits.most)
    return { key: "forum.topic-field-options", values: limits };
  for (const lang of topicLanguages) {
    const words = options.map((option) => option[lang] ?? "");
    const areWhole = words.every(
      (word) => word !== "" && charactersIn(word) <= TOPIC_LIMITS.label.most,
    );
    if (!areWhole || new Set(words).size < words.length) return "forum.topic-field-option";
  }
  return null;
}

function lengthProblem(
  text: string,
  { least, most }: { least: number; most: number },
  words: { short: string; long: string },
): RefusalWords | null {
  const length = charactersIn(text);
  if (length < least) return { key: words.short, values: { least } };
  return length > most ? { key: words.long, values: { most } } : null;
}

function cleanField(field: AskField): AskField {
  const hint = cleanText(field.hint ?? {});
  return {
    key: field.key.trim(),
    label: cleanText(field.label),
    required: field.required,
    ...(Object.values(hint).some((text) => text !== "") ? { hint } : {}),
    ...(field.options && field.options.length > 0 ? { options: field.options.map(cleanText) } : {}),
  };
}

function cleanText(text: LocalText): LocalText {
  return Object.fromEntries(
    topicLanguages.map((lang) => [lang, cleanLine((text[lang] ?? "").slice(0, 5_000))]),
  );
}
