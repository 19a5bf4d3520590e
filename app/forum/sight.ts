import type { Actor } from "#app/accounts/actor.ts";
import { may } from "#app/accounts/policy.ts";
import { Refusal } from "#app/platform/refusal.ts";
import type { visibilities } from "#db/schema/forum.ts";

export type Visibility = (typeof visibilities)[number];

interface Seen {
  visibility: Visibility;
  authorId: number | null;
}

/** Public things are everybody's; the rest is for its author and for those who moderate. */
export function canSee(actor: Actor, { visibility, authorId }: Seen): boolean {
  if (visibility === "public") return true;
  return may(actor, "see-hidden", authorId !== null && authorId === actor.id);
}

/**
 * Refuses a thing that the actor may not see.
 *
 * What was removed says so and by whom; what is hidden or held is not there at all.
 */
export function mustSee(actor: Actor, thing: Seen & { visibilityBy: number | null }) {
  if (canSee(actor, thing)) return;
  if (thing.visibility !== "removed") throw new Refusal("not_found", "errors.not-found");
  const isByAuthor = thing.authorId !== null && thing.visibilityBy === thing.authorId;
  throw new Refusal("gone", isByAuthor ? "forum.gone-by-author" : "forum.gone-by-moderator");
}
