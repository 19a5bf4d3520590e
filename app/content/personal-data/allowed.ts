import { cleanLine } from "#app/content/names.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { findPersonalData } from "./detection.ts";
import type { PersonalDataKind } from "./kinds.ts";

export const ALLOWED_LIMITS = { entries: 500, value: 120, note: 120 } as const;

/** Cards, identity codes and secrets are nobody's to hand out, not even a company's. */
const allowable: readonly PersonalDataKind[] = ["iban", "email", "phone", "street-address"];
const wholeDomain = /^@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+$/u;

/**
 * Reads one of the company's own: an account, a number, an address, or "@company.fi" for all of a domain.
 *
 * Refuses what the guard would not find, since allowing it would do nothing, and what may never be public.
 */
export function readAllowed(typed: { value: string; note: string }): {
  value: string;
  note: string;
} {
  const line = cleanLine(typed.value.slice(0, 1_000));
  const note = cleanLine(typed.note.slice(0, 1_000));
  const isFit = line.length <= ALLOWED_LIMITS.value && (wholeDomain.test(line) || isOneFind(line));
  const fields = {
    ...(!isFit && { value: "content.allowed-unfit" }),
    ...(note.length > ALLOWED_LIMITS.note && {
      note: { key: "content.allowed-note-long", values: { most: ALLOWED_LIMITS.note } },
    }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "form.invalid", { fields });
  return { value: line, note };
}

function isOneFind(line: string): boolean {
  const [find, ...others] = findPersonalData(line);
  if (!find || others.length > 0 || !allowable.includes(find.kind)) return false;
  return find.start === 0 && find.end === line.length;
}
