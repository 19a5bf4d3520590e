/** Another thread as a list beside one names it. */
export interface RelatedThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  isSolved: boolean;
}

export const RELATED = {
  shown: 5,
  /** Less alike than this is noise beside a thread, whatever else there is. */
  leastLikeness: 0.25,
  /** How long what was found is shown before it is looked for again. */
  keptMs: 10 * 60_000,
  /** Of so many threads it is remembered. */
  remembered: 2_000,
} as const;
