import { Form, Link } from "@remix-run/react";
import { locales } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { rowsTyped, type FieldRow } from "#app/forum/topic-form.ts";
import { TOPIC_LIMITS } from "#app/forum/topics.ts";
import { paths } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { CheckField, Field, SelectField, TextAreaField } from "#app/ui/field.tsx";
import { Section } from "#app/ui/layout.tsx";
import { typedList, typedText, type FormState } from "#app/ui/typed.ts";
import { TopicFieldInputs } from "./topic-field-inputs.tsx";
import "#app/i18n/parts/admin.ts";

interface TopicFormProps {
  /** Null for a new one. */
  topic: TopicFilled | null;
  /** Topics of the first level. */
  parents: readonly { id: number; name: string }[];
  form: FormState | undefined;
}

interface TopicFilled {
  slug: string;
  parentId: number | null;
  name: Readonly<Record<string, string>>;
  description: Readonly<Record<string, string>>;
  fields: readonly FieldRow[];
  isClosed: boolean;
  hasChildren: boolean;
}

/** Everything about one topic. After a refusal it shows what was typed. */
export function TopicForm({ topic, parents, form }: TopicFormProps) {
  const { t, locale } = useWords();
  const problems = form?.refusal?.fields ?? {};
  const rows = form?.typed ? rowsTyped(form.typed) : (topic?.fields ?? []);
  const places = Array.from({ length: TOPIC_LIMITS.fields.most }, (_, place) => place);
  return (
    <Form method="post" className="stack stack--form">
      {locales.map((lang) => (
        <Field
          key={lang}
          name={`name-${lang}`}
          label={t("admin.topics.name", { language: lang })}
          hint={t("admin.topics.characters", TOPIC_LIMITS.name)}
          lang={lang}
          defaultValue={typedText(form, `name-${lang}`, topic?.name[lang])}
          problem={problems[`name-${lang}`]}
        />
      ))}
      {locales.map((lang) => (
        <TextAreaField
          key={lang}
          name={`description-${lang}`}
          label={t("admin.topics.description", { language: lang })}
          hint={t("admin.topics.description-hint", TOPIC_LIMITS.description)}
          lang={lang}
          size="short"
          defaultValue={typedText(form, `description-${lang}`, topic?.description[lang])}
          problem={problems[`description-${lang}`]}
        />
      ))}
      <Field
        name="slug"
        label={t("admin.topics.slug")}
        hint={t(topic ? "admin.topics.slug-change" : "admin.topics.slug-hint")}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typedText(form, "slug", topic?.slug)}
        problem={problems.slug}
      />
      <SelectField
        name="parent"
        label={t("admin.topics.parent")}
        hint={t(topic?.hasChildren ? "admin.topics.parent-of-others" : "admin.topics.parent-hint")}
        placeholder={t("admin.topics.no-parent")}
        defaultValue={typedText(form, "parent", String(topic?.parentId ?? ""))}
        problem={problems.parent}
        choices={parents.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <CheckField
        name="closed"
        defaultChecked={typedList(form, "closed", topic?.isClosed ? ["yes"] : []).includes("yes")}
      >
        {t("admin.topics.is-closed")}
      </CheckField>
      <Section id="own-fields" title={t("admin.topics.fields")} className="stack mt-6">
        <p className="small muted">{t("admin.topics.fields-what", TOPIC_LIMITS.fields)}</p>
        {places.map((place) => (
          <TopicFieldInputs
            key={place}
            number={place + 1}
            row={rows[place] ?? {}}
            problems={problems}
          />
        ))}
      </Section>
      <div className="cluster">
        <SubmitButton busyWords={t("admin.topics.saving")}>{t("admin.topics.save")}</SubmitButton>
        <Link to={paths.adminTopics(locale)}>{t("admin.topics.cancel")}</Link>
      </div>
    </Form>
  );
}
