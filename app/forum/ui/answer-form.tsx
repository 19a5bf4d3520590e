import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { CheckField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import { typedText } from "#app/ui/typed.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import type { PreviewState } from "./ask-details-form.tsx";
import { PicturesField } from "./pictures-field.tsx";

interface AnswerFormProps {
  threadId: number;
  /** Staff may publish it as the company's word. */
  mayBeOfficial: boolean;
  isGuest?: boolean;
  /** What the reader began to write. */
  drafted?: string;
  /** What its own page was answered; elsewhere nothing. */
  form?: PreviewState;
  /** Off under a heading that says it already. */
  withHeading?: boolean;
}

/** Where an answer is written. On any page: it posts to the thread's own address for answers, which shows refusals and previews. */
export function AnswerForm(props: AnswerFormProps) {
  const {
    threadId,
    mayBeOfficial,
    isGuest = false,
    drafted = "",
    form,
    withHeading = true,
  } = props;
  const { t, locale } = useWords();
  const problems = form?.refusal?.fields;
  const text = typedText(form, "body", drafted);
  const { least, most } = POST_LIMITS.answer;
  const action = paths.threadAnswer(locale, threadId);
  return (
    <kept-form keep={`answer-${threadId}`} words={t("forum.write.restored")}>
      <Form
        method="post"
        action={action}
        encType="multipart/form-data"
        className="stack stack--form"
        noValidate
      >
        {withHeading && <h2 id="your-answer-h">{t("forum.write.your-answer")}</h2>}
        <p className="hint">{t("forum.write.public-hint")}</p>
        <MarkdownField
          key={`body ${text}`}
          label={t("forum.write.your-answer")}
          name="body"
          id="answer"
          uploads={isGuest ? undefined : paths.uploads(locale)}
          hint={t("forum.write.answer-hint", { least, most })}
          hideLabel
          defaultValue={text}
          previewHtml={form?.previewHtml}
          lang={form?.lang}
          problem={problems?.body}
          most={most}
          required
        />
        {isGuest ? (
          <p className="hint">{t("forum.write.answer-guest-hint")}</p>
        ) : (
          <details className="more" open={problems?.pictures !== undefined}>
            <summary>
              <Icon name="down" turns />
              {t("forum.write.add-pictures")}
            </summary>
            <PicturesField
              key={`pictures ${text}`}
              of="answer"
              alt={typedText(form, "alt")}
              problem={problems?.pictures}
            />
          </details>
        )}
        {mayBeOfficial && (
          <CheckField name="official" defaultChecked={typedText(form, "official") === "yes"}>
            {t("forum.write.as-official")}
          </CheckField>
        )}
        <div className="cluster">
          <SubmitButton action={action} name="intent" value="post">
            {t(isGuest ? "forum.write.answer-guest" : "forum.write.answer-post")}
          </SubmitButton>
          <Button kind="quiet" name="intent" value="draft">
            {t("forum.write.save-draft")}
          </Button>
        </div>
      </Form>
    </kept-form>
  );
}
