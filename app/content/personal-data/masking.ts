import type { PersonalDataFind } from "./kinds.ts";

/**
 * Writes a text again with each find replaced by the words for it; nothing of the find is kept.
 *
 * `finds` are those of this very text, as `findPersonalData` gives them; leave out those that may stay.
 */
export function maskPersonalData(
  typed: string,
  finds: readonly PersonalDataFind[],
  wordsFor: (find: PersonalDataFind) => string,
): string {
  let masked = "";
  let upTo = 0;
  for (const find of finds) {
    masked += typed.slice(upTo, find.start) + wordsFor(find);
    upTo = find.end;
  }
  return masked + typed.slice(upTo);
}
