import type { DocumentKind } from "./documents.ts";
import type { Piece } from "./marks.ts";

/** What was found, with where it meets the query. */
export interface SearchResult {
  kind: DocumentKind;
  subjectId: number;
  title: Piece[];
  quote: Piece[];
  /** The language of the quote, which may be another than the title's. */
  quoteLang: string;
  /** Whether it quotes what solved the question. */
  isSolution: boolean;
}
