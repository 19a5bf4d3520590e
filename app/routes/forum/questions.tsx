import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readListPage } from "#app/forum/list-page.server.ts";
import { listTopicTree } from "#app/forum/topic-tree.server.ts";
import { QuestionsPage } from "#app/forum/ui/questions-page.tsx";
import { feeds, paths } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, actor, url }) => {
  const topics = await listTopicTree(db);
  return { topics, ...(await readListPage(db, actor, url, topics)) };
});

export const handle = pageHead<typeof loader>(({ t, locale }, { isFiltered, filters }) => ({
  title: t("forum.list.title"),
  description: t("forum.list.about"),
  canonical: paths.questions(locale),
  isIndexed: !isFiltered,
  feeds: [{ title: t("forum.feeds.questions"), path: feeds.questions({ lang: filters.lang }) }],
}));

export default function Questions() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} />;
}
