import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readListPage } from "#app/forum/list-page.server.ts";
import { listTopicTree } from "#app/forum/topic-tree.server.ts";
import { QuestionsPage } from "#app/forum/ui/questions-page.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, actor, url }) => {
  const topics = await listTopicTree(db);
  return { topics, ...(await readListPage(db, actor, url, topics)) };
});

export const handle = pageHead<typeof loader>(({ t }, { isFiltered }) => ({
  title: t("forum.list.title"),
  description: t("forum.list.about"),
  isIndexed: !isFiltered,
}));

export default function Questions() {
  return <QuestionsPage {...useLoaderData<typeof loader>()} />;
}
