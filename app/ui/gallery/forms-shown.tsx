import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import type { RefusalShown } from "#app/platform/refusal.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckField, Field, RadioGroup, SelectField, TextAreaField } from "#app/ui/field.tsx";
import { Section } from "#app/ui/layout.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import "#app/i18n/parts/gallery.ts";

const names = ["title", "topic", "tried", "body", "kind", "agree"];

const refusal: RefusalShown = {
  status: 422,
  message: "form.invalid",
  fields: Object.fromEntries(names.map((name) => [name, "form.field-invalid"])),
};

/** A form as it comes, and as it comes back. */
export function FormsShown({ isRefused }: { isRefused?: boolean }) {
  const { t } = useWords();
  const problems = isRefused ? refusal.fields : {};
  const choices = ["one", "two", "three"].map((value) => ({
    value,
    label: t("gallery.choice", { name: value }),
  }));
  return (
    <Section id="forms" title={t("gallery.forms")}>
      <kept-form keep="gallery" words={t("form.text-back")}>
        <Form method="get" className="stack stack--form">
          {isRefused && <ErrorSummary refusal={refusal} />}
          <Field
            label={t("gallery.field")}
            name="title"
            hint={t("gallery.hint")}
            most={150}
            problem={problems.title}
          />
          <div className="fields-row fields-row--2">
            <SelectField
              label={t("gallery.select")}
              name="topic"
              placeholder={t("gallery.choose")}
              choices={choices}
              problem={problems.topic}
            />
            <Field label={t("gallery.field")} id="second" name="second" defaultValue="ÅÄÖ åäö" />
          </div>
          <TextAreaField
            label={t("gallery.area")}
            name="tried"
            size="short"
            problem={problems.tried}
          />
          <MarkdownField
            label={t("gallery.markdown")}
            name="body"
            defaultValue="**Hei**"
            most={30_000}
            previewHtml={isRefused ? "<p><strong>Hei</strong></p>" : undefined}
            problem={problems.body}
            pictures="pictures"
          />
          <RadioGroup
            label={t("gallery.radio")}
            name="kind"
            hint={t("gallery.hint")}
            choices={choices}
            chosen="two"
            problem={problems.kind}
          />
          <CheckField name="agree" problem={problems.agree}>
            {t("gallery.check")}
          </CheckField>
          <div className="cluster">
            <SubmitButton>{t("gallery.sends")}</SubmitButton>
          </div>
        </Form>
      </kept-form>
    </Section>
  );
}
