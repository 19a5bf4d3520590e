/** A place in a list that is sorted by a time and, where times are equal, by an id. */
export interface Place {
  at: Date;
  id: number;
}

/** A place as a short word for an address. */
export function cursorOf({ at, id }: Place): string {
  return `${at.getTime().toString(36)}-${id.toString(36)}`;
}

/** The place a word in an address stands for; null where it stands for none, which means the beginning. */
export function placeFrom(cursor: string | null | undefined): Place | null {
  const match = /^([0-9a-z]{1,9})-([0-9a-z]{1,6})$/.exec(cursor ?? "");
  if (!match) return null;
  const at = new Date(Number.parseInt(match[1]!, 36));
  const id = Number.parseInt(match[2]!, 36);
  return Number.isNaN(at.getTime()) || id < 1 || id > 2_147_483_647 ? null : { at, id };
}
