import type { SQL } from "drizzle-orm";
import type { Queries, Tx } from "#app/platform/database.server.ts";
import type { DocumentTerms } from "./terms.ts";

/** Terms any of which will do. */
export interface TermGroup {
  terms: readonly string[];
  /** Will do as the beginning of a word of a title too. */
  beginning?: string;
  /** What having it counts where the engine does not count the rarity itself; 1 where it is left out. */
  weight?: number;
}

/**
 * The inverted index of one database: words in, document numbers out. It knows nothing of texts, languages or access.
 *
 * Scores mean something within one answer only.
 */
export interface SearchEngine {
  /** Indexes documents, in place of what was there of them. */
  put(tx: Tx, documents: readonly DocumentTerms[]): Promise<void>;
  drop(tx: Tx, ids: readonly number[]): Promise<void>;
  /** Which of the documents are indexed. */
  known(db: Queries, ids: readonly number[]): Promise<Set<number>>;
  /** Which of these terms the index has of a document. */
  termsIn(db: Queries, id: number, terms: readonly string[]): Promise<Set<string>>;
  /**
   * The documents with most of the groups, the rare ones counting most, best first. Costs time for every document
   * that has any of them, so it is for groups that are known to be rare enough.
   */
  ranked(db: Queries, groups: readonly TermGroup[], asked: Asked): Promise<Scored[]>;
  /** The newest documents that have all the groups: its time depends on the rarest. */
  newest(db: Queries, groups: readonly TermGroup[], asked: Asked): Promise<number[]>;
  /** Which of the documents have the group. `documents`, where known, is how many there are in all. */
  having(
    db: Queries,
    group: TermGroup,
    ids: readonly number[],
    documents?: number,
  ): Promise<Set<number>>;
  /** Does a small piece of whatever the index needs to stay quick. False where nothing was left to do. */
  tidy(tx: Tx): Promise<boolean>;
}

type Where = "titles" | "texts";

interface Asked {
  where: Where;
  limit: number;
  /** A condition on a document's number. Only what fulfils it is found. */
  only?: (id: SQL) => SQL;
}

export interface Scored {
  id: number;
  score: number;
}
