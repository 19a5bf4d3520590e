import type { LocalText } from "#db/schema/forum.ts";
import type { Contributions } from "./contributions.ts";
import type { Person } from "./people.ts";
import type { PostKind } from "./states.ts";

export const profileTabs = ["answers", "questions", "articles", "activity"] as const;
export type ProfileTab = (typeof profileTabs)[number];

export function profileTabFrom(value: string | null): ProfileTab {
  return profileTabs.find((tab) => tab === value) ?? "answers";
}

export interface ProfileView {
  id: number;
  handle: string;
  person: Person;
  bio: string;
  joinedAt: Date;
  sourceHost: string | null;
  numbers: { solutions: number; helpful: number; answers: number; questions: number };
  helpsWith: { slug: string; name: LocalText }[];
  contributions: Contributions;
}

/** Something a member wrote, as a row of the profile. */
export interface WrittenRow {
  id: number;
  kind: PostKind;
  thread: { id: number; slug: string; title: string; lang: string };
  topic: { slug: string; name: LocalText };
  lang: string;
  excerpt: string;
  score: number;
  isSolution: boolean;
  isOfficial: boolean;
  isPicked: boolean;
  createdAt: Date;
}

export interface WrittenList {
  rows: WrittenRow[];
  newer: string | null;
  older: string | null;
}
