import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { acceptSolution, withdrawSolution } from "#app/forum/solutions.server.ts";
import { readThreadHead } from "#app/forum/thread-place.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import { isAnsweringForm } from "#app/platform/form-answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths, postAnchor } from "#app/platform/paths.ts";
import { RefusedAction } from "#app/ui/refused-action.tsx";

export const loader = loaderFor(
  "read",
  "thread",
  async ({ db, actor, request, params, locale }) => {
    const back = paths.thread(locale, await readThreadHead(db, actor, idFrom(params.threadId)));
    if (!isAnsweringForm(request)) throw redirect(back);
    return { back };
  },
);

/** After accepting, the thread asks whether there is anything to add for others. */
export const action = actionFor(
  "accept-solution",
  "thread",
  async ({ db, actor, params, form, locale }) => {
    const threadId = idFrom(params.threadId);
    const postId = idFrom(fieldText(form, "post"));
    const wanted = readWanted(form);
    const act = wanted ? acceptSolution : withdrawSolution;
    const { slug } = await act(db, actor, { threadId, postId });
    const thread = { id: threadId, slug };
    if (!wanted) return redirect(paths.post(locale, thread, postId), 303);
    const page = paths.thread(locale, thread, { accepted: postId });
    return redirect(`${page}#${postAnchor(postId)}`, 303);
  },
);

export default function ThreadSolution() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
