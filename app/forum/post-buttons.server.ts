import type { Visit } from "#app/accounts/admission.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { isAnsweringForm, isSentByScript } from "#app/platform/form-answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { readPostHead } from "./thread-place.server.ts";

/**
 * What the address of a post's button shows: nothing of its own.
 *
 * Readers are led to the post; while it tells why a form was refused, it knows the way back.
 */
export async function leadToPost({ db, actor, request, params, locale }: Visit) {
  const { id, thread } = await readPostHead(db, actor, idFrom(params.postId));
  const back = paths.post(locale, thread, id);
  if (!isAnsweringForm(request)) throw redirect(back);
  return { back };
}

/** After the button was pressed: back to the post, or nothing where a script pressed it and stays on its page. */
export function backToPost(
  { request, params, locale }: Pick<Visit, "request" | "params" | "locale">,
  { threadId, slug }: { threadId: number; slug: string },
) {
  if (isSentByScript(request)) return { refusal: undefined };
  return redirect(paths.post(locale, { id: threadId, slug }, idFrom(params.postId)), 303);
}
