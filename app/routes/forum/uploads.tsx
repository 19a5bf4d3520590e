import { Form, useActionData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { takePictures } from "#app/forum/pictures.server.ts";
import { PicturesField } from "#app/forum/ui/pictures-field.tsx";
import { wordsIn } from "#app/i18n/translator.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { fieldText } from "#app/platform/field-text.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

export const handle = pageHead(({ t }) => ({
  title: t("forum.write.uploads-title"),
  isIndexed: false,
}));

export const loader = loaderFor("upload", "none", async () => ({}));

/** Keeps pictures and answers with the Markdown that shows them, to be put where the writer wants them. */
export const action = actionFor("upload", "none", async (visit) => {
  const { form, locale } = visit;
  form.set("body", "");
  await takePictures({ ...visit, otherwise: wordsIn(locale)("forum.write.picture") });
  const markdown = fieldText(form, "body");
  if (markdown === "")
    throw new Refusal("invalid", "form.invalid", { fields: { pictures: "forum.no-picture" } });
  return { markdown };
});

export default function Uploads() {
  const answer = useActionData<typeof action>() as (FormState & { markdown?: string }) | undefined;
  const { t } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <h1>{t("forum.write.uploads-title")}</h1>
        <ErrorSummary refusal={answer?.refusal} ids={{ pictures: "upload-pictures" }} />
        {answer?.markdown && (
          <TextAreaField
            label={t("forum.write.uploads-markdown")}
            name="markdown"
            hint={t("forum.write.uploads-hint")}
            defaultValue={answer.markdown}
            readOnly
          />
        )}
        <Form method="post" encType="multipart/form-data" className="stack stack--form">
          <PicturesField
            of="upload"
            alt={typedText(answer, "alt")}
            problem={answer?.refusal?.fields.pictures}
          />
          <div className="cluster">
            <SubmitButton>{t("forum.write.uploads-send")}</SubmitButton>
          </div>
        </Form>
      </div>
    </Page>
  );
}
