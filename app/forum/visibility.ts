import type { Actor } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";

export type Visibility = "public" | "held" | "hidden" | "removed";

/** What decides who sees a post. */
export interface Seen {
  visibility: Visibility;
  authorId: number | null;
  /** Who took it out of sight, where somebody did. */
  visibilityBy: number | null;
}

/** Whether somebody sees a post: what is public everybody, the rest its author and moderators. */
export function canSee(viewer: Actor, post: Pick<Seen, "visibility" | "authorId">): boolean {
  if (post.visibility === "public") return true;
  return may(viewer, "see-hidden", isAuthor(viewer, post)) || isAuthor(viewer, post);
}

/**
 * Refuses a post that isn't for these eyes.
 *
 * What was public and is removed is gone, with the reason; what is hidden or held is not found, as if it never was.
 */
export function judgeSight(viewer: Actor, post: Seen) {
  if (canSee(viewer, post)) return;
  if (post.visibility !== "removed") throw new Refusal("not_found", "forum.not-found");
  throw new Refusal("gone", goneMessage(post));
}

/** The words for a removed post: by its author, or by the community's moderators. */
export function goneMessage(post: Pick<Seen, "authorId" | "visibilityBy">): string {
  const isByAuthor = post.visibilityBy !== null && post.visibilityBy === post.authorId;
  return isByAuthor ? "forum.gone-by-author" : "forum.gone-by-moderators";
}

export function isAuthor(viewer: Actor, post: { authorId: number | null }): boolean {
  return viewer.id !== null && viewer.id === post.authorId;
}
