import type { ReactNode } from "react";
import type { ThreadRow } from "#app/forum/listing.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SearchForm } from "#app/ui/frame/search-form.tsx";
import { Page, Section } from "#app/ui/layout.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsideArticle } from "./home-aside.tsx";
import { ThreadStateLabel } from "./thread-rows.tsx";

export type Result =
  | { kind: "article"; article: AsideArticle }
  | { kind: "thread"; thread: ThreadRow };

interface SearchPageProps {
  query: string;
  results: readonly Result[];
  /** Under the results. */
  foot?: ReactNode;
}

/** Articles and questions in one list, best first; else the way on. */
export function SearchPage({ query, results, foot }: SearchPageProps) {
  const { t, locale } = useWords();
  const hasResults = results.length > 0;
  return (
    <Page
      head={
        <>
          <h1 className="vh">{t("search.title")}</h1>
          <SearchForm id="search-q" big defaultValue={query} />
          {query && (
            <div className="split mt-5">
              <div role="status">
                <h2 id="results-h">{t("search.results", { count: results.length, query })}</h2>
              </div>
              <p className="small muted">{t("search.only-titles")}</p>
            </div>
          )}
        </>
      }
      aside={
        hasResults && (
          <Section id="not-here-h" title={t("search.not-here")} small>
            <p>{t("search.not-here-hint")}</p>
            <p className="mt-3">
              <LinkButton to={paths.ask(locale, { q: query })}>
                {t("search.ask-query", { query })}
              </LinkButton>
            </p>
          </Section>
        )
      }
      asideLabel={t("search.narrow")}
    >
      {hasResults ? (
        <Rows>
          {results.map((result) => (
            <ResultRow
              key={`${result.kind}-${result.kind === "article" ? result.article.id : result.thread.id}`}
              result={result}
            />
          ))}
        </Rows>
      ) : (
        <NothingFound query={query} />
      )}
      {foot}
    </Page>
  );
}

function ResultRow({ result }: { result: Result }) {
  const { t, locale } = useWords();
  if (result.kind === "article") {
    const { article } = result;
    return (
      <Row
        state={<StateLabel kind="official">{t("search.article")}</StateLabel>}
        to={paths.article(locale, article)}
        title={article.title}
        lang={article.lang === locale ? undefined : article.lang}
        meta={[
          article.verifiedAt ? (
            <span key="verified">
              {t("forum.banner.verified")} <Time at={article.verifiedAt} short />
            </span>
          ) : (
            ""
          ),
        ]}
      />
    );
  }
  const { thread } = result;
  return (
    <Row
      state={<ThreadStateLabel thread={thread} />}
      to={paths.thread(locale, thread)}
      title={thread.title}
      lang={thread.lang === locale ? undefined : thread.lang}
      text={thread.excerpt || undefined}
      meta={[
        inLanguage(thread.topic.name, locale),
        thread.answerCount > 0 ? t("forum.list.answers", { count: thread.answerCount }) : "",
        thread.sameProblemCount > 0
          ? t("forum.list.same-problem", { count: thread.sameProblemCount })
          : "",
        <Time key="time" at={thread.activeAt} short relative />,
      ]}
    />
  );
}

function NothingFound({ query }: { query: string }) {
  const { t, locale } = useWords();
  if (query === "")
    return (
      <EmptyState
        title={t("search.empty")}
        level={2}
        actions={<LinkButton to={paths.topics(locale)}>{t("search.browse")}</LinkButton>}
      >
        {t("search.empty-hint")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t("search.nothing", { query })}
      actions={
        <>
          <LinkButton to={paths.ask(locale, { q: query })} kind="primary">
            {t("search.ask-this")}
          </LinkButton>
          <LinkButton to={paths.topics(locale)}>{t("search.browse")}</LinkButton>
        </>
      }
    >
      {t("search.nothing-hint")}
    </EmptyState>
  );
}
