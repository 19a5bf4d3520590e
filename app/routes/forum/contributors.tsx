import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listContributors } from "#app/forum/contributors.server.ts";
import { periodFrom } from "#app/forum/contributors.ts";
import { listTopicTree } from "#app/forum/topic-tree.server.ts";
import { idsUnder, topicIn } from "#app/forum/topic-tree.ts";
import { ContributorsPage } from "#app/forum/ui/contributors-page.tsx";
import { paths } from "#app/platform/paths.ts";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, url }) => {
  const topics = await listTopicTree(db);
  const found = topicIn(topics, url.searchParams.get("topic") ?? "");
  const period = periodFrom(url.searchParams.get("period"));
  const topicIds = found && idsUnder(found.topic);
  return {
    period,
    topic: found?.topic.slug ?? null,
    topics,
    contributors: await listContributors(db, { period, topicIds }),
    isCut: url.search !== "",
  };
});

export const handle = pageHead<typeof loader>(({ t, locale }, { isCut }) => ({
  title: t("forum.contributors.title"),
  description: t("forum.contributors.what"),
  canonical: paths.contributors(locale),
  translations: inEveryLanguage(paths.contributors),
  isIndexed: !isCut,
}));

export default function Contributors() {
  const { isCut: _, ...page } = useLoaderData<typeof loader>();
  return <ContributorsPage {...page} />;
}
