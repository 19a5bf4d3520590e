import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { listTopics } from "#app/forum/topics.server.ts";
import {
  removeSection,
  readSectionForAdmin,
  saveSection,
} from "#app/help-center/sections.server.ts";
import { SECTION_LIMITS } from "#app/help-center/sections.ts";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, SelectField } from "#app/ui/field.tsx";
import { AdminDesk } from "#app/ui/frame/admin-desk.tsx";
import { Crumbs } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText } from "#app/ui/typed.ts";
import "#app/i18n/parts/admin.ts";

const numberOf = (param: string | undefined) => (param === "new" ? null : idFrom(param));

export const loader = loaderFor("administer", "section", async ({ db, actor, params, locale }) => {
  const id = numberOf(params.sectionId);
  const section = id === null ? null : await readSectionForAdmin(db, actor, id);
  const topics = await listTopics(db);
  return {
    section: section && {
      slug: section.slug,
      name: section.name,
      intro: section.intro,
      position: section.position,
      topicId: section.topicId,
    },
    topics: topics
      .flatMap((topic) => [topic, ...topic.children])
      .map(({ id, name }) => ({ id, name: inLanguage(name, locale) })),
  };
});

export const action = actionFor("administer", "section", async (visit) => {
  const { db, actor, params, form, locale } = visit;
  const sectionId = numberOf(params.sectionId);
  const fields = fieldsOf(form);
  const text = (name: string) => String(fields[name] ?? "");
  if (text("intent") === "remove" && sectionId !== null) {
    await removeSection(db, actor, { sectionId });
    return redirect(paths.adminSections(locale), 303);
  }
  const position = /^\d{1,6}$/.test(text("position")) ? Number(text("position")) : -1;
  const topic = text("topic");
  await saveSection(db, actor, {
    sectionId,
    name: { en: text("name-en"), fi: text("name-fi") },
    intro: { en: text("intro-en"), fi: text("intro-fi") },
    position,
    topicId: topic === "" ? null : (maybeIdFrom(topic) ?? 0),
  });
  return redirect(paths.adminSections(locale), 303);
});

export const handle = pageHead<typeof loader>(({ t }, { section }) => ({
  title: t(section ? "help-center.sections.edit" : "help-center.sections.new"),
  isIndexed: false,
}));

export default function Section() {
  const { section, topics } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t, locale } = useWords();
  const problems = result?.refusal?.fields ?? {};
  return (
    <AdminDesk narrow>
      <Crumbs
        steps={[{ to: paths.adminSections(locale), label: t("help-center.sections.title") }]}
      />
      <h1>{t(section ? "help-center.sections.edit" : "help-center.sections.new")}</h1>
      <ErrorSummary refusal={result?.refusal} />
      <Form method="post" className="stack stack--form">
        {(["en", "fi"] as const).map((lang) => (
          <Field
            key={lang}
            name={`name-${lang}`}
            label={t(`help-center.sections.name-${lang}`)}
            lang={lang}
            maxLength={SECTION_LIMITS.name.most}
            defaultValue={typedText(result, `name-${lang}`, section?.name[lang])}
            problem={problems[`name-${lang}`]}
          />
        ))}
        {(["en", "fi"] as const).map((lang) => (
          <Field
            key={lang}
            name={`intro-${lang}`}
            label={t(`help-center.sections.intro-${lang}`)}
            hint={t("help-center.sections.intro-hint")}
            lang={lang}
            defaultValue={typedText(result, `intro-${lang}`, section?.intro[lang])}
            problem={problems[`intro-${lang}`]}
          />
        ))}
        <Field
          name="position"
          label={t("help-center.sections.position")}
          hint={t("help-center.sections.position-hint")}
          inputMode="numeric"
          defaultValue={typedText(result, "position", String(section?.position ?? 0))}
          problem={problems.position}
        />
        <SelectField
          name="topic"
          label={t("help-center.sections.topic")}
          hint={t("help-center.sections.topic-hint")}
          placeholder={t("help-center.sections.no-topic")}
          defaultValue={typedText(result, "topic", String(section?.topicId ?? ""))}
          problem={problems.topic}
          choices={topics.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <div className="cluster">
          <SubmitButton>{t("help-center.sections.save")}</SubmitButton>
          {section && (
            <Link to={paths.section(locale, section.slug)}>{t("help-center.sections.view")}</Link>
          )}
        </div>
      </Form>
      {section && (
        <Form method="post" className="mt-6">
          <p className="small muted">{t("help-center.sections.remove-what")}</p>
          <Button kind="danger" name="intent" value="remove">
            {t("help-center.sections.remove")}
          </Button>
        </Form>
      )}
    </AdminDesk>
  );
}
