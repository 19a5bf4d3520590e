import { settleCharacters } from "#app/content/rendering.ts";
import { Refusal } from "#app/platform/refusal.ts";

export const DRAFT_LIMITS = {
  /** The oldest makes room for one more. */
  mostPerOwner: 20,
  characters: 60_000,
  fields: 30,
  guestDays: 30,
} as const;

export type DraftKind = "question" | "answer" | "comment";

export type DraftFields = Record<string, string | string[]>;

/** Whose draft it is: a member's, or a guest's by the value of their cookie. */
export type DraftOwner = { memberId: number } | { guestKey: string };

/** What a draft is for: the thread of an answer, the post of a comment; nothing more for a question. */
export interface DraftSubject {
  kind: DraftKind;
  subjectId?: number;
}

/** Whether a cookie's value can be a guest's key: 32 random bytes as we write them. */
export function isGuestKey(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{43}$/.test(value);
}

/** Refuses a draft that is larger than anything that could be posted. */
export function judgeDraft(fields: DraftFields) {
  const values = Object.entries(fields);
  const size = values.reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0);
  if (values.length > DRAFT_LIMITS.fields || size > DRAFT_LIMITS.characters)
    throw new Refusal("too_large", "forum.draft-too-large");
}

/** The draft without characters that no database keeps. */
export function cleanDraft(fields: DraftFields): DraftFields {
  return changeDraft(fields, settleCharacters);
}

/** The draft with every name and text of it changed. */
export function changeDraft(fields: DraftFields, change: (text: string) => string): DraftFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      change(name),
      typeof value === "string" ? change(value) : value.map(change),
    ]),
  );
}

/** Whether there is nothing in it worth keeping. */
export function isBlankDraft(fields: DraftFields): boolean {
  return Object.values(fields).every((value) =>
    typeof value === "string" ? value.trim() === "" : value.every((one) => one.trim() === ""),
  );
}

const sizeOf = (value: string | string[]) =>
  typeof value === "string" ? value.length : value.reduce((sum, one) => sum + one.length, 0);
