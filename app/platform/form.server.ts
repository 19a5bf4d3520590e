import type { z } from "zod";
import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";

/** What was typed, by field, so that a refused form comes back full. Secrets and files are not kept. */
export type Typed = Record<string, string | string[]>;

/** The text fields of a form: line ends as \n, NFC, no control characters but tab and line end. A repeated field is a list. */
export function fieldsOf(form: FormData): Typed {
  const fields: Typed = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value): value is string => typeof value === "string");
    const clean = values.map(cleanText);
    if (clean.length > 0) fields[name] = clean.length === 1 ? clean[0]! : clean;
  }
  return fields;
}

/** What may be shown again after a refusal. */
export function typedOf(form: FormData): Typed {
  const fields = fieldsOf(form);
  for (const name of Object.keys(fields))
    if (/password|secret|token/i.test(name)) delete fields[name];
  return fields;
}

/**
 * Reads a form by a schema; unknown fields are ignored.
 *
 * Refuses with the problems of all fields at once. A schema's own messages are keys of the message files.
 */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): z.output<Schema> {
  const result = schema.safeParse(fieldsOf(form));
  if (result.success) return result.data;
  const fields: Record<string, RefusalWords> = {};
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? "form");
    fields[name] ??= wordsFor(issue);
  }
  throw new Refusal("invalid", "form.invalid", { fields });
}

function wordsFor(issue: z.core.$ZodIssue): RefusalWords {
  if (/^[a-z-]+\.[a-z.-]+$/.test(issue.message)) {
    const values: Record<string, number> = {};
    if ("minimum" in issue) values.least = Number(issue.minimum);
    if ("maximum" in issue) values.most = Number(issue.maximum);
    return { key: issue.message, values };
  }
  return "form.field-invalid";
}

// oxlint-disable-next-line no-control-regex -- control characters are what it takes out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function cleanText(value: string): string {
  return value
    .toWellFormed()
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replace(controls, "")
    .normalize("NFC");
}
