import type { Mask } from "#app/content/personal-data/door.server.ts";

/** A row of a dump whose texts hold no personal data any more, with how many finds were replaced. */
export type MaskedRow<Row> = Row & { masked: number };

/** Replaces what is never stored in some texts of a row: nobody can be asked about a dump. */
export function maskRow<Row extends object>(
  mask: Mask,
  row: Row,
  names: readonly (keyof Row)[],
): MaskedRow<Row> {
  let masked = 0;
  const clean = { ...row };
  for (const name of names) {
    const text = row[name];
    if (typeof text !== "string") continue;
    const { text: without, count } = mask(text);
    clean[name] = without as Row[typeof name];
    masked += count;
  }
  return { ...clean, masked };
}
