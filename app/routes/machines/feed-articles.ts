import { loaderFor } from "#app/accounts/admission.server.ts";
import { articlesFeed, sendFeed } from "#app/discovery/feeds.server.ts";

/** The newest articles, for feed readers. */
export const loader = loaderFor("read", "none", (visit) => sendFeed(visit, articlesFeed));
