import { Form } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextAreaField } from "#app/ui/field.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import type { AskTopic } from "#app/forum/ask-topics.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import type { QuestionForm } from "#app/forum/question-form.ts";
import { AskFieldInputs } from "./ask-field-inputs.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { PicturesField } from "./pictures-field.tsx";
import { TopicSelect } from "./topic-select.tsx";
import "#app/i18n/parts/asking.ts";

/** What a form with a preview button is answered. */
export interface PreviewState extends FormState {
  previewHtml?: string;
  /** The language that was found in the words. */
  lang?: string;
}

interface AskDetailsFormProps {
  topics: readonly AskTopic[];
  start: QuestionForm;
  isGuest: boolean;
  form: PreviewState | undefined;
}

/** The last step: all of the question. Sending it as a guest keeps it and asks to sign in. */
export function AskDetailsForm({ topics, start, isGuest, form }: AskDetailsFormProps) {
  const { t, locale } = useWords();
  const problems = form?.refusal?.fields;
  const { least, most } = POST_LIMITS.title;
  const [topicId, setTopicId] = useState(typedText(form, "topic", start.topic));
  const topic = topics.find(({ id }) => String(id) === topicId);
  const followTopic = ({ target }: FormEvent<HTMLElement>) => {
    if (target instanceof HTMLSelectElement && target.name === "topic") setTopicId(target.value);
  };
  const body = POST_LIMITS.question;
  // Made anew when it comes back with pictures in it; the files must not be sent a second time.
  const text = typedText(form, "body", start.body);
  return (
    <>
      <ErrorSummary refusal={form?.refusal} ids={{ pictures: "body-pictures" }} />
      <kept-form keep="ask-details" words={t("forum.write.restored")}>
        <Form
          method="post"
          encType="multipart/form-data"
          className="stack stack--form"
          noValidate
          onChange={followTopic}
        >
          <Field
            label={t("forum.ask.question-label")}
            name="title"
            hint={t("forum.ask.title-hint", { least, most })}
            defaultValue={typedText(form, "title", start.title)}
            problem={problems?.title}
            most={most}
            required
          />
          <TopicSelect
            topics={topics}
            label={t("forum.ask.topic")}
            hint={t("forum.ask.topic-hint")}
            chosen={topicId}
            problem={problems?.topic}
          />
          <AskFieldInputs
            key={topicId}
            fields={topic?.fields ?? []}
            values={start.askFields}
            form={form}
          />
          <MarkdownField
            key={`body ${text}`}
            label={t("forum.ask.body-label")}
            name="body"
            uploads={isGuest ? undefined : paths.uploads(locale)}
            hint={t("forum.ask.body-hint", { least: body.least, most: body.most })}
            defaultValue={text}
            previewHtml={form?.previewHtml}
            lang={form?.lang}
            problem={problems?.body}
            most={body.most}
            required
          />
          <TextAreaField
            label={t("forum.ask.tried-label")}
            name="tried"
            hint={t("forum.ask.tried-hint")}
            defaultValue={typedText(form, "tried", start.tried)}
            size="short"
          />
          <Field
            label={t("forum.ask.optional", { label: t("forum.ask.tags") })}
            name="tags"
            hint={t("forum.ask.tags-hint", POST_LIMITS.tags)}
            defaultValue={typedText(form, "tags", start.tags)}
            problem={problems?.tags}
            autoCapitalize="off"
          />
          {isGuest ? (
            <p className="hint">{t("forum.write.pictures-signed-in")}</p>
          ) : (
            <PicturesField
              key={`pictures ${text}`}
              of="body"
              alt={typedText(form, "alt")}
              problem={problems?.pictures}
            />
          )}
          <LanguageSelect chosen={typedText(form, "lang", start.lang)} found={form?.lang} />
          <div className="cluster">
            <SubmitButton name="intent" value="post">
              {t(isGuest ? "forum.ask.post-guest" : "forum.ask.post")}
            </SubmitButton>
            <Button name="intent" value="preview">
              {t("ui.preview")}
            </Button>
            <Button kind="quiet" name="intent" value="draft">
              {t("forum.write.save-draft")}
            </Button>
          </div>
          {isGuest && <p className="hint">{t("forum.ask.guest-hint")}</p>}
        </Form>
      </kept-form>
    </>
  );
}
