import { useLoaderData } from "@remix-run/react";
import { isAtLeast } from "#app/accounts/actor.ts";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listContributors } from "#app/forum/contributors.server.ts";
import { homeTabFrom, homeTabs } from "#app/forum/home.ts";
import { countThreads, listThreads } from "#app/forum/listing.server.ts";
import { listTopicTree, listUsualTags } from "#app/forum/topic-tree.server.ts";
import { HomePage } from "#app/forum/ui/home-page.tsx";
import { listUpdated } from "#app/help-center/articles.server.ts";
import { countArticlesByTopic } from "#app/help-center/sections.server.ts";
import { countUnreadByKind } from "#app/notifications/unread.server.ts";
import { feeds, paths } from "#app/platform/paths.ts";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, actor, url, locale }) => {
  const tab = homeTabFrom(
    url.searchParams.get("show"),
    isAtLeast(actor, "expert") ? "needs-answer" : "newest",
  );
  return {
    tab,
    questions: (await listThreads(db, homeTabs[tab], null, 8)).rows,
    needsAnswer: await countThreads(db, { state: "needs-answer" }),
    topics: await listTopicTree(db),
    usualTags: await listUsualTags(db),
    helping: await listContributors(db, { period: "week", limit: 4 }),
    articleCounts: await countArticlesByTopic(db, locale),
    articles: await listUpdated(db, { since: new Date(0), locale }),
    welcome:
      actor.id === null
        ? null
        : { name: actor.handle, unread: await countUnreadByKind(db, actor.id) },
  };
});

export const handle = pageHead(({ t, locale }) => ({
  title: t("site.title"),
  description: t("forum.home.about"),
  canonical: paths.home(locale),
  translations: inEveryLanguage(paths.home),
  feeds: [
    { title: t("forum.feeds.questions"), path: feeds.questions() },
    { title: t("forum.feeds.articles"), path: feeds.articles({ lang: locale }) },
  ],
}));

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
