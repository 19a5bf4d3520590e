import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { backToPost, leadToPost } from "#app/forum/post-buttons.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { castVote } from "#app/forum/voting.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";

export const loader = loaderFor("read", "post", leadToPost);

export const action = actionFor("vote", "post", async (visit) => {
  const { db, actor, params, form } = visit;
  const postId = idFrom(params.postId);
  const wanted = readWanted(form);
  const voted = await withinLimits(visit, "vote", () => castVote(db, actor, { postId, wanted }));
  return backToPost(visit, voted);
});

export default function PostVote() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
