/** Another thread as a list beside one names it. */
export interface RelatedThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  isSolved: boolean;
}
