import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { languageName } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { addressOf, type SearchRequest } from "#app/search/filters.ts";
import type { WaysOn } from "#app/search/ways-on.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { useCarrier } from "#app/ui/carrier.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

interface WaysOnProps {
  request: SearchRequest;
  waysOn: WaysOn;
}

/** How a misspelt query was probably meant. */
export function WaysOnNote({ request, waysOn: { didYouMean } }: WaysOnProps) {
  const { t, locale } = useWords();
  const carry = useCarrier();
  if (!didYouMean) return null;
  return (
    <p className="mt-3">
      {t("search.did-you-mean")}{" "}
      <Link to={carry(paths.search(locale, addressOf({ ...request, page: 1, q: didYouMean })))}>
        {didYouMean}
      </Link>
    </p>
  );
}

/** Nothing was found: fewer words, another language, without filters, or asking people. */
export function NothingFound({ request, waysOn }: WaysOnProps) {
  const { t, locale } = useWords();
  const { q } = request;
  const { fewer, otherLanguages, isNarrowed } = waysOn;
  const carry = useCarrier();
  const to = (own: Partial<SearchRequest>) => carry(paths.search(locale, addressOf(own)));
  return (
    <EmptyState
      title={t("search.nothing", { query: q })}
      actions={
        <>
          <LinkButton to={paths.ask(locale, { q })} kind="primary">
            {t("search.ask-this")}
          </LinkButton>
          <LinkButton to={paths.topics(locale)}>{t("search.browse")}</LinkButton>
        </>
      }
    >
      {t("search.nothing-hint")}
      {fewer.length > 0 && (
        <WayOn>
          {t("search.fewer")}{" "}
          {fewer.map((words, at) => (
            <span key={words}>
              {at > 0 && " · "}
              <Link to={to({ q: words })}>{words}</Link>
            </span>
          ))}
        </WayOn>
      )}
      {otherLanguages.map(({ lang, total }) => (
        <WayOn key={lang}>
          <Link to={to({ q, lang })}>
            {t("search.in-language", { count: total, language: languageName(lang, locale) })}
          </Link>
        </WayOn>
      ))}
      {isNarrowed && (
        <WayOn>
          <Link to={to({ q })}>{t("search.without-filters")}</Link>
        </WayOn>
      )}
    </EmptyState>
  );
}

/** A line of its own in a paragraph. */
const WayOn = ({ children }: { children: ReactNode }) => (
  <>
    <br />
    {children}
  </>
);

/** The page before anything was typed. */
export function WhatToLookFor() {
  const { t, locale } = useWords();
  return (
    <EmptyState
      title={t("search.empty")}
      level={2}
      actions={<LinkButton to={paths.topics(locale)}>{t("search.browse")}</LinkButton>}
    >
      {t("search.empty-hint")}
    </EmptyState>
  );
}

interface NoAnswerProps {
  request: SearchRequest;
  trouble: "slow" | "often";
}

/** The search did not answer in time, or was not asked. */
export function NoAnswer({ request, trouble }: NoAnswerProps) {
  const { t, locale } = useWords();
  return (
    <EmptyState
      title={t(`search.${trouble}`)}
      level={2}
      actions={
        <>
          <LinkButton to={paths.search(locale, addressOf(request))} kind="primary">
            {t("search.again")}
          </LinkButton>
          <LinkButton to={paths.topics(locale)}>{t("search.browse")}</LinkButton>
        </>
      }
    >
      {t(`search.${trouble}-hint`)}
    </EmptyState>
  );
}
