import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { CheckField } from "#app/ui/field.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";

interface AnswerFormProps {
  threadId: number;
  /** What the reader began to write. */
  drafted?: string;
  mayBeOfficial: boolean;
}

/** Room for an answer. Its own address takes it, previews it and shows what was wrong. */
export function AnswerForm({ threadId, drafted = "", mayBeOfficial }: AnswerFormProps) {
  const { t, locale } = useWords();
  const action = paths.threadAnswer(locale, threadId);
  return (
    <Form
      method="post"
      action={action}
      className="stack stack--tight"
      encType="multipart/form-data"
    >
      <h2 id="your-answer-h">{t("forum.thread.your-answer")}</h2>
      <p className="hint">{t("forum.thread.public-hint")}</p>
      <MarkdownField
        id="answer"
        name="body"
        label={t("forum.thread.your-answer")}
        hideLabel
        hint={t("forum.thread.answer-hint")}
        defaultValue={drafted}
        pictures="pictures"
        required
      />
      {mayBeOfficial && (
        <CheckField name="official">{t("forum.thread.publish-official")}</CheckField>
      )}
      <div className="cluster">
        <SubmitButton action={action}>{t("forum.thread.post-answer")}</SubmitButton>
      </div>
    </Form>
  );
}
