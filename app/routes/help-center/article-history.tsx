import { Link, useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { findPublished } from "#app/help-center/articles.server.ts";
import { compareVersions, listVersions } from "#app/help-center/history.server.ts";
import { Changes } from "#app/help-center/ui/changes.tsx";
import { PersonName } from "#app/forum/ui/person-name.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths, withQuery } from "#app/platform/paths.ts";
import { Crumbs, Page, Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Time } from "#app/ui/time.tsx";
import "#app/i18n/parts/article.ts";

export const loader = loaderFor("read", "article", async ({ db, params, url, locale }) => {
  const found = await findPublished(db, idFrom(params.articleId));
  if (found.kind === "moved") throw redirect(paths.articleHistory(locale, found.to), 301);
  const { id, slug, title, lang } = found.article;
  if (params.slug !== slug)
    throw redirect(paths.articleHistory(locale, { id, slug }) + url.search, 301);
  const versions = await listVersions(db, id);
  const asked = maybeIdFrom(url.searchParams.get("version"));
  const place = Math.max(
    versions.findIndex(({ number }) => number === asked),
    0,
  );
  const shown = versions[place];
  const before = versions[place + 1]?.number ?? null;
  return {
    article: { id, slug, title, lang },
    versions,
    shown: shown?.number ?? 0,
    isFirst: before === null,
    changes: shown ? await compareVersions(db, id, [before, shown.number]) : [],
  };
});

export const handle = pageHead<typeof loader>(({ t }, { article }) => ({
  title: t("help-center.history.title", { title: article.title }),
  isIndexed: false,
}));

export default function ArticleHistory() {
  const { article, versions, shown, isFirst, changes } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <Crumbs
        steps={[
          { to: paths.help(locale), label: t("help-center.home.title") },
          { to: paths.article(locale, article), label: article.title, lang: article.lang },
        ]}
      />
      <h1>{t("help-center.history.title", { title: article.title })}</h1>
      <ol className="rows mt-4" reversed>
        {versions.map(({ number, publishedAt, author, note }) => (
          <li key={number} className="row">
            <span>
              <Link
                to={withQuery(paths.articleHistory(locale, article), { version: number })}
                aria-current={number === shown ? "page" : undefined}
              >
                {t("help-center.history.version", { number })}
              </Link>
            </span>
            <div>
              <MetaLine>
                <Time at={publishedAt} />
                <PersonName person={author} />
              </MetaLine>
              {note && <p lang={article.lang}>{note}</p>}
            </div>
          </li>
        ))}
      </ol>
      <Section
        className="mt-6"
        id="changes"
        title={t(isFirst ? "help-center.history.first" : "help-center.history.changes", {
          number: shown,
        })}
      >
        <Changes changes={changes} lang={article.lang} />
      </Section>
    </Page>
  );
}
