/** What a member can be told of. */
export type NotificationKind = "answer" | "comment" | "solution" | "article_credit";

/** How many rows a page of the inbox holds. */
export const INBOX_PAGE = 30;

/** Names what happened, once for everybody: telling it again tells nothing new. */
export const notificationCause = {
  answer: (postId: number) => `answer/${postId}`,
  comment: (postId: number) => `comment/${postId}`,
  solution: (postId: number) => `solution/${postId}`,
  articleCredit: (articleId: number) => `article-credit/${articleId}`,
} as const;

/** Where a page of the inbox ends and the next begins. */
export interface InboxCursor {
  createdAt: Date;
  id: number;
}

/** Writes a cursor for an address. */
export function writeInboxCursor({ createdAt, id }: InboxCursor): string {
  return `${createdAt.getTime()}-${id}`;
}

/** Reads a cursor from an address; anything else is the first page. */
export function readInboxCursor(typed: string | null): InboxCursor | null {
  const match = /^(\d{1,15})-([1-9]\d{0,9})$/.exec(typed ?? "");
  if (!match) return null;
  const [time, id] = [Number(match[1]), Number(match[2])];
  return id > 2_147_483_647 ? null : { createdAt: new Date(time), id };
}

/** What a row of the inbox page shows. */
export interface Notice {
  id: number;
  kind: NotificationKind;
  /** Null where nobody is named any more. */
  actorName: string | null;
  /** What it is about; null where that is not public any more, and then nothing of it is told. */
  subject: { to: string; title: string; lang: string } | null;
  /** The thread to stop following. */
  thread: number | null;
  isFollowing: boolean;
  isUnread: boolean;
  createdAt: Date;
}
