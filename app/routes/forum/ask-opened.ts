import { loaderFor } from "#app/accounts/admission.server.ts";
import { findThreadTitles } from "#app/forum/threads.server.ts";
import { findArticleMatches } from "#app/help-center/article-matches.server.ts";
import { journeyAt } from "#app/insight/recording.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { maybeIdFrom } from "#app/platform/ids.ts";
import { carrying, paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { recordOpening } from "#app/search/suggestions.server.ts";

/** Where a suggestion leads: it counts that one was opened, and goes on to the thread or the article. */
export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, url, locale } = visit;
  const threadId = maybeIdFrom(url.searchParams.get("thread"));
  const articleId = maybeIdFrom(url.searchParams.get("article"));
  const thread = threadId ? (await findThreadTitles(db, [threadId])).get(threadId) : undefined;
  const [article] = articleId ? await findArticleMatches(db, [articleId]) : [];
  const to = thread
    ? paths.thread(locale, thread)
    : article
      ? paths.article(locale, article)
      : null;
  if (to === null) throw new Refusal("not_found", "errors.not-found");
  await recordOpening(db, url.searchParams.get("shown") ?? "");
  return redirect(carrying(to, journeyAt(visit).carried), 302);
});
