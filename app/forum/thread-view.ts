import type { LocalText } from "#db/schema/forum.ts";
import type { PostAbilities, ThreadAbilities } from "./abilities.ts";
import type { AnswerSort } from "./answer-list.ts";
import type { Person } from "./people.ts";
import type { ThreadState } from "./states.ts";
import type { Visibility } from "./visibility.ts";

/** What the licence of an imported post demands to be told. */
export interface Attribution {
  host: string;
  siteName: string;
  /** False where only a folder's name stands for the site. */
  isAttributable: boolean;
  /** The post's address on its site; null where the site is not known. */
  href: string | null;
  authorName: string | null;
  authorHref: string | null;
  licence: string | null;
  isChanged: boolean;
}

/** A post as a page shows it. */
export interface PostView {
  id: number;
  lang: string;
  html: string;
  /** Null where an imported post names nobody. */
  author: Person | null;
  createdAt: Date;
  edits: { times: number; lastBy: Person | null };
  visibility: Visibility;
  score: number;
  isMine: boolean;
  hasMyVote: boolean;
  isOfficial: boolean;
  isPicked: boolean;
  may: PostAbilities;
  comments: CommentsView;
  attribution: Attribution | null;
}

export interface AnswerView extends PostView {
  /** Its place in the whole thread, the pinned solutions first. */
  number: number;
}

export interface SolutionView extends AnswerView {
  acceptedAt: Date;
  acceptedBy: Person | null;
  acceptedAs: string;
  isAcceptedByAsker: boolean;
  /** The how-manieth answer it was. */
  postedAs: number;
}

export interface CommentView {
  id: number;
  lang: string;
  html: string;
  author: Person | null;
  createdAt: Date;
  isEdited: boolean;
  visibility: Visibility;
  may: Pick<PostAbilities, "edit" | "remove" | "mask">;
  attribution: Attribution | null;
}

/** The newest ones in view, some before them folded away, the oldest behind a link. */
export interface CommentsView {
  folded: CommentView[];
  shown: CommentView[];
  /** How many more there are than this page holds. */
  further: number;
}

/** How many comments are in view, in the page at all, and on the page of all comments of one post. */
export const commentsOnPage = { shown: 3, held: 20, asked: 500 } as const;

export interface ThreadView {
  id: number;
  slug: string;
  title: string;
  lang: string;
  state: ThreadState;
  closeReason: string | null;
  solvedNote: string | null;
  stateChangedAt: Date;
  stateChangedBy: Person | null;
  isLocked: boolean;
  visibility: Visibility;
  asker: Person | null;
  createdAt: Date;
  activeAt: Date;
  isOutdated: boolean;
  answerCount: number;
  sameProblemCount: number;
  viewCount: number;
  hasOfficial: boolean;
  topic: { id: number; slug: string; name: LocalText };
  parentTopic: { slug: string; name: LocalText } | null;
  tags: string[];
  /** The topic's own fields that the asker filled in. */
  facts: { label: LocalText; value: LocalText }[];
  duplicateOf: { id: number; slug: string; title: string; lang: string } | null;
  duplicateOfArticleId: number | null;
  question: PostView;
  /** Pinned on the first page only; elsewhere only how many there are. */
  solutions: SolutionView[];
  solutionCount: number;
  answers: AnswerView[];
  /** Visible answers besides the solutions. */
  otherAnswers: number;
  preferred: { id: number; score: number } | null;
  sort: AnswerSort;
  page: number;
  pages: number;
  followers: number;
  isFollowing: boolean;
  isMine: boolean;
  may: ThreadAbilities;
  /** The beginning of the leading solution, else of the question, for search engines. */
  description: string;
  /** Whether search engines may keep the page. */
  isIndexed: boolean;
}

/** From when on a quiet thread says that it may be out of date. */
export const outdatedAfter = 2 * 365.25 * 24 * 3_600_000;
