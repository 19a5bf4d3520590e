import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readListPage } from "#app/forum/list-page.server.ts";
import { readUsualWait } from "#app/forum/first-answer.server.ts";
import { listTagsOf, listTopicTree } from "#app/forum/topic-tree.server.ts";
import { idsUnder, topicIn } from "#app/forum/topic-tree.ts";
import { TopicPage } from "#app/forum/ui/topic-page.tsx";
import { inLanguage } from "#app/i18n/locales.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { feeds, paths } from "#app/platform/paths.ts";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "topic", async ({ db, actor, params, url }) => {
  const topics = await listTopicTree(db);
  const slug = params.slug ?? "";
  const found = topicIn(topics, slug);
  if (!found) throw new Refusal("not_found", "errors.not-found");
  const listed = await readListPage(db, actor, url, topics, { topic: slug, isFollowing: false });
  const ids = idsUnder(found.topic);
  return {
    ...found,
    ...listed,
    tags: await listTagsOf(db, ids),
    usualWait: await readUsualWait(db, ids),
  };
});

export const handle = pageHead<typeof loader>(({ t, locale }, { topic, isFiltered, filters }) => ({
  title: inLanguage(topic.name, locale),
  description: inLanguage(topic.description, locale) || t("forum.list.about"),
  canonical: paths.topic(locale, topic.slug),
  translations: inEveryLanguage((lang) => paths.topic(lang, topic.slug)),
  isIndexed: !isFiltered,
  feeds: [
    {
      title: t("forum.feeds.topic", { topic: inLanguage(topic.name, locale) }),
      path: feeds.topic(topic.slug, { lang: filters.lang }),
    },
  ],
}));

export default function Topic() {
  return <TopicPage {...useLoaderData<typeof loader>()} />;
}
