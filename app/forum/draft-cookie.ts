import { DRAFT_LIMITS, isGuestKey } from "./drafts.ts";

const name = "draft";

/** The key of a guest's drafts, from the cookies of a request; null where there is none that could be ours. */
export function guestKeyIn(cookieHeader: string | null): string | null {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && isGuestKey(value)) return value;
  }
  return null;
}

/** Lets this browser find its drafts again. No script can read it and no other site send it along with a form. */
export function draftCookie(guestKey: string, { isSecure }: { isSecure: boolean }): string {
  return cookie(guestKey, DRAFT_LIMITS.guestDays * 86_400, isSecure);
}

/** Takes it back, once the drafts are a member's. */
export function endDraftCookie({ isSecure }: { isSecure: boolean }): string {
  return cookie("", 0, isSecure);
}

function cookie(value: string, seconds: number, isSecure: boolean) {
  const parts = [`${name}=${value}`, "Path=/", `Max-Age=${seconds}`, "HttpOnly", "SameSite=Lax"];
  return [...parts, ...(isSecure ? ["Secure"] : [])].join("; ");
}
