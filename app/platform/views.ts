import { isbot } from "isbot";

/** What a request tells of whether somebody reads. Header values as they came. */
export interface ReadingSigns {
  method: string;
  userAgent: string | null;
  /** `Sec-Purpose`, or `Purpose` of older browsers. */
  purpose: string | null;
}

/**
 * Whether a request is a person reading a page.
 *
 * A browser names itself "Mozilla/…"; what is known for a machine, what only loads ahead, and whatever asks for the
 * headers alone reads nothing.
 */
export function isReading({ method, userAgent, purpose }: ReadingSigns): boolean {
  if (method !== "GET" || /prefetch|prerender|preview/i.test(purpose ?? "")) return false;
  return userAgent !== null && userAgent.startsWith("Mozilla/") && !isbot(userAgent);
}

/** The hour in which a visitor counts once for a page: hours since 1970. */
export const hourOf = (at: Date) => Math.floor(at.getTime() / 3_600_000);

/** The day that views are kept under: YYYY-MM-DD in UTC. */
export const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The first of the last so many days, today among them. */
export const firstOfDays = (days: number, now: Date) =>
  dayOf(new Date(now.getTime() - (days - 1) * 86_400_000));
