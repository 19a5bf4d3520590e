import type { Db } from "#app/platform/database.server.ts";
import { environment } from "#app/platform/environment.server.ts";
import { asksNotToBeFollowed, isJourneyKey, journeyCookie, keptKeyIn } from "./journey-key.ts";
import { JOURNEY } from "./journeys.ts";
import { forgetJourney } from "./journeys.server.ts";

/**
 * Keeps a guest's journey in the browser, or ends that: the cookie goes, and all that was stored under it.
 *
 * Gives the headers to send with the answer. A browser that asks not to be followed is given nothing.
 */
export async function chooseJourney(
  { db, request }: { db: Db; request: Request },
  choice: string,
  key: string,
): Promise<Record<string, string>> {
  const cookie = (value: string | null) => ({
    "Set-Cookie": journeyCookie(value, {
      days: JOURNEY.keptDays,
      isSecure: environment().publicOrigin.startsWith("https:"),
    }),
  });
  if (choice === "keep" && isJourneyKey(key) && !asksNotToBeFollowed(request.headers))
    return cookie(key);
  if (choice !== "forget") return {};

  const kept = keptKeyIn(request.headers.get("Cookie"));
  if (kept) await forgetJourney(db, kept);
  return cookie(null);
}
