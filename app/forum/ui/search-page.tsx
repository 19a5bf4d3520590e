import type { ReactNode } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { addressOf, PAGE, type SearchRequest } from "#app/search/filters.ts";
import type { SearchAnswer } from "#app/search/results.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { useCarrier } from "#app/ui/carrier.tsx";
import { SearchForm } from "#app/ui/frame/search-form.tsx";
import { Page, Section, Tabs } from "#app/ui/layout.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { SearchChips, SearchFilters, type TopicChoice } from "./search-filters.tsx";
import { ResultRow, type Result } from "./search-result.tsx";
import { NoAnswer, NothingFound, WhatToLookFor, WaysOnNote } from "./search-ways-on.tsx";

interface SearchPageProps {
  request: SearchRequest;
  topics: readonly TopicChoice[];
  results: readonly Result[];
  /** Null where there was trouble. */
  answer: Omit<SearchAnswer, "results"> | null;
  /** Why nothing was searched: it took too long, or somebody searches too often. */
  trouble: "slow" | "often" | null;
  /** Under the results. */
  foot?: ReactNode;
}

/** Articles and questions in one list, best first, with what narrows it; else the way on. */
export function SearchPage({ request, topics, results, answer, trouble, foot }: SearchPageProps) {
  const { t, locale } = useWords();
  const { q } = request;
  return (
    <Page
      head={
        <>
          <h1 className="vh">{t("search.title")}</h1>
          <SearchForm id="search-q" big defaultValue={q} />
          <p className="small muted mt-3">{t("search.operators")}</p>
          {q && answer && <ResultHead request={request} answer={answer} />}
        </>
      }
      aside={
        q && answer ? (
          <>
            <Section id="narrow-h" title={t("search.narrow")} small>
              <SearchFilters request={request} topics={topics} />
            </Section>
            {answer.total > 0 && (
              <Section id="not-here-h" title={t("search.not-here")} small>
                <p>{t("search.not-here-hint")}</p>
                <p className="mt-3">
                  <LinkButton to={paths.ask(locale, { q })}>
                    {t("search.ask-query", { query: q })}
                  </LinkButton>
                </p>
              </Section>
            )}
          </>
        ) : undefined
      }
      asideLabel={t("search.narrow-label")}
    >
      {q && <SearchChips request={request} topics={topics} />}
      <Results request={request} results={results} answer={answer} trouble={trouble} />
      {foot}
    </Page>
  );
}

function ResultHead({ request, answer }: Pick<SearchPageProps, "request"> & { answer: Answer }) {
  const { t, locale } = useWords();
  const carry = useCarrier();
  const at = (own: Partial<SearchRequest>) =>
    carry(paths.search(locale, addressOf({ ...request, page: 1, ...own })));
  const { q, show, sort } = request;
  const { counts, total } = answer;
  const values = { count: total, query: q };
  const isCut = total >= PAGE.size * PAGE.most;
  const kinds = (["all", "articles", "solved", "open"] as const).map((kind) => ({
    to: at({ show: kind }),
    label: t(`search.show-${kind}`),
    count: counts[kind],
    current: show === kind,
  }));
  const orders = (["best", "newest"] as const).map((order) => ({
    to: at({ sort: order }),
    label: t(`search.sort-${order}`),
    current: sort === order,
  }));
  return (
    <>
      <div className="split mt-5">
        <div role="status">
          <h2 id="results-h">{t(isCut ? "search.results-many" : "search.results", values)}</h2>
        </div>
      </div>
      <WaysOnNote request={request} waysOn={answer.waysOn} />
      <div className="split tabs--line mt-3">
        <Tabs label={t("search.kind")} tabs={kinds} />
        <Tabs label={t("search.sort")} tabs={orders} />
      </div>
    </>
  );
}

type Answer = NonNullable<SearchPageProps["answer"]>;

function Results({ request, results, answer, trouble }: Omit<SearchPageProps, "topics" | "foot">) {
  const { locale } = useWords();
  const carry = useCarrier();
  const { page } = request;
  if (request.q === "") return <WhatToLookFor />;
  if (!answer) return <NoAnswer request={request} trouble={trouble ?? "slow"} />;
  if (results.length === 0) return <NothingFound request={request} waysOn={answer.waysOn} />;
  const to = (other: number) => carry(paths.search(locale, addressOf({ ...request, page: other })));
  return (
    <div className="results">
      <Rows start={(page - 1) * PAGE.size + 1}>
        {results.map((result) => (
          <ResultRow key={`${result.found.kind}-${result.found.subjectId}`} result={result} />
        ))}
      </Rows>
      <Pagination
        previous={page > 1 ? to(page - 1) : null}
        next={answer.isMore && page < PAGE.most ? to(page + 1) : null}
      />
    </div>
  );
}
