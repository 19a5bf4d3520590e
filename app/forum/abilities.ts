import type { Actor, MemberActor } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { canDelete } from "./deletion.ts";
import { canEdit } from "./edits.ts";
import { judgeOfficial, judgePick } from "./official.ts";
import { judgeSolution, judgeSolvedOtherwise, judgeWithdrawal } from "./solutions.ts";
import { takesPosts, type PostKind, type ThreadState } from "./states.ts";
import { isAuthor, type Visibility } from "./visibility.ts";
import { canVote } from "./voting.ts";

/** What decides about a thread. */
export interface ThreadStanding {
  state: ThreadState;
  lockedAt: Date | null;
  visibility: Visibility;
  askerId: number | null;
  answerCount: number;
  solutionCount: number;
  /** The last time the asker wrote or decided anything in the thread. */
  askerActiveAt: Date | null;
}

export interface PostStanding {
  kind: PostKind;
  authorId: number | null;
  isAuthorStaff: boolean;
  visibility: Visibility;
  createdAt: Date;
  /** Who accepted it, where it is a solution. */
  acceptance: { acceptedBy: number | null } | null;
}

/** Which controls a reader gets on a thread. The acts judge again. */
export interface ThreadAbilities {
  answer: boolean;
  answerOfficially: boolean;
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
  /** To take personal data out of it for good. */
  mask: boolean;
  /** To make it a solution, or no longer one. */
  accept: boolean;
  official: boolean;
  pick: boolean;
}

export function abilitiesOnThread(
  actor: Actor,
  thread: ThreadStanding & { hasOfficial: boolean },
): ThreadAbilities {
  const isPublic = thread.visibility === "public";
  const answer = isPublic && takesPosts(thread, "answer") && may(actor, "post");
  return {
    answer,
    answerOfficially: answer && may(actor, "official-answer"),
    follow: isPublic && may(actor, "follow"),
    solveOtherwise: isPublic && isAllowed(actor, (member) => judgeSolvedOtherwise(member, thread)),
    promote:
      isPublic && (thread.solutionCount > 0 || thread.hasOfficial) && may(actor, "edit-article"),
  };
}

export function abilitiesOnPost(
  actor: Actor,
  post: PostStanding,
  thread: ThreadStanding,
  now: Date,
): PostAbilities {
  const isPublic = post.visibility === "public" && thread.visibility === "public";
  const isAnswer = post.kind === "answer";
  const role = post.isAuthorStaff ? "staff" : null;
  return {
    vote: isAllowed(actor, (member) => canVote(member, post, thread)),
    comment:
      isPublic && post.kind !== "comment" && takesPosts(thread, "comment") && may(actor, "post"),
    edit: isAllowed(actor, (member) => canEdit(member, post, thread, now)),
    mask: may(actor, "mask-personal-data"),
    remove: isAuthor(actor, post) && isAllowed(actor, (member) => canDelete(member, post, thread)),
    accept:
      isPublic &&
      isAnswer &&
      isAllowed(actor, (member) => judgeAccepting(member, post, thread, now)),
    official:
      isPublic &&
      isAnswer &&
      isAllowed(actor, (member) => judgeOfficial(member, { kind: post.kind, authorRole: role })),
    pick: isPublic && isAnswer && isAllowed(actor, (member) => judgePick(member, post)),
  };
}

function judgeAccepting(
  actor: MemberActor,
  answer: PostStanding,
  thread: ThreadStanding,
  now: Date,
) {
  if (answer.acceptance) return judgeWithdrawal(actor, thread, answer.acceptance);
  const { askerActiveAt, solutionCount: others } = thread;
  judgeSolution(actor, thread, { answer, others, askerActiveAt, now });
}

/** Whether a rule says yes: neither false nor a refusal. A guest and a suspended member may nothing. */
function isAllowed(actor: Actor, rule: (member: MemberActor) => unknown): boolean {
  if (actor.id === null || actor.isSuspended) return false;
  try {
    return rule(actor) !== false;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
