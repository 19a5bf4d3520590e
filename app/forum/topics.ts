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
 * Field names of problems: `slug`, `name-en`, `description-fi`; for the first field of its own `field-1-key`, `field-1-label-fi` …
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
  const problems: Problems = { slug: slugProblem(topic.slug) };
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

type Problems = Record<string, RefusalWords | null>;

function fieldProblems(fields: readonly AskField[]): Problems {
  const problems: Problems = {};
  fields.forEach((field, place) => {
    const own = fieldProblem(field, { place, earlier: fields.slice(0, place) });
    for (const [part, words] of Object.entries(own)) problems[`field-${place + 1}-${part}`] = words;
  });
  return problems;
}

interface Among {
  place: number;
  earlier: readonly AskField[];
}

/** What is wrong with one field, by its part. */
function fieldProblem(field: AskField, { place, earlier }: Among): Problems {
  const { fields, label, hint } = TOPIC_LIMITS;
  if (place >= fields.most) return { key: { key: "forum.topic-fields-many", values: fields } };
  const problems: Problems = { key: keyProblem(field.key, earlier) };
  for (const lang of topicLanguages) {
    const words = { short: "forum.topic-field-label", long: "forum.topic-field-label" };
    problems[`label-${lang}`] = lengthProblem(field.label[lang] ?? "", label, words);
    problems[`hint-${lang}`] = lengthProblem(
      field.hint?.[lang] ?? "",
      { least: 0, ...hint },
      { short: "forum.topic-field-hint", long: "forum.topic-field-hint" },
    );
    if (field.options) problems[`options-${lang}`] = optionsProblem(field.options, lang);
  }
  return problems;
}

function keyProblem(key: string, earlier: readonly AskField[]): RefusalWords | null {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(key)) return "forum.topic-field-key";
  return earlier.some((other) => other.key === key) ? "forum.topic-field-key-twice" : null;
}

function optionsProblem(options: readonly LocalText[], lang: string): RefusalWords | null {
  const words = options.map((option) => option[lang] ?? "");
  if (words.includes("")) return "forum.topic-field-option-missing";
  const { least, most } = TOPIC_LIMITS.options;
  if (words.length < least || words.length > most)
    return { key: "forum.topic-field-options", values: { least, most } };
  const { most: longest } = TOPIC_LIMITS.label;
  if (words.some((word) => charactersIn(word) > longest))
    return { key: "forum.topic-field-option-long", values: { most: longest } };
  return new Set(words).size < words.length ? "forum.topic-field-option-twice" : null;
}

function lengthProblem(
  text: string,
  { least, most }: { least: number; most: number },
  words: { short: string; long: string },
): RefusalWords | null {
  const length = charactersIn(text);
  if (length < least) return { key: words.short, values: { least, most } };
  return length > most ? { key: words.long, values: { least, most } } : null;
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
