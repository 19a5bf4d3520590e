import { isAtLeast, type MemberActor } from "#app/accounts/actor.ts";
import { may, mustBeAllowed } from "#app/accounts/policy.ts";
import { cleanLine } from "#app/content/names.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { charactersIn, refuseProblems } from "./posting.ts";
import type { PostKind } from "./states.ts";
import { isAuthor, type Visibility } from "./visibility.ts";

/** How long one's own post can be changed, and how long nobody needs to know. */
export const EDIT_LIMITS = {
  silentMinutes: 5,
  newMemberHours: 24,
  memberDays: 30,
  reason: { least: 3, most: 200 },
} as const;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface EditedPost {
  kind: PostKind;
  authorId: number | null;
  visibility: Visibility;
  createdAt: Date;
}

/**
 * Refuses an edit that isn't allowed, and tells whether it needs a reason.
 *
 * Own posts for a day while new, then for thirty; moderators change any post at any time and say why.
 */
export function judgeEdit(
  actor: MemberActor,
  post: EditedPost,
  thread: { lockedAt: Date | null },
  now: Date,
): { needsReason: boolean } {
  const isOwn = isAuthor(actor, post);
  mustBeAllowed(actor, "edit-post", isOwn);
  if (post.visibility === "removed") throw new Refusal("conflict", "forum.edit-removed");
  if (may(actor, "edit-post")) return { needsReason: !isOwn || !isInTime(actor, post, now) };
  if (post.visibility === "hidden") throw new Refusal("conflict", "forum.edit-hidden");
  if (thread.lockedAt) throw new Refusal("conflict", "forum.thread-locked");
  if (!isInTime(actor, post, now)) throw tooLate(actor);
  return { needsReason: false };
}

/** Whether the page may offer to edit. */
export function canEdit(
  actor: MemberActor,
  post: EditedPost,
  thread: { lockedAt: Date | null },
  now: Date,
): boolean {
  try {
    judgeEdit(actor, post, thread, now);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Whether a change is so early that it makes no revision: by its author, just posted, and nobody has reacted. */
export function isSilentEdit(
  actor: MemberActor,
  post: EditedPost & { revision: number },
  { hasReactions, now }: { hasReactions: boolean; now: Date },
): boolean {
  const age = now.getTime() - post.createdAt.getTime();
  const isFresh = age <= EDIT_LIMITS.silentMinutes * minute;
  return isAuthor(actor, post) && post.revision === 1 && isFresh && !hasReactions;
}

/** Reads why a post was changed: one line, compulsory where a moderator changes it. */
export function readReason(typed: string | undefined, isNeeded: boolean): string | null {
  const reason = cleanLine((typed ?? "").slice(0, 2_000));
  const { least, most } = EDIT_LIMITS.reason;
  const length = charactersIn(reason);
  refuseProblems({
    reason:
      isNeeded && length < least
        ? { key: "forum.reason-missing", values: { least } }
        : length > most
          ? { key: "forum.reason-long", values: { most } }
          : null,
  });
  return reason === "" ? null : reason;
}

/**
 * Names the version that a form was made from, so that saving over somebody else's change is noticed.
 *
 * Silent corrections keep the revision's number, so the words count too.
 */
export function versionMark(revision: number, ...words: readonly string[]): string {
  let mark = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++)
      mark = Math.imul(mark ^ word.charCodeAt(at), 0x01000193);
    mark = Math.imul(mark ^ 0x110000, 0x01000193);
  }
  return `${revision}-${(mark >>> 0).toString(36)}`;
}

function isInTime(actor: MemberActor, post: EditedPost, now: Date) {
  const { newMemberHours, memberDays } = EDIT_LIMITS;
  const window = isAtLeast(actor, "member") ? memberDays * day : newMemberHours * hour;
  return now.getTime() - post.createdAt.getTime() <= window;
}

function tooLate(actor: MemberActor) {
  return isAtLeast(actor, "member")
    ? new Refusal("not_allowed", "forum.edit-too-late", {
        values: { days: EDIT_LIMITS.memberDays },
      })
    : new Refusal("not_allowed", "forum.edit-too-late-new", {
        values: { hours: EDIT_LIMITS.newMemberHours },
      });
}
