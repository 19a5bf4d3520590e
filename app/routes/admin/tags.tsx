import "#app/i18n/parts/admin.ts";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { listTagsForAdmin } from "#app/forum/tag-admin.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("administer", "tag", async ({ db, actor, url }) => {
  const letters = (url.searchParams.get("q") ?? "").slice(0, 100);
  const tags = await listTagsForAdmin(db, actor, letters);
  const saved = url.searchParams.get("saved");
  return { letters, tags, saved: tags.find(({ name }) => name === saved)?.name ?? null };
});

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("admin.tags.title"),
  isIndexed: false,
}));

export default function Tags() {
  const { letters, tags, saved } = useLoaderData<typeof loader>();
  const { t, locale, number } = useWords();
  return (
    <AdminDesk>
      {saved && <Flash>{t("admin.tags.saved", { name: saved })}</Flash>}
      <h1>{t("admin.tags.title")}</h1>
      <p className="muted">{t("admin.tags.what")}</p>
      <Form method="get" action={paths.adminTags(locale)} className="filters mt-4" key={letters}>
        <Field label={t("admin.tags.find")} name="q" defaultValue={letters} maxLength={35} />
        <Button small>{t("admin.tags.find-button")}</Button>
      </Form>
      {tags.length === 0 ? (
        <EmptyState level={2} title={t(letters ? "admin.tags.none" : "admin.tags.empty")}>
          {t(letters ? "admin.tags.none-what" : "admin.tags.empty-what")}
        </EmptyState>
      ) : (
        <table className="table">
          <caption>{t("admin.tags.counted")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("admin.tags.tag")}</th>
              <th scope="col" className="n">
                {t("admin.topics.questions")}
              </th>
            </tr>
          </thead>
          <tbody>
            {tags.map((tag) => (
              <tr key={tag.id}>
                <th scope="row">
                  <Link to={paths.adminTag(locale, tag.id)}>{tag.name}</Link>
                  <MetaLine>
                    {tag.description}
                    {tag.synonyms.length > 0 &&
                      t("forum.tags.synonyms", { names: tag.synonyms.join(", ") })}
                  </MetaLine>
                </th>
                <td className="n">{number(tag.threadCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </AdminDesk>
  );
}
