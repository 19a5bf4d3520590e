import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readSitePage } from "#app/help-center/site-pages.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Page } from "#app/ui/layout.tsx";
import { inEveryLanguage, pageHead } from "#app/ui/page-head.tsx";
import { Prose } from "#app/ui/prose.tsx";
import { Time } from "#app/ui/time.tsx";

export const loader = loaderFor("read", "page", async ({ db, params, locale }) =>
  readSitePage(db, params.slug, locale),
);

export const handle = pageHead<typeof loader>(({ t, locale }, { slug, title }) => ({
  title,
  description: t("help-center.page.about", { title }),
  canonical: paths.about(locale, slug),
  translations: inEveryLanguage((lang) => paths.about(lang, slug)),
}));

export default function SitePage() {
  const { title, html, changedAt } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <h1>{title}</h1>
      {changedAt && (
        <p className="small muted">
          {t("help-center.page.changed")} <Time at={changedAt} />
        </p>
      )}
      <Prose className="mt-4" html={html} lang={locale} />
    </Page>
  );
}
