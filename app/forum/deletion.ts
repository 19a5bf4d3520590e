import type { MemberActor } from "#app/accounts/actor.ts";
import { mustBeAllowed } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { PostKind } from "./states.ts";
import { isAuthor, type Visibility } from "./visibility.ts";

interface DeletedPost {
  kind: PostKind;
  authorId: number | null;
  visibility: Visibility;
}

/** Refuses to delete what isn't one's own, and a question that others have answered. */
export function judgeDeletion(
  actor: MemberActor,
  post: DeletedPost,
  { answers }: { answers: number },
) {
  const isOwn = isAuthor(actor, post);
  mustBeAllowed(actor, "delete-post", true);
  if (!isOwn) throw new Refusal("not_allowed", "forum.delete-not-yours");
  if (post.visibility === "hidden") throw new Refusal("conflict", "forum.delete-hidden");
  if (post.kind === "question" && answers > 0)
    throw new Refusal("conflict", "forum.delete-answered");
}

/** Whether the page may offer to delete. */
export function canDelete(
  actor: MemberActor,
  post: DeletedPost,
  thread: { answerCount: number },
): boolean {
  return (
    isAuthor(actor, post) &&
    !actor.isSuspended &&
    (post.visibility === "public" || post.visibility === "held") &&
    (post.kind !== "question" || thread.answerCount === 0)
  );
}
