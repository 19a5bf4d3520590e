import type { Typed } from "#app/platform/form.server.ts";
import { kindsOf, type Judge } from "./guard.ts";
import { isBlocked, type PersonalDataFind, type PersonalDataKind } from "./kinds.ts";
import { maskPersonalData } from "./masking.ts";

/** The field by which a form of the review page says what was chosen. */
export const REVIEW_FIELD = "personal-data";

/** Whether the writer was asked about contact data on the review page, and keeps it. */
export const keepsContacts = (form: FormData) => form.get(REVIEW_FIELD) === "keep";

/** A text in pieces: those with a kind are finds. */
export type MarkedPiece = { text: string; kind?: PersonalDataKind };

/** All that the review page shows and sends back. It lives in that page alone. */
export interface Review {
  /** Where its forms go: where the first one went. */
  action: string;
  texts: { name: string; pieces: MarkedPiece[] }[];
  kinds: PersonalDataKind[];
  /** The form as it was typed. */
  typed: Typed;
  /** The form without any find. */
  removed: Typed;
  /** The form with contact data and without what is never stored; null where nothing could be kept. */
  kept: Typed | null;
}

/**
 * Makes the review of a form: its texts with each find marked, and the forms that its buttons send.
 *
 * Null where no single field holds a find: it lies over two of them, and the words beside the fields must do.
 */
export function reviewOf(
  typed: Typed,
  { findIn, action, wordsFor }: { findIn: Judge; action: string } & Words,
): Review | null {
  const found = Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().map((text) => ({ name, text, finds: findIn(text) })),
  );
  const texts = found.filter(({ finds }) => finds.length > 0);
  if (texts.length === 0) return null;

  const all = texts.flatMap(({ finds }) => finds);
  const without = (which: (find: PersonalDataFind) => boolean) =>
    mapTyped(typed, (text) => maskPersonalData(text, findIn(text).filter(which), wordsFor));
  return {
    action,
    texts: texts.map(({ name, text, finds }) => ({ name, pieces: piecesOf(text, finds) })),
    kinds: kindsOf(all),
    typed,
    removed: without(() => true),
    kept: all.every(isBlocked) ? null : without(isBlocked),
  };
}

interface Words {
  wordsFor: (find: PersonalDataFind) => string;
}

function piecesOf(text: string, finds: readonly PersonalDataFind[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let upTo = 0;
  for (const { kind, start, end } of finds) {
    pieces.push({ text: text.slice(upTo, start) }, { text: text.slice(start, end), kind });
    upTo = end;
  }
  pieces.push({ text: text.slice(upTo) });
  return pieces.filter((piece) => piece.text !== "");
}

function mapTyped(typed: Typed, change: (text: string) => string): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === "string" ? change(value) : value.map(change),
    ]),
  );
}
