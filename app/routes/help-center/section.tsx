import { Link, useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readSection } from "#app/help-center/sections.server.ts";
import { ArticleLinks } from "#app/help-center/ui/article-links.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Crumbs, Page, Section as Part } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "section", async ({ db, params, locale }) =>
  readSection(db, params.section ?? "", locale),
);

export const handle = pageHead<typeof loader>(({ t, locale }, { name, intro, slug }) => ({
  title: name,
  description: intro || t("help-center.home.lede"),
  canonical: paths.section(locale, slug),
  translations: inEveryLanguage((lang) => paths.section(lang, slug)),
}));

export default function Section() {
  const { name, intro, articles, questions, topic } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <Crumbs steps={[{ to: paths.help(locale), label: t("help-center.home.title") }]} />
      <h1>{name}</h1>
      {intro && <p className="lede">{intro}</p>}
      {articles.length === 0 ? (
        <EmptyState level={2} title={t("help-center.section.empty")}>
          {t("help-center.section.empty-what")}
        </EmptyState>
      ) : (
        <ArticleLinks articles={articles} withDates />
      )}
      {questions.length > 0 && (
        <Part className="mt-6" id="questions" title={t("help-center.section.questions")}>
          <ul className="plain-list">
            {questions.map((question) => (
              <li key={question.id}>
                <Link to={paths.thread(locale, question)} lang={question.lang}>
                  {question.title}
                </Link>
                <MetaLine>
                  {t("help-center.section.answers", { count: question.answerCount })}
                </MetaLine>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p className="cluster mt-5">
        <LinkButton to={paths.ask(locale)} kind="primary">
          {t("help-center.home.ask")}
        </LinkButton>
        {topic && (
          <LinkButton to={paths.topic(locale, topic.slug)}>
            {t("help-center.section.all-questions", { topic: topic.name })}
          </LinkButton>
        )}
      </p>
    </Page>
  );
}
