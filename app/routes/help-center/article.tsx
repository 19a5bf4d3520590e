import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { may } from "#app/accounts/policy.ts";
import { articleScript } from "#app/discovery/structured-data.server.ts";
import { readArticle } from "#app/help-center/articles.server.ts";
import { countArticleView } from "#app/help-center/views.server.ts";
import { ArticlePage } from "#app/help-center/ui/article-page.tsx";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { noteStep } from "#app/insight/recording.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { feeds, paths, shareImage } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "article", async (visit) => {
  const { db, actor, params, url, locale } = visit;
  const found = await readArticle(db, idFrom(params.articleId), locale);
  if (found.kind === "moved") throw redirect(paths.article(locale, found.to) + url.search, 301);
  const { article } = found;
  if (params.slug !== article.slug)
    throw redirect(paths.article(locale, article) + url.search, 301);
  countArticleView(visit, article.id);
  return {
    journey: noteStep(visit, { kind: "article", subjectId: article.id }),
    article,
    mayEdit: may(actor, "edit-article"),
    // Search engines are guests; members need not carry it.
    data: actor.id === null ? articleScript(article, locale) : null,
  };
});

const home = (lang: string) => (isLocale(lang) ? lang : defaultLocale);

export const handle = pageHead<typeof loader>(({ t }, { article, data }) => ({
  title: article.title,
  description: article.inShort,
  canonical: paths.article(home(article.lang), article),
  translations:
    article.translations.length > 0
      ? [article, ...article.translations].map((one) => ({
          lang: one.lang,
          path: paths.article(home(one.lang), one),
        }))
      : [],
  type: "article",
  image: shareImage.article(article.id),
  feeds: [{ title: t("forum.feeds.articles"), path: feeds.articles({ lang: home(article.lang) }) }],
  data,
}));

export default function Article() {
  const { article, mayEdit } = useLoaderData<typeof loader>();
  return <ArticlePage article={article} mayEdit={mayEdit} />;
}
