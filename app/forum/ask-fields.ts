import { cleanLine } from "#app/content/names.ts";
import type { RefusalWords } from "#app/platform/refusal.ts";
import { charactersIn, POST_LIMITS, type FieldProblems } from "./posting.ts";

/** A text in every language of the interface; one that is missing falls back to English. */
export type LocalText = Record<string, string>;

export interface AskField {
  key: string;
  label: LocalText;
  hint?: LocalText;
  required: boolean;
  /** Given: a select. Absent: one line of text. */
  options?: LocalText[];
}

/** The name of a topic's own field in the ask form. */
export const askFieldName = (key: string) => `field-${key}`;

/** The text in the reader's language, else in English, else in any. */
export function inLanguage(text: LocalText, lang: string): string {
  return text[lang] ?? text.en ?? Object.values(text)[0] ?? "";
}

/** What an option is stored and posted as, whatever language the form was in. */
export const optionValue = (option: LocalText) => inLanguage(option, "en");

/** What was answered to a topic's own field, in the reader's language where it was an option. */
export function askFieldShown(field: AskField, value: string, lang: string): string {
  const option = field.options?.find((one) => Object.values(one).includes(value));
  return option ? inLanguage(option, lang) : value;
}

/**
 * Reads the answers to a topic's own fields, and what is wrong with them by the name of the form field.
 *
 * Fields that the topic doesn't have are left out. An option may be named in any language.
 */
export function readAskFields(
  fields: readonly AskField[],
  typed: Readonly<Record<string, string>>,
): { values: Record<string, string>; problems: FieldProblems } {
  const values: Record<string, string> = {};
  const problems: FieldProblems = {};
  for (const field of fields) {
    const text = Object.hasOwn(typed, field.key)
      ? cleanLine(String(typed[field.key]).slice(0, 2_000))
      : "";
    const problem = problemOf(field, text);
    if (problem) problems[askFieldName(field.key)] = problem;
    else if (text !== "") values[field.key] = valueOf(field, text);
  }
  return { values, problems };
}

function problemOf(field: AskField, text: string): RefusalWords | null {
  if (text === "") return field.required ? "forum.ask-field-missing" : null;
  const { most } = POST_LIMITS.askField;
  if (charactersIn(text) > most) return { key: "forum.ask-field-long", values: { most } };
  if (field.options && !optionFor(field, text)) return "forum.ask-field-option";
  return null;
}

function valueOf(field: AskField, text: string) {
  const option = optionFor(field, text);
  return option ? optionValue(option) : text;
}

function optionFor(field: AskField, text: string) {
  return field.options?.find((one) => Object.values(one).includes(text));
}
