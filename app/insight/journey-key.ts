import { CARRIED_AS } from "#app/platform/paths.ts";

const cookieName = "journey";

export const isJourneyKey = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]{22}$/.test(value);

/** The key that somebody let us keep; null where there is none that could be ours. */
export function keptKeyIn(cookieHeader: string | null): string | null {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [name, value] = pair.trim().split("=");
    if (name === cookieName && isJourneyKey(value)) return value;
  }
  return null;
}

/** The key that this visit's links and forms carry: in the form, the address, or that of the page somebody comes from. */
export function carriedKeyIn(request: Request, form?: FormData): string | null {
  const url = new URL(request.url);
  const own = form?.get(CARRIED_AS) ?? url.searchParams.get(CARRIED_AS);
  if (isJourneyKey(own)) return own;

  const referer = request.headers.get("Referer");
  if (!referer || !URL.canParse(referer)) return null;
  const from = new URL(referer);
  const carried = from.host === url.host ? from.searchParams.get(CARRIED_AS) : null;
  return isJourneyKey(carried) ? carried : null;
}

/** Whether the browser asks not to be followed: then nothing at all is noted. */
export const asksNotToBeFollowed = (headers: Headers) =>
  headers.get("DNT") === "1" || headers.get("Sec-GPC") === "1";

/** Whether a page is fetched in case somebody wants it. */
export const isAhead = (headers: Headers) =>
  /prefetch|prerender/i.test(headers.get("Sec-Purpose") ?? headers.get("Purpose") ?? "");

/** Keeps the key in this browser for as long as the journey is kept; without one, takes it back. */
export function journeyCookie(
  key: string | null,
  { days, isSecure }: { days: number; isSecure: boolean },
): string {
  const seconds = key === null ? 0 : days * 86_400;
  const parts = [
    `${cookieName}=${key ?? ""}`,
    "Path=/",
    `Max-Age=${seconds}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  return [...parts, ...(isSecure ? ["Secure"] : [])].join("; ");
}
