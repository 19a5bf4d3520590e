import type { Actor, GuestActor, MemberActor, Rank } from "#app/accounts/actor.ts";
import { ranks } from "#app/accounts/actor.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** "own": only on what is the actor's own. What "own" means is the room's to say (author, asker). */
export type Grant = "yes" | "own" | "no";

type Row = readonly [
  guest: Grant,
  fresh: Grant,
  member: Grant,
  expert: Grant,
  moderator: Grant,
  staff: Grant,
  admin: Grant,
];

/**
 * Who may do what: the role table of the product, one row an action. What is not listed is denied.
 *
 * A route names its action; a room's `judgeX` asks here first and adds what depends on state.
 */
// oxfmt-ignore: a table is read in columns
export const policy = {
  //                          guest  new    member expert moder. staff  admin
  read: ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  "choose-display": ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  "choose-journey": ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  draft: ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  "sign-in": ["yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  "sign-out": ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  "own-settings": ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  notifications: ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  post: ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  upload: ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  vote: ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  follow: ["no", "yes", "yes", "yes", "yes", "yes", "yes"],
  "edit-post": ["no", "own", "own", "own", "yes", "yes", "yes"],
  "delete-post": ["no", "own", "own", "own", "own", "own", "own"],
  "accept-solution": ["no", "own", "own", "own", "own", "own", "own"],
  "accept-for-silent-asker": ["no", "no", "no", "yes", "yes", "yes", "yes"],
  "solve-otherwise": ["no", "own", "own", "own", "own", "own", "own"],
  "mask-personal-data": ["no", "no", "no", "no", "yes", "yes", "yes"],
  "see-hidden": ["no", "own", "own", "own", "yes", "yes", "yes"],
  "official-answer": ["no", "no", "no", "no", "no", "yes", "yes"],
  "staff-pick": ["no", "no", "no", "no", "no", "yes", "yes"],
  "edit-article": ["no", "no", "no", "no", "no", "yes", "yes"],
  "publish-article": ["no", "no", "no", "no", "no", "yes", "yes"],
  "see-figures": ["no", "no", "no", "no", "no", "yes", "yes"],
  administer: ["no", "no", "no", "no", "no", "no", "yes"],
} as const satisfies Record<string, Row>;

export type Action = keyof typeof policy;

/** Who comes through a door: where guests are let in, maybe a guest. */
export type ActorFor<A extends Action> = (typeof policy)[A][0] extends "no"
  ? MemberActor
  : MemberActor | GuestActor;

/** What a suspended member may still do. */
export const allowedWhileSuspended: readonly Action[] = [
  "read",
  "choose-display",
  "choose-journey",
  "sign-in",
  "sign-out",
  "own-settings",
  "notifications",
];

/** Pages whose existence is nobody's business below that rank: they answer 404, not 403. */
export const secretActions: readonly Action[] = [
  "edit-article",
  "publish-article",
  "see-figures",
  "administer",
];

export function grantFor(rank: Rank, action: Action): Grant {
  return policy[action][ranks.indexOf(rank)] ?? "no";
}

/** Whether the table lets the actor do it; on whose thing is said with `isOwn`. */
export function may(actor: Actor, action: Action, isOwn = false): boolean {
  if (actor.isSuspended && !allowedWhileSuspended.includes(action)) return false;
  const grant = grantFor(actor.rank, action);
  return grant === "yes" || (grant === "own" && isOwn);
}

/** Refuses what the table does not allow, with the words that fit the person. */
export function mustBeAllowed(actor: Actor, action: Action, isOwn = false) {
  if (may(actor, action, isOwn)) return;
  throw denial(actor, action);
}

/** Refuses at the door, before anything is looked up: "own" passes, for the room judges whose it is. */
export function mustBeLetIn(actor: Actor, action: Action) {
  if (may(actor, action, true)) return;
  throw denial(actor, action);
}

function denial(actor: Actor, action: Action): Refusal {
  if (actor.rank === "guest") return new Refusal("sign_in_required", "accounts.sign-in-required");
  if (actor.isSuspended) return new Refusal("not_allowed", "accounts.suspended");
  if (secretActions.includes(action)) return new Refusal("not_found", "errors.not-found");
  return new Refusal("not_allowed", "accounts.not-allowed");
}
