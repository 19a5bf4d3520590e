import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { readPostHead } from "#app/forum/thread-place.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { castVote } from "#app/forum/voting.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { isAnsweringForm, isSentByScript } from "#app/platform/form-answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";

export const loader = loaderFor("read", "post", async ({ db, actor, request, params, locale }) => {
  const { id, thread } = await readPostHead(db, actor, idFrom(params.postId));
  const back = paths.post(locale, thread, id);
  if (!isAnsweringForm(request)) throw redirect(back);
  return { back };
});

export const action = actionFor("vote", "post", async (visit) => {
  const { db, actor, request, params, form, locale } = visit;
  const postId = idFrom(params.postId);
  const wanted = readWanted(form);
  const { threadId, slug } = await withinLimits(visit, "vote", () =>
    castVote(db, actor, { postId, wanted }),
  );
  if (isSentByScript(request)) return { refusal: undefined };
  return redirect(paths.post(locale, { id: threadId, slug }, postId), 303);
});

export default function PostVote() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
