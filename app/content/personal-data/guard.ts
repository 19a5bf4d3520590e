import { Refusal, type RefusalWords } from "#app/platform/refusal.ts";
import { findPersonalData } from "./detection.ts";
import { isBlocked, type PersonalDataFind, type PersonalDataKind } from "./kinds.ts";

/** What is about to be stored, by the name of its form field. The parts of a list are read as one text. */
export type Texts = Readonly<Record<string, string | readonly string[] | null | undefined>>;

export interface GuardTerms {
  /** The company's own numbers and addresses. */
  allowed?: readonly string[];
  /** Texts that are stored already: contact data in them has been asked about before. */
  known?: readonly string[];
  /** False where nobody is asked about contact data: only what is never stored counts. */
  asks?: boolean;
  /** False where the form cannot be sent again as it was, since it holds a password: its fields say what is wrong. */
  isReviewed?: boolean;
}

/** Tells what of a text has to go, or has to be asked about, before it may be stored. */
export type Judge = (text: string) => PersonalDataFind[];

/** A text that waits for its writer's word: `findIn` tells what in it is meant. Nothing of the finds themselves is kept. */
export class PersonalDataRefusal extends Refusal {
  readonly findIn: Judge;

  constructor(fields: Readonly<Record<string, RefusalWords>>, findIn: Judge) {
    super("invalid", "content.personal-data-found", { fields });
    this.findIn = findIn;
  }
}

/**
 * Refuses to store texts with personal data in them.
 *
 * Cards, accounts, identity codes and secrets are refused whatever the writer says; e-mail addresses, telephone
 * numbers and streets only where it is asked about them.
 */
export function judgePersonalData(texts: Texts, terms: GuardTerms = {}) {
  const findIn = judgeBy(terms);
  const fields: Record<string, RefusalWords> = {};
  for (const [name, text] of Object.entries(texts)) {
    const [first] = findIn(typeof text === "string" ? text : (text ?? []).join("\n"));
    if (first) fields[name] = `content.has-${first.kind}`;
  }
  if (Object.keys(fields).length === 0) return;
  const { isReviewed = true } = terms;
  if (!isReviewed) throw new Refusal("invalid", "form.invalid", { fields });
  throw new PersonalDataRefusal(fields, findIn);
}

/** Whether the guard would say anything at all, so that nothing more has to be looked up. */
export function hasPersonalData(texts: Texts): boolean {
  return Object.values(texts).some(
    (text) =>
      findPersonalData(typeof text === "string" ? text : (text ?? []).join("\n")).length > 0,
  );
}

function judgeBy({ allowed = [], known = [], asks = true }: GuardTerms): Judge {
  const asked = new Set(
    known.flatMap((text) => contactsIn(text, allowed).map((find) => wordsOf(text, find))),
  );
  return (text) =>
    findPersonalData(text, allowed).filter(
      (find) => isBlocked(find) || (asks && !asked.has(wordsOf(text, find))),
    );
}

const contactsIn = (text: string, allowed: readonly string[]) =>
  findPersonalData(text, allowed).filter((find) => !isBlocked(find));

const wordsOf = (text: string, { start, end }: PersonalDataFind) => text.slice(start, end);

/** The kinds of some finds, each once, in their order. */
export function kindsOf(finds: readonly PersonalDataFind[]): PersonalDataKind[] {
  return [...new Set(finds.map(({ kind }) => kind))];
}
