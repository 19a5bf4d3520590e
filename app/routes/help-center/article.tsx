import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { may } from "#app/accounts/policy.ts";
import { readArticle } from "#app/help-center/articles.server.ts";
import { ArticlePage } from "#app/help-center/ui/article-page.tsx";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "article", async ({ db, actor, params, locale }) => {
  const found = await readArticle(db, idFrom(params.articleId), locale);
  if (found.kind === "moved") throw redirect(paths.article(locale, found.to), 301);
  const { article } = found;
  if (params.slug !== article.slug) throw redirect(paths.article(locale, article), 301);
  return { article, mayEdit: may(actor, "edit-article") };
});

const home = (lang: string) => (isLocale(lang) ? lang : defaultLocale);

export const handle = pageHead<typeof loader>((_, { article }) => ({
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
}));

export default function Article() {
  return <ArticlePage {...useLoaderData<typeof loader>()} />;
}
