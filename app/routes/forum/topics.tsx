import { Link, useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listTopicTree } from "#app/forum/topic-tree.server.ts";
import { TopicRows } from "#app/forum/ui/topic-rows.tsx";
import { countArticlesByTopic } from "#app/help-center/sections.server.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/layout.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, locale }) => ({
  topics: await listTopicTree(db),
  articleCounts: await countArticlesByTopic(db, locale),
}));

export const handle = pageHead(({ t, locale }) => ({
  title: t("forum.topics.title"),
  description: t("forum.topics.about"),
  canonical: paths.topics(locale),
  translations: inEveryLanguage(paths.topics),
}));

export default function Topics() {
  const { topics, articleCounts } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <div className="stack stack--wide">
        <h1>{t("forum.topics.title")}</h1>
        {topics.length === 0 && (
          <EmptyState title={t("forum.topics.empty")} level={2}>
            {t("forum.topics.empty-hint")}
          </EmptyState>
        )}
        {topics.map((topic) => (
          <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
            <div className="beam">
              <h2 id={`topic-${topic.id}`}>
                <Link to={paths.topic(locale, topic.slug)}>{inLanguage(topic.name, locale)}</Link>
              </h2>
              <span>{t("forum.list.questions", { count: topic.questions })}</span>
            </div>
            <p className="muted">{inLanguage(topic.description, locale)}</p>
            {topic.children.length > 0 && (
              <TopicRows topics={topic.children} articles={articleCounts} twoColumns />
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}
