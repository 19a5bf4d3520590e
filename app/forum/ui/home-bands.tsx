import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { SearchForm } from "#app/ui/frame/search-form.tsx";

/** The ink band with the one field that matters, held up by the brace. */
export function Hero({ usualTags }: { usualTags: readonly string[] }) {
  const { t, locale } = useWords();
  return (
    <section className="hero ink" aria-labelledby="hero-h">
      <svg
        className="hero__brace"
        viewBox="0 0 400 300"
        preserveAspectRatio="xMaxYMin slice"
        aria-hidden="true"
        focusable="false"
      >
        <path strokeWidth="34" d="M20 17h380M230 17v300M82 17l148 176L378 17" />
      </svg>
      <div className="wrap hero__in">
        <h1 id="hero-h">{t("forum.home.title")}</h1>
        <SearchForm id="hero-q" big placeholder={t("forum.home.describe")} />
        {usualTags.length > 0 && (
          <div className="often">
            <span id="often">{t("forum.home.often")}</span>
            <ul aria-labelledby="often">
              {usualTags.map((name) => (
                <li key={name}>
                  <Link to={paths.tag(locale, name)}>{name}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

export interface Unread {
  answer: number;
  comment: number;
  solution: number;
  article_credit: number;
}

const unreadWords = {
  answer: "forum.home.unread-answers",
  solution: "forum.home.unread-solutions",
  comment: "forum.home.unread-comments",
  article_credit: "forum.home.unread-credits",
} as const;

/** What happened since a member was here. */
export function WelcomeStrip({ name, unread }: { name: string; unread: Unread }) {
  const { t, locale } = useWords();
  const kinds = (["answer", "solution", "comment", "article_credit"] as const).filter(
    (kind) => unread[kind] > 0,
  );
  return (
    <div className="strip">
      <div className="wrap">
        <span>{t("forum.home.welcome", { name })}</span>
        {kinds.map((kind) => (
          <Link key={kind} to={paths.notifications(locale)}>
            {t(unreadWords[kind], { count: unread[kind] })}
          </Link>
        ))}
        {kinds.length === 0 && <span>{t("forum.home.nothing-unread")}</span>}
      </div>
    </div>
  );
}
