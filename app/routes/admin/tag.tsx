import "#app/i18n/parts/admin.ts";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { mergeTag, readTagForAdmin, saveTag } from "#app/forum/tag-admin.server.ts";
import { TAG_ADMIN_LIMITS } from "#app/forum/tag-admin.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextAreaField } from "#app/ui/field.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { Crumbs, Section } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";

export const loader = loaderFor("administer", "tag", async ({ db, actor, params }) => ({
  tag: await readTagForAdmin(db, actor, idFrom(params.tagId)),
}));

export const action = actionFor(
  "administer",
  "tag",
  async ({ db, actor, params, form, locale }) => {
    const id = idFrom(params.tagId);
    const fields = fieldsOf(form);
    const text = (name: string) => String(fields[name] ?? "");
    if (text("intent") === "merge") {
      const { into } = await mergeTag(db, actor, { id, into: text("into") });
      return redirect(paths.adminTag(locale, into), 303);
    }
    await saveTag(db, actor, {
      id,
      description: text("description"),
      synonyms: text("synonyms"),
    });
    const { name } = await readTagForAdmin(db, actor, id);
    return redirect(paths.adminTags(locale, { saved: name }), 303);
  },
);

export const handle = pageHead<typeof loader>(({ t }, { tag }) => ({
  title: t("admin.tags.edit", { name: tag.name }),
  isIndexed: false,
}));

export default function Tag() {
  const { tag } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <AdminDesk narrow>
      <Crumbs steps={[{ to: paths.adminTags(locale), label: t("admin.tags.title") }]} />
      <h1 className="mb-5">{t("admin.tags.edit", { name: tag.name })}</h1>
      <ErrorSummary refusal={result?.refusal} />
      <Form method="post" className="stack stack--form">
        <TextAreaField
          name="description"
          label={t("admin.tags.description")}
          hint={t("admin.tags.description-hint")}
          rows={2}
          maxLength={TAG_ADMIN_LIMITS.description}
          defaultValue={typedText(result, "description", tag.description)}
          problem={problems.description}
        />
        <TextAreaField
          name="synonyms"
          label={t("admin.tags.synonyms")}
          hint={t("admin.tags.synonyms-hint")}
          rows={3}
          defaultValue={typedText(result, "synonyms", tag.synonyms.join("\n"))}
          problem={problems.synonyms}
        />
        <div className="cluster">
          <SubmitButton>{t("admin.tags.save")}</SubmitButton>
          <Link to={paths.tag(locale, tag.name)}>{t("admin.tags.view")}</Link>
        </div>
      </Form>
      <Section className="mt-6" id="merge" title={t("admin.tags.merge")}>
        <Form method="post" className="stack stack--form">
          <p className="muted">
            {t("admin.tags.merge-what", { name: tag.name, count: tag.threadCount })}
          </p>
          <Field
            name="into"
            label={t("admin.tags.merge-into")}
            maxLength={35}
            autoComplete="off"
            defaultValue={typedText(result, "into", "")}
            problem={problems.into}
          />
          <div>
            <Button kind="danger" name="intent" value="merge">
              {t("admin.tags.merge-button")}
            </Button>
          </div>
        </Form>
      </Section>
    </AdminDesk>
  );
}
