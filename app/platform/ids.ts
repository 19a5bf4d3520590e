import { Refusal } from "#app/platform/refusal.ts";

/** The number in an address or a hidden field; anything else is an address of nothing. */
export function idFrom(value: string | null | undefined): number {
  const id = maybeIdFrom(value);
  if (id === null) throw new Refusal("not_found", "errors.not-found");
  return id;
}

/** The number, or null where there is none. */
export function maybeIdFrom(value: string | null | undefined): number | null {
  if (!value || !/^[1-9]\d{0,9}$/.test(value)) return null;
  const id = Number(value);
  return id <= 2_147_483_647 ? id : null;
}
