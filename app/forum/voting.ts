import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";
import { isAuthor, type Visibility } from "./visibility.ts";

interface VotedPost {
  kind: PostKind;
  authorId: number | null;
  visibility: Visibility;
}

interface VotedThread {
  visibility: Visibility;
  lockedAt: Date | null;
}

/** Refuses a vote that isn't allowed, given or taken back. A vote is positive or absent; there is no negative one. */
export function judgeVote(voter: MemberActor, post: VotedPost, thread: VotedThread) {
  mustBeAllowed(voter, "vote");
  if (post.kind === "comment") throw new Refusal("invalid", "forum.vote-comment");
  if (isAuthor(voter, post)) throw new Refusal("not_allowed", "forum.vote-own-post");
  if (post.visibility !== "public" || thread.visibility !== "public")
    throw new Refusal("conflict", "forum.vote-hidden-post");
  if (thread.lockedAt) throw new Refusal("conflict", "forum.vote-locked");
}

/** Whether the page may offer the vote. */
export function canVote(voter: MemberActor, post: VotedPost, thread: VotedThread): boolean {
  try {
    judgeVote(voter, post, thread);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
