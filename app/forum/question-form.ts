import type { DraftFields } from "./drafts.ts";

type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The ask form as it was filled in, also when it is only half filled in. */
export interface QuestionForm {
  title: string;
  /** The topic's number, as the form has it. */
  topic: string;
  body: string;
  /** What the asker has tried, asked for apart and posted below the rest. */
  tried: string;
  tags: string;
  /** The language the asker chose; empty to have it found. */
  lang: string;
  /** Answers to the topic's own fields, by key. */
  askFields: Record<string, string>;
}

const fieldPrefix = "field-";
const mostFields = 20;

/** Reads the form, or a draft of it. Nothing is judged here. */
export function readQuestionForm(typed: Typed): QuestionForm {
  const askFields: Record<string, string> = {};
  const names = Object.keys(typed).filter((name) => name.startsWith(fieldPrefix));
  for (const name of names.slice(0, mostFields)) {
    Object.defineProperty(askFields, name.slice(fieldPrefix.length), {
      value: oneText(typed, name),
      enumerable: true,
    });
  }
  return {
    title: oneText(typed, "title"),
    topic: oneText(typed, "topic"),
    body: oneText(typed, "body"),
    tried: oneText(typed, "tried"),
    tags: oneText(typed, "tags", ", "),
    lang: oneText(typed, "lang"),
    askFields,
  };
}

/** What of the form is kept as a draft: everything typed. */
export function draftOfQuestion({ askFields, ...form }: QuestionForm): DraftFields {
  const own = Object.entries(askFields).map(([key, value]) => [fieldPrefix + key, value]);
  return Object.fromEntries([...Object.entries(form), ...own].filter(([, value]) => value !== ""));
}

/** The text of the question: what happens, and below it what was tried, under a line that says so. */
export function composeBody({ body, tried }: QuestionForm, triedHeading: string): string {
  if (tried.trim() === "") return body;
  return `${body.trimEnd()}\n\n**${triedHeading}**\n\n${tried.trim()}`;
}

/** The one value of a field; of a repeated one all, with something between. */
export function oneText(typed: Typed, name: string, between = "\n"): string {
  const value = Object.hasOwn(typed, name) ? typed[name] : "";
  return typeof value === "string" ? value : (value?.join(between) ?? "");
}
