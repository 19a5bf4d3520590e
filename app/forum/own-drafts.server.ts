import type { Actor } from "#app/accounts/actor.ts";
import { visitorOf } from "#app/accounts/addresses.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Db } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { isAnsweringForm } from "#app/platform/form-answer.server.ts";
import { spend, type Limit } from "#app/platform/rate-limits.server.ts";
import { draftCookie, endDraftCookie, guestKeyIn } from "./draft-cookie.ts";
import type { DraftFields, DraftOwner, DraftSubject } from "./drafts.ts";
import {
  adoptGuestDrafts,
  discardDraft,
  newGuestKey,
  readDraft,
  saveDraft,
  type Draft,
} from "./drafts.server.ts";

/** Who writes, in which browser. A route's visit is one. */
export interface Writer {
  db: Db;
  actor: Actor;
  request: Request;
  context: { address: string };
  locale: Locale;
}

/** Guests have no account that could be full, so their network has a limit. */
export const guestDraftLimit = {
  name: "draft/address",
  times: 60,
  seconds: 15 * 60,
} as const satisfies Limit;

const isSecure = () => environment().publicOrigin.startsWith("https:");

/** Reads what the writer has written about something and not posted. */
export async function findOwnDraft(
  { db, actor, request }: Writer,
  subject: DraftSubject,
): Promise<Draft | null> {
  const owner = ownerOf(actor, request);
  return owner && readDraft(db, owner, subject);
}

/**
 * Keeps what the writer has written so far, and gives the headers by which a guest's browser will find it again.
 *
 * Send them with the answer, or the draft is lost to its guest.
 */
export async function keepOwnDraft(
  { db, actor, request, context, locale: lang }: Writer,
  typed: DraftSubject & { fields: DraftFields },
): Promise<Record<string, string>> {
  const draft = { ...typed, lang };
  if (actor.id !== null) {
    await saveDraft(db, { memberId: actor.id }, draft);
    return {};
  }
  await spend(db, guestDraftLimit, visitorOf(context.address), "forum.too-many-drafts");
  const guestKey = guestKeyIn(request.headers.get("Cookie")) ?? newGuestKey();
  await saveDraft(db, { guestKey }, draft);
  return { "Set-Cookie": draftCookie(guestKey, { isSecure: isSecure() }) };
}

export async function discardOwnDraft({ db, actor, request }: Writer, subject: DraftSubject) {
  const owner = ownerOf(actor, request);
  if (owner) await discardDraft(db, owner, subject);
}

/**
 * Makes what somebody wrote before they signed in theirs.
 *
 * Gives the headers that end the guest's cookie, to be sent with a redirect to the same page; null where there was
 * nothing to take over, or a refused form must be shown first.
 */
export async function takeOverDrafts({
  db,
  actor,
  request,
}: Writer): Promise<Record<string, string> | null> {
  const guestKey = guestKeyIn(request.headers.get("Cookie"));
  if (actor.id === null || guestKey === null || isAnsweringForm(request)) return null;
  await adoptGuestDrafts(db, guestKey, actor.id);
  return { "Set-Cookie": endDraftCookie({ isSecure: isSecure() }) };
}

function ownerOf(actor: Actor, request: Request): DraftOwner | null {
  if (actor.id !== null) return { memberId: actor.id };
  const guestKey = guestKeyIn(request.headers.get("Cookie"));
  return guestKey === null ? null : { guestKey };
}
