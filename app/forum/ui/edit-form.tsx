import { Form } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton, SubmitButton } from "#app/ui/button.tsx";
import type { DiffPart } from "#app/ui/diff.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { MarkdownField } from "#app/ui/markdown-field.tsx";
import { typedText } from "#app/ui/typed.ts";
import type { AskTopic } from "#app/forum/ask-topics.ts";
import type { PostKind } from "#app/forum/states.ts";
import { EDIT_LIMITS } from "#app/forum/edits.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import { AskFieldInputs } from "./ask-field-inputs.tsx";
import type { PreviewState } from "./ask-details-form.tsx";
import { EditConflict } from "./edit-conflict.tsx";
import { LanguageSelect } from "./language-select.tsx";
import { PicturesField } from "./pictures-field.tsx";
import { TopicSelect } from "./topic-select.tsx";
import "#app/i18n/parts/asking.ts";

/** What an edit form is answered: also what somebody else had saved in between. */
export interface EditState extends PreviewState {
  conflict?: { body: string; title: string; madeFrom: string; parts: readonly DiffPart[] };
}

interface EditedPost {
  postId: number;
  threadId: number;
  slug: string;
  kind: PostKind;
  title: string;
  body: string;
  tags: readonly string[];
  topicId: number;
  askFields: Readonly<Record<string, string>>;
  lang: string;
  madeFrom: string;
  needsReason: boolean;
}

interface EditFormProps {
  post: EditedPost;
  topics: readonly AskTopic[];
  form: EditState | undefined;
}

/** A post as it can be changed. A conflict shows both versions, and saving again keeps one's own. */
export function EditForm({ post, topics, form }: EditFormProps) {
  const { t, locale } = useWords();
  const problems = form?.refusal?.fields;
  const isComment = post.kind === "comment";
  const text = typedText(form, "body", post.body);
  const madeFrom = form?.conflict?.madeFrom ?? typedText(form, "made-from", post.madeFrom);
  const back = paths.post(locale, { id: post.threadId, slug: post.slug }, post.postId);
  const { most } = POST_LIMITS[post.kind];
  const { reason } = EDIT_LIMITS;
  return (
    <>
      <ErrorSummary refusal={form?.refusal} ids={{ pictures: "body-pictures" }} />
      {form?.conflict && <EditConflict conflict={form.conflict} lang={post.lang} back={back} />}
      <kept-form keep={`edit-${post.postId}`} words={t("forum.write.restored")}>
        <Form method="post" encType="multipart/form-data" className="stack stack--form" noValidate>
          <input type="hidden" name="made-from" value={madeFrom} />
          {isComment && <input type="hidden" name="profile" value="comment" />}
          {post.kind === "question" && <QuestionFields post={post} topics={topics} form={form} />}
          <MarkdownField
            key={`body ${text}`}
            label={t("ui.your-text")}
            name="body"
            uploads={paths.uploads(locale)}
            hint={isComment ? t("forum.write.comment-hint", { most }) : undefined}
            defaultValue={text}
            previewHtml={form?.previewHtml}
            lang={post.lang}
            problem={problems?.body}
            most={most}
            tall={!isComment}
            required
          />
          {!isComment && (
            <details className="more" open={problems?.pictures !== undefined}>
              <summary>
                <Icon name="down" turns />
                {t("forum.write.add-pictures")}
              </summary>
              <PicturesField
                key={`pictures ${text}`}
                of="body"
                alt={typedText(form, "alt")}
                problem={problems?.pictures}
              />
            </details>
          )}
          <Field
            label={t(post.needsReason ? "forum.write.reason-needed" : "forum.write.reason")}
            name="reason"
            hint={t("forum.write.reason-hint", { most: reason.most })}
            defaultValue={typedText(form, "reason")}
            problem={problems?.reason}
            required={post.needsReason}
          />
          <div className="cluster">
            <SubmitButton name="intent" value="save" busyWords={t("forum.write.saving")}>
              {t(form?.conflict ? "forum.write.keep-mine" : "forum.write.save")}
            </SubmitButton>
            <LinkButton to={back} kind="quiet">
              {t(form?.conflict ? "forum.write.take-theirs" : "forum.write.cancel")}
            </LinkButton>
          </div>
        </Form>
      </kept-form>
    </>
  );
}

function QuestionFields({ post, topics, form }: EditFormProps) {
  const { t } = useWords();
  const problems = form?.refusal?.fields;
  const { least, most } = POST_LIMITS.title;
  const [topicId, setTopicId] = useState(typedText(form, "topic", String(post.topicId)));
  const topic = topics.find(({ id }) => String(id) === topicId);
  const followTopic = ({ target }: FormEvent<HTMLElement>) => {
    if (target instanceof HTMLSelectElement && target.name === "topic") setTopicId(target.value);
  };
  return (
    <div className="stack stack--form" onChange={followTopic}>
      <Field
        label={t("forum.ask.question-label")}
        name="title"
        hint={t("forum.ask.title-hint", { least, most })}
        defaultValue={typedText(form, "title", post.title)}
        problem={problems?.title}
        most={most}
        lang={post.lang}
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
        values={post.askFields}
        form={form}
      />
      <Field
        label={t("forum.ask.optional", { label: t("forum.ask.tags") })}
        name="tags"
        hint={t("forum.ask.tags-hint", POST_LIMITS.tags)}
        defaultValue={typedText(form, "tags", post.tags.join(", "))}
        problem={problems?.tags}
      />
      <LanguageSelect chosen={typedText(form, "lang", post.lang)} withFinding={false} />
    </div>
  );
}
