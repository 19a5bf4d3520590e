import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";

interface CommentFormProps {
  /** The question or answer to comment on. */
  postId: number;
  isGuest: boolean;
  draft?: string;
  /** What its own page was answered; elsewhere nothing. */
  form?: FormState;
  /** Says what the words are for, where it is not plainly a comment. */
  label?: string;
}

/** Where a comment is written. On any page: it posts to the post's own address for comments, which shows refusals. */
export function CommentForm({ postId, isGuest, draft = "", form, label }: CommentFormProps) {
  const { t, locale } = useWords();
  const { most } = POST_LIMITS.comment;
  const action = paths.postComment(locale, postId);
  return (
    <kept-form keep={`comment-${postId}`} words={t("forum.write.restored")}>
      <Form method="post" action={action} className="stack stack--form" noValidate>
        <TextAreaField
          label={label ?? t("forum.write.your-comment")}
          name="body"
          id={`comment-${postId}`}
          hint={t("forum.write.comment-hint", { most })}
          defaultValue={typedText(form, "body", draft)}
          problem={form?.refusal?.fields.body}
          most={most}
          size="short"
          required
        />
        <div className="cluster">
          <SubmitButton action={action} small name="intent" value="post">
            {t(isGuest ? "forum.write.comment-guest" : "forum.write.comment-post")}
          </SubmitButton>
        </div>
      </Form>
    </kept-form>
  );
}
