import { loaderFor } from "#app/accounts/admission.server.ts";
import { readPostPlace } from "#app/forum/post-place.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths, postAnchor } from "#app/platform/paths.ts";

/** Leads to a post, whatever page of its thread it is on. */
export const loader = loaderFor("read", "post", async ({ db, actor, params, locale }) => {
  const postId = idFrom(params.postId);
  const { thread, page, allCommentsOf } = await readPostPlace(
    db,
    actor,
    idFrom(params.threadId),
    postId,
  );
  const address = paths.thread(locale, thread, {
    page: page > 1 ? page : null,
    comments: allCommentsOf,
  });
  return redirect(`${address}#${postAnchor(postId)}`);
});
