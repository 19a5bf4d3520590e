import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readHistory } from "#app/forum/history.server.ts";
import { HistoryPage } from "#app/forum/ui/history-page.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "post", async ({ db, actor, params, url, locale }) => {
  const threadId = idFrom(params.threadId);
  const history = await readHistory(db, actor, threadId, idFrom(url.searchParams.get("post")));
  if (params.slug !== history.thread.slug)
    throw redirect(paths.threadHistory(locale, history.thread, history.postId), 301);
  return { history };
});

export const handle = pageHead<typeof loader>(({ t }, { history }) => ({
  title: `${t("forum.history.title")}: ${history.thread.title}`,
  isIndexed: false,
}));

export default function ThreadHistory() {
  const { history } = useLoaderData<typeof loader>();
  return <HistoryPage history={history} />;
}
