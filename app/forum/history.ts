import type { Difference } from "#app/content/differences.ts";
import type { Person } from "./people.ts";
import type { PostKind } from "./states.ts";

export interface VersionView {
  number: number;
  author: Person | null;
  createdAt: Date;
  reason: string | null;
  isCurrent: boolean;
  isFirst: boolean;
  /** What changed since the version before; null where nothing did. The first is shown whole. */
  text: Difference[] | null;
  title: Difference[] | null;
  tags: Difference[] | null;
}

export interface HistoryView {
  thread: { id: number; slug: string; title: string; lang: string };
  postId: number;
  kind: PostKind;
  lang: string;
  /** The newest first. */
  versions: VersionView[];
}
