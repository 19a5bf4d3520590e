import type { Actor } from "#app/accounts/actor.ts";
import { isAtLeast } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import type { Visibility } from "./visibility.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** How long one's own post may be edited. */
export const editWindow = { new: day, others: 30 * day } as const;

/** After so much silence of the asker an expert may say what solved it. */
export const silence = 7 * day;

export const mostSolutions = 3;

/** What decides about a thread. */
export interface ThreadStanding {
  state: string;
  lockedAt: Date | null;
  visibility: Visibility;
  askerId: number | null;
  answerCount: number;
  solutionCount: number;
  /** The asker's last public post in the thread. */
  askerActiveAt: Date | null;
}

export interface PostStanding {
  kind: "question" | "answer" | "comment";
  authorId: number | null;
  visibility: Visibility;
  createdAt: Date;
  isSolution: boolean;
}

/** Which controls a reader gets on a thread. The acts judge again. */
export interface ThreadAbilities {
  answer: boolean;
  follow: boolean;
  solveOtherwise: boolean;
  promote: boolean;
}

/** Which controls a reader gets on a post. The acts judge again. */
export interface PostAbilities {
  vote: boolean;
  comment: boolean;
  edit: boolean;
  remove: boolean;
  accept: boolean;
  official: boolean;
  pick: boolean;
}

const isFrozen = (thread: ThreadStanding) =>
  thread.lockedAt !== null || thread.visibility !== "public";

const takesAnswers = (thread: ThreadStanding) =>
  !isFrozen(thread) && thread.state !== "closed" && thread.state !== "duplicate";

const isOwn = (actor: Actor, ownerId: number | null) => ownerId !== null && ownerId === actor.id;

export function abilitiesOnThread(
  actor: Actor,
  thread: ThreadStanding & { hasOfficial: boolean },
): ThreadAbilities {
  const isAsker = isOwn(actor, thread.askerId);
  return {
    answer: takesAnswers(thread) && may(actor, "post"),
    follow: thread.visibility === "public" && may(actor, "follow"),
    solveOtherwise:
      !isFrozen(thread) &&
      (thread.state === "open" || thread.state === "needs_info") &&
      may(actor, "solve-otherwise", isAsker),
    promote:
      thread.visibility === "public" &&
      (thread.solutionCount > 0 || thread.hasOfficial) &&
      may(actor, "edit-article"),
  };
}

export function abilitiesOnPost(
  actor: Actor,
  post: PostStanding,
  thread: ThreadStanding,
  now: Date,
): PostAbilities {
  const isMine = isOwn(actor, post.authorId);
  const isPublic = post.visibility === "public" && thread.visibility === "public";
  const isLive = isPublic && !isFrozen(thread);
  const isAnswer = post.kind === "answer";
  return {
    vote: isLive && post.kind !== "comment" && !isMine && may(actor, "vote"),
    comment: isLive && post.kind !== "comment" && may(actor, "post"),
    edit: canEdit(actor, post, thread, now),
    remove:
      post.visibility === "public" &&
      may(actor, "delete-post", isMine) &&
      (post.kind !== "question" || thread.answerCount === 0),
    accept: isLive && isAnswer && canAccept(actor, post, thread, now),
    official: isLive && isAnswer && isMine && may(actor, "official-answer"),
    pick: isLive && isAnswer && may(actor, "staff-pick"),
  };
}

function canEdit(actor: Actor, post: PostStanding, thread: ThreadStanding, now: Date): boolean {
  const isModerating = isAtLeast(actor, "moderator");
  if (post.visibility === "removed" || !may(actor, "edit-post", isOwn(actor, post.authorId)))
    return false;
  if (isModerating) return true;
  const window = actor.rank === "new" ? editWindow.new : editWindow.others;
  return thread.lockedAt === null && now.getTime() - post.createdAt.getTime() <= window;
}

function canAccept(actor: Actor, post: PostStanding, thread: ThreadStanding, now: Date): boolean {
  if (may(actor, "accept-solution", isOwn(actor, thread.askerId)))
    return post.isSolution || thread.solutionCount < mostSolutions;
  if (!may(actor, "accept-for-silent-asker") || isOwn(actor, post.authorId)) return false;
  if (post.isSolution) return false;
  const heardAt = Math.max(post.createdAt.getTime(), thread.askerActiveAt?.getTime() ?? 0);
  return thread.solutionCount < mostSolutions && now.getTime() - heardAt >= silence;
}
