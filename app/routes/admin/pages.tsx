import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readPageForAdmin } from "#app/help-center/site-pages.server.ts";
import { pageSlugs } from "#app/help-center/site-pages.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { Time } from "#app/ui/time.tsx";

export const loader = loaderFor("administer", "page", async ({ db, actor, locale }) => {
  const pages = [];
  for (const slug of pageSlugs) {
    const page = await readPageForAdmin(db, actor, slug);
    pages.push({
      slug,
      title: page.pages[locale].title,
      changedAt: page.versions[0]?.createdAt ?? null,
    });
  }
  return { pages };
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.page.all"),
  isIndexed: false,
}));

export default function Pages() {
  const { pages } = useLoaderData<typeof loader>();
  const { t, locale } = useWords();
  return (
    <AdminDesk>
      <h1 className="mb-5">{t("help-center.page.all")}</h1>
      <Rows>
        {pages.map(({ slug, title, changedAt }) => (
          <Row
            key={slug}
            level={2}
            to={paths.adminPage(locale, slug)}
            title={title}
            meta={[
              changedAt ? (
                <span key="at">
                  {t("help-center.page.changed")} <Time at={changedAt} short />
                </span>
              ) : (
                t("help-center.page.delivered")
              ),
            ]}
          />
        ))}
      </Rows>
    </AdminDesk>
  );
}
