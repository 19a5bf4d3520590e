import { loaderFor } from "#app/accounts/admission.server.ts";
import { questionsFeed, sendFeed } from "#app/discovery/feeds.server.ts";

/** The newest questions, for feed readers. */
export const loader = loaderFor("read", "none", (visit) => sendFeed(visit, questionsFeed));
