import type { documentKinds } from "#db/schema/search.ts";

export type DocumentKind = (typeof documentKinds)[number];

/** What can be found: a thread with all its posts, or an article. */
export interface Subject {
  kind: DocumentKind;
  subjectId: number;
}

/** The number of a document in the index: even for threads, odd for articles. Later ones of a kind have higher numbers. */
export const documentId = ({ kind, subjectId }: Subject): number =>
  subjectId * 2 + (kind === "article" ? 1 : 0);

export const subjectOf = (id: number): Subject => ({
  kind: id % 2 === 1 ? "article" : "thread",
  subjectId: Math.floor(id / 2),
});

/** A piece of a document in its own language. */
export interface Passage {
  text: string;
  lang: string;
}

/** The plain words of a document, as everybody may read them. */
export interface DocumentText extends Subject {
  title: Passage;
  /** The question, or the article's short answer and its blocks. */
  body: Passage;
  /** Of the body: what stands as code. Part of it, not beside it. */
  code: string;
  /** The asker's note on how it was solved, answers, comments; each oldest first. Empty for articles. */
  answers: Passage[];
  tags: string[];
}
