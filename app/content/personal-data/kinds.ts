/** What can be found, by how it is treated: "blocks" is never stored in public text, "warns" is asked about once. */
export const personalDataKinds = {
  card: "blocks",
  iban: "blocks",
  "identity-code": "blocks",
  secret: "blocks",
  email: "warns",
  phone: "warns",
  "street-address": "warns",
} as const;

export type PersonalDataKind = keyof typeof personalDataKinds;

/** One find: its range counts in UTF-16 units of the text as it was typed, the end not included. */
export interface PersonalDataFind {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/** A find in a folded text, `last` included, with the bare value by which it may be allowed. */
export interface FoldedFind {
  kind: PersonalDataKind;
  first: number;
  last: number;
  value: string;
}

export const isBlocked = (find: PersonalDataFind) => personalDataKinds[find.kind] === "blocks";
