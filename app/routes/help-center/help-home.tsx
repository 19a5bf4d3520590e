import { Form, Link, useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readHelpHome } from "#app/help-center/sections.server.ts";
import { ArticleLinks } from "#app/help-center/ui/article-links.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { feeds, paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Beam, Page, Section } from "#app/ui/layout.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "none", async ({ db, locale }) => readHelpHome(db, locale));

export const handle = pageHead<typeof loader>(({ t, locale }) => ({
  title: t("help-center.home.title"),
  description: t("help-center.home.lede"),
  canonical: paths.help(locale),
  translations: inEveryLanguage(paths.help),
  feeds: [{ title: t("forum.feeds.articles"), path: feeds.articles({ lang: locale }) }],
}));

export default function HelpHome() {
  const { sections, updated } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page band={<Band />}>
      <div className="stack stack--wide">
        {sections.length === 0 && (
          <EmptyState level={2} title={t("help-center.home.empty")}>
            {t("help-center.home.empty-what")}
          </EmptyState>
        )}
        <div className="two">
          {sections.map(({ slug, name, intro, count, articles }) => (
            <section key={slug}>
              <Beam
                title={name}
                end={
                  <span>
                    <Link to={paths.section(locale, slug)}>
                      {t("help-center.home.all", { count })}
                      <span className="vh"> {name}</span>
                    </Link>
                  </span>
                }
              />
              {intro && <p className="small muted">{intro}</p>}
              <ArticleLinks articles={articles} />
            </section>
          ))}
        </div>
        <div className="two">
          {updated.length > 0 && (
            <Section id="updated" title={t("help-center.home.updated")}>
              <ArticleLinks articles={updated} withDates />
            </Section>
          )}
          <Section id="not-found" title={t("help-center.home.not-found")}>
            <p>{t("help-center.home.not-found-what")}</p>
            <p className="cluster mt-4">
              <LinkButton to={paths.ask(locale)} kind="primary">
                {t("help-center.home.ask")}
              </LinkButton>
              <LinkButton to={paths.contact(locale)}>{t("help-center.home.contact")}</LinkButton>
            </p>
          </Section>
        </div>
      </div>
    </Page>
  );
}

function Band() {
  const { t, locale } = useWords();
  return (
    <section className="hero ink" aria-labelledby="help-heading">
      <div className="wrap hero__in">
        <h1 id="help-heading">{t("help-center.home.title")}</h1>
        <p className="lede mt-3">{t("help-center.home.lede")}</p>
        <Form role="search" action={paths.search(locale)} aria-label={t("help-center.home.search")}>
          <div className="find find--big">
            <label className="vh" htmlFor="help-search">
              {t("help-center.home.search")}
            </label>
            <input
              id="help-search"
              name="q"
              type="search"
              placeholder={t("help-center.home.search-example")}
              autoComplete="off"
            />
            <button className="btn btn--primary">{t("help-center.home.search-button")}</button>
          </div>
        </Form>
      </div>
    </section>
  );
}
