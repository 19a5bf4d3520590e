import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { pickAnswer, unpickAnswer } from "#app/forum/official.server.ts";
import { backToPost, leadToPost } from "#app/forum/post-buttons.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { idFrom } from "#app/platform/ids.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";

export const loader = loaderFor("read", "post", leadToPost);

export const action = actionFor("staff-pick", "post", async (visit) => {
  const { db, actor, params, form } = visit;
  const act = readWanted(form) ? pickAnswer : unpickAnswer;
  return backToPost(visit, await act(db, actor, { postId: idFrom(params.postId) }));
});

export default function PostPick() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
