import { loaderFor } from "#app/accounts/admission.server.ts";
import { sendFeed, threadFeed } from "#app/discovery/feeds.server.ts";
import { idFrom } from "#app/platform/ids.ts";

/** A question and its answers, for feed readers. */
export const loader = loaderFor("read", "thread", (visit) =>
  sendFeed(visit, (reading) => threadFeed(reading, idFrom(visit.params.threadId))),
);
