import { deviceFrom } from "#app/accounts/devices.ts";
import { closeSession, openSession } from "#app/accounts/session.server.ts";
import type { Visit } from "#app/accounts/admission.server.ts";
import { endDraftCookie, guestKeyIn } from "#app/forum/draft-cookie.ts";
import { adoptGuestDrafts } from "#app/forum/drafts.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { paths, safeReturn } from "#app/platform/paths.ts";

/** Where somebody goes after signing in: back to what they came from, but never out of the site or into signing in again. */
export function nextOf(value: unknown, lang: string): string {
  const home = paths.home(lang);
  const next = safeReturn(value, home);
  const { pathname } = new URL(next, "http://own.invalid");
  const isDoor = [paths.signIn(lang), paths.signUp(lang), paths.signOut(lang)].some(
    (door) => pathname === door || pathname.startsWith(`${door}/`),
  );
  return isDoor ? home : next;
}

/**
 * Lets a member in under a new session id and leads on.
 *
 * Ends the session that the browser had, and makes what was written in it as a guest the member's.
 */
export async function enter(
  { db, request }: Pick<Visit, "db" | "request">,
  memberId: number,
  next: string,
) {
  const cookies = request.headers.get("Cookie");
  await closeSession(db, cookies);
  const device = deviceFrom(request.headers.get("User-Agent"));
  const headers = new Headers({ "Set-Cookie": await openSession(db, memberId, { device }) });

  const guestKey = guestKeyIn(cookies);
  if (guestKey) {
    await adoptGuestDrafts(db, guestKey, memberId);
    const isSecure = environment().publicOrigin.startsWith("https:");
    headers.append("Set-Cookie", endDraftCookie({ isSecure }));
  }
  return redirect(next, { status: 303, headers });
}
