import { Link } from "@remix-run/react";
import type { ShownArticle } from "#app/help-center/articles.server.ts";
import { usePersonWords } from "#app/forum/ui/person-name.tsx";
import { isLocale, localeNames } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Beam, Crumbs, Page } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import { ArticleBody } from "./article-body.tsx";
import { ArticleOrigin } from "./article-origin.tsx";
import "#app/i18n/parts/article.ts";

interface ArticlePageProps {
  article: ShownArticle;
  mayEdit: boolean;
}

/** A help article: the answer first, then the steps, then where it all came from. */
export function ArticlePage({ article, mayEdit }: ArticlePageProps) {
  const { t, locale } = useWords();
  const { lang, origin } = article;
  return (
    <Page aside={<Aside article={article} />} asideLabel={t("help-center.article.about")}>
      <article className="article">
        <Head article={article} />
        {lang !== locale && <OtherLanguage article={article} />}
        <div className="vouched short">
          <strong>{t("help-center.article.in-short")}</strong>
          <span lang={lang}>{article.inShort}</span>
        </div>
        <ArticleBody sections={article.sections} lang={lang} />
        <ArticleOrigin origin={origin} />
        <p className="mt-5 cluster">
          <b>{t("help-center.article.still-stuck")}</b>
          <Link to={paths.ask(locale)}>{t("help-center.article.ask")}</Link>
          <Link to={paths.contact(locale)}>{t("help-center.article.contact")}</Link>
        </p>
        <MetaLine>
          <Link to={paths.articleHistory(locale, article)}>
            {t("help-center.article.history", { count: article.versionCount })}
          </Link>
          {mayEdit && (
            <Link to={paths.articleEdit(locale, article.id)}>{t("help-center.article.edit")}</Link>
          )}
        </MetaLine>
      </article>
    </Page>
  );
}

function Head({ article }: { article: ShownArticle }) {
  const { t, locale } = useWords();
  const person = usePersonWords();
  const { verified, appliesTo, section, lang } = article;
  return (
    <header className="article-head">
      <Crumbs
        steps={[
          { to: paths.help(locale), label: t("help-center.home.title") },
          { to: paths.section(locale, section.slug), label: section.name },
        ]}
      />
      <h1 lang={lang}>{article.title}</h1>
      <div className="thread-meta">
        <StateLabel kind="official">{t("help-center.article.official")}</StateLabel>
        <MetaLine>
          {verified ? (
            <>
              {t("help-center.article.verified")} <Time at={verified.at} />{" "}
              {verified.by && t("help-center.article.verified-by", { name: person(verified.by) })}
            </>
          ) : (
            <>
              {t("help-center.article.updated")} <Time at={article.updatedAt} />
            </>
          )}
          {appliesTo.length > 0 && (
            <>
              {t("help-center.article.applies-to-these")}{" "}
              <span lang={lang}>{appliesTo.join(", ")}</span>
            </>
          )}
        </MetaLine>
      </div>
    </header>
  );
}

/** The reader's language has no such article, so another one's stands here; the page says so. */
function OtherLanguage({ article }: { article: ShownArticle }) {
  const { t, locale } = useWords();
  const own = article.translations.find(({ lang }) => lang === locale);
  return (
    <Notice kind="plain">
      {own ? (
        <Link to={paths.article(locale, own)}>{t("help-center.article.in-your-language")}</Link>
      ) : (
        t("help-center.article.other-language", { language: nameOf(article.lang) })
      )}
    </Notice>
  );
}

const nameOf = (lang: string) => (isLocale(lang) ? localeNames[lang] : lang);

function Aside({ article }: { article: ShownArticle }) {
  const { t, locale } = useWords();
  const headings = article.sections.flatMap(({ heading }) => heading ?? []);
  return (
    <>
      <section>
        <Beam small title={t("help-center.article.on-this-page")} />
        <ol className="toc">
          {headings.map(({ anchor, text }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} lang={article.lang}>
                {text}
              </a>
            </li>
          ))}
          <li>
            <a href="#from">{t("help-center.article.from")}</a>
          </li>
        </ol>
      </section>
      {article.appliesTo.length > 0 && (
        <section>
          <Beam small title={t("help-center.article.applies-to")} />
          <ul className="plain-list" lang={article.lang}>
            {article.appliesTo.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      {article.translations.length > 0 && (
        <section>
          <Beam small title={t("help-center.article.languages")} />
          <ul className="plain-list">
            {article.translations.map((one) => (
              <li key={one.id}>
                <Link
                  to={paths.article(isLocale(one.lang) ? one.lang : locale, one)}
                  lang={one.lang}
                  hrefLang={one.lang}
                >
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.related.length > 0 && (
        <section>
          <Beam small title={t("help-center.article.related")} />
          <ul className="plain-list">
            {article.related.map((one) => (
              <li key={one.id}>
                <Link to={paths.article(locale, one)} lang={one.lang}>
                  {one.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="no-print">
        <LinkButton to={paths.section(locale, article.section.slug)} kind="quiet">
          {t("help-center.article.more-in", { section: article.section.name })}
        </LinkButton>
      </p>
    </>
  );
}
