import { loaderFor } from "#app/accounts/admission.server.ts";
import { tagFeed, sendFeed } from "#app/discovery/feeds.server.ts";

/** The newest questions with a tag, for feed readers. */
export const loader = loaderFor("read", "tag", (visit) => sendFeed(visit, tagFeed));
