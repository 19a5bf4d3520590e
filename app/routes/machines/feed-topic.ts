import { loaderFor } from "#app/accounts/admission.server.ts";
import { topicFeed, sendFeed } from "#app/discovery/feeds.server.ts";

/** The newest questions of a topic, for feed readers. */
export const loader = loaderFor("read", "topic", (visit) => sendFeed(visit, topicFeed));
