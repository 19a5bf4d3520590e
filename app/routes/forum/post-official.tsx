import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { markOfficial, unmarkOfficial } from "#app/forum/official.server.ts";
import { backToPost, leadToPost } from "#app/forum/post-buttons.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { idFrom } from "#app/platform/ids.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";

export const loader = loaderFor("read", "post", leadToPost);

export const action = actionFor("official-answer", "post", async (visit) => {
  const { db, actor, params, form } = visit;
  const act = readWanted(form) ? markOfficial : unmarkOfficial;
  return backToPost(visit, await act(db, actor, { postId: idFrom(params.postId) }));
});

export default function PostOfficial() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
