/** The shape of the invented community. Plain data: nothing here knows a table or the app. */

export type SeedLang = "en" | "fi";

export type SeedRole = "member" | "expert" | "moderator" | "staff" | "admin";

export interface SeedPerson {
  /** Unique, lower case, 2 to 24 of a-z 0-9 - _. The eight of the sign-in page are otto, vera, pekka, nina, mo, stella, anna, ada. */
  handle: string;
  displayName: string;
  role: SeedRole;
  language: SeedLang;
  /** How many days ago the account was made. nina joined today (0) and stays "new". */
  joinedDaysAgo: number;
  bio?: string;
}

export type SeedText = Record<SeedLang, string>;

export interface SeedTag {
  /** Of a tag that some thread carries. */
  name: string;
  description: string;
  synonyms: string[];
}

export interface SeedTopic {
  slug: string;
  /** Slug of the parent topic; absent on the first level. */
  parent?: string;
  name: SeedText;
  description: SeedText;
  /** Up to three fields the ask page adds for this topic. */
  fields?: {
    key: string;
    label: SeedText;
    hint?: SeedText;
    required: boolean;
    options?: SeedText[];
  }[];
}

export interface SeedComment {
  by: string;
  text: string;
  /** Minutes after the post it stands under. */
  after: number;
}

export interface SeedAnswer {
  /** Unique inside the thread; articles point at it. */
  key: string;
  by: string;
  /** Minutes after the question. */
  after: number;
  /** Markdown. */
  body: string;
  helpful?: number;
  official?: boolean;
  staffPick?: boolean;
  /** Marked as a solution, so many minutes after the answer, by the asker unless `by` says who did it for a silent asker. */
  solution?: { after: number; by?: string; note?: string };
  /** A later edit: the text above is the final one, this was the first. */
  edited?: { from: string; after: number; reason: string; by?: string };
  comments?: SeedComment[];
  deleted?: boolean;
}

export interface SeedThread {
  /** Unique over all threads, kebab-case. */
  key: string;
  lang: SeedLang;
  topic: string;
  title: string;
  by: string;
  hoursAgo: number;
  /** Markdown. */
  body: string;
  tags: string[];
  /** Values for the topic's own fields, by key. */
  fields?: Record<string, string>;
  sameProblem?: number;
  views?: number;
  edited?: { from: string; after: number; reason: string };
  comments?: SeedComment[];
  answers: SeedAnswer[];
  /** Handles that follow, besides asker and answerers. */
  followers?: string[];
  state?:
    | { is: "needs_info" }
    | { is: "solved_otherwise"; note: string; after: number }
    | {
        is: "closed";
        reason: "off_topic" | "not_answerable" | "outdated" | "private_matter";
        by: string;
      }
    | { is: "duplicate"; of: { thread: string } | { article: string }; by: string };
  locked?: boolean;
}

export type SeedBlockKind =
  | "step"
  | "note"
  | "warning"
  | "cause"
  | "fix"
  | "text"
  | "heading"
  | "code";

export interface SeedBlock {
  kind: SeedBlockKind;
  /** Markdown. In a verbatim block it stands letter for letter in the source post. */
  text: string;
  /** Where it came from: "question" or the key of an answer of that thread. Absent: newly written. */
  from?: { thread: string; post: string; mode: "verbatim" | "adapted" };
}

export interface SeedArticle {
  key: string;
  lang: SeedLang;
  section: string;
  kind: "guide" | "faq" | "troubleshooting" | "reference";
  title: string;
  /** At most 200 characters: the answer first. */
  inShort: string;
  by: string;
  publishedDaysAgo: number;
  verifiedDaysAgo: number;
  blocks: SeedBlock[];
  /** The same article in the other language, by key. */
  translationOf?: string;
  archived?: { reason: string; daysAgo: number; by: string };
}

export interface SeedSection {
  slug: string;
  name: SeedText;
  intro: SeedText;
  /** Topic slug whose open questions are shown at its foot. */
  topic?: string;
}
