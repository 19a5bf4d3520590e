import type { Actor, MemberActor } from "#app/accounts/actor.ts";
import { Refusal } from "#app/platform/refusal.ts";

/** The member behind a form that guests may fill in too: they are asked to sign in when it counts. */
export function mustBeSignedIn(actor: Actor): MemberActor {
  if (actor.rank === "guest") throw new Refusal("sign_in_required", "accounts.sign-in-required");
  return actor;
}
