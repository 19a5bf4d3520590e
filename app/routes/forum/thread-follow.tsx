import { useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { followThread } from "#app/forum/following.server.ts";
import { readWanted } from "#app/forum/intents.ts";
import { readThreadHead } from "#app/forum/thread-place.server.ts";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { isAnsweringForm, isSentByScript } from "#app/platform/form-answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
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

export const action = actionFor(
  "follow",
  "thread",
  async ({ db, actor, request, params, form, locale }) => {
    const threadId = idFrom(params.threadId);
    const { slug } = await followThread(db, actor, { threadId, wanted: readWanted(form) });
    if (isSentByScript(request)) return { refusal: undefined };
    if (form.get("back") === "notifications") return redirect(paths.notifications(locale), 303);
    return redirect(paths.thread(locale, { id: threadId, slug }), 303);
  },
);

export default function ThreadFollow() {
  return <RefusedAction back={useLoaderData<typeof loader>().back} />;
}

export { WriteError as ErrorBoundary };
