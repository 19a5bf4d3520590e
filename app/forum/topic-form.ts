import { slugFrom } from "#app/content/slugs.ts";
import type { AskField, LocalText } from "./ask-fields.ts";
import { TOPIC_LIMITS, topicLanguages, type TopicInput } from "./topics.ts";

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The parts of one of a topic's own fields, as its form has them: `key`, `label-en`, `options-fi` … */
export type FieldRow = Readonly<Record<string, string>>;

const parts = [
  "key",
  ...["label", "hint", "options"].flatMap((part) =>
    topicLanguages.map((lang) => `${part}-${lang}`),
  ),
];

/** More lines than any topic may have options, so that too many are told of. */
const linesRead = 50;

/** Reads what an admin typed about a topic. An address or a key that was left empty is made from the English words. */
export function topicFrom(typed: Typed, parentOf: (value: string) => number | null): TopicInput {
  const text = (name: string) => textOf(typed, name);
  return {
    slug: text("slug").trim() || addressFor(text("name-en")),
    parentId: text("parent") === "" ? null : (parentOf(text("parent")) ?? 0),
    name: inBoth((lang) => text(`name-${lang}`)),
    description: inBoth((lang) => text(`description-${lang}`)),
    askFields: rowsTyped(typed).map(fieldFrom),
    isClosed: text("closed") === "yes",
  };
}

/** The own fields as they were typed, without those that were left empty: so the first is what a refusal calls the first. */
export function rowsTyped(typed: Typed): FieldRow[] {
  return Array.from({ length: TOPIC_LIMITS.fields.most }, (_, place) => {
    const row: Record<string, string> = { required: textOf(typed, `field-${place + 1}-required`) };
    for (const part of parts) row[part] = textOf(typed, `field-${place + 1}-${part}`);
    return row;
  }).filter((row) => parts.some((part) => row[part]?.trim()));
}

/** The own fields of a topic as its form shows them. */
export function rowsOf(fields: readonly AskField[]): FieldRow[] {
  return fields.map((field) => {
    const row: Record<string, string> = { key: field.key, required: field.required ? "yes" : "" };
    for (const lang of topicLanguages) {
      row[`label-${lang}`] = field.label[lang] ?? "";
      row[`hint-${lang}`] = field.hint?.[lang] ?? "";
      row[`options-${lang}`] = (field.options ?? []).map((option) => option[lang] ?? "").join("\n");
    }
    return row;
  });
}

function fieldFrom(row: FieldRow): AskField {
  const label = inBoth((lang) => row[`label-${lang}`] ?? "");
  return {
    key: row.key?.trim() || keyFor(label.en ?? ""),
    label,
    hint: inBoth((lang) => row[`hint-${lang}`] ?? ""),
    required: row.required === "yes",
    options: optionsFrom(row),
  };
}

/** One option a line; the first line of one language is the first of the other. */
function optionsFrom(row: FieldRow): LocalText[] {
  const lines = (lang: string) =>
    (row[`options-${lang}`] ?? "").split("\n").filter((line) => line.trim() !== "");
  const many = Math.max(...topicLanguages.map((lang) => lines(lang).length));
  return Array.from({ length: Math.min(many, linesRead) }, (_, place) =>
    inBoth((lang) => lines(lang)[place] ?? ""),
  );
}

const addressFor = (name: string) =>
  slugFrom(name, "topic").slice(0, TOPIC_LIMITS.slug.most).replace(/-+$/, "");

function keyFor(label: string) {
  const key = slugFrom(label, "field");
  return (/^[a-z]/.test(key) ? key : `field-${key}`).slice(0, 40).replace(/-+$/, "");
}

const inBoth = (textIn: (lang: string) => string): LocalText =>
  Object.fromEntries(topicLanguages.map((lang) => [lang, textIn(lang)]));

function textOf(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
}
