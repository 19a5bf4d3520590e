import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listSectionsForAdmin } from "#app/help-center/sections.server.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import "#app/i18n/parts/admin.ts";

export const loader = loaderFor("administer", "section", async ({ db, actor, locale }) => ({
  sections: (await listSectionsForAdmin(db, actor)).map((section) => ({
    id: section.id,
    name: inLanguage(section.name, locale),
    intro: inLanguage(section.intro, locale),
    position: section.position,
    articleCount: section.articleCount,
  })),
}));

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("help-center.sections.title"),
  isIndexed: false,
}));

export default function Sections() {
  const { sections } = useLoaderData<typeof loader>();
  const { t, locale, number } = useWords();
  const add = (
    <LinkButton to={paths.adminSection(locale, "new")} kind="primary" icon="plus">
      {t("help-center.sections.new")}
    </LinkButton>
  );
  return (
    <AdminDesk>
      <div className="split mb-5">
        <h1>{t("help-center.sections.title")}</h1>
        {sections.length > 0 && add}
      </div>
      {sections.length === 0 ? (
        <EmptyState level={2} title={t("help-center.sections.empty")} actions={add}>
          {t("help-center.sections.empty-what")}
        </EmptyState>
      ) : (
        <Rows>
          {sections.map(({ id, name, intro, position, articleCount }) => (
            <Row
              key={id}
              level={2}
              state={<span className="num">{number(position)}</span>}
              to={paths.adminSection(locale, id)}
              title={name}
              text={intro}
              meta={[t("help-center.sections.articles", { count: articleCount })]}
            />
          ))}
        </Rows>
      )}
    </AdminDesk>
  );
}
