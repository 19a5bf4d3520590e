import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";
import { POST_LIMITS } from "#app/forum/posting.ts";
import { useSignInHref } from "./sign-in-href.ts";

interface CommentEntryProps {
  /** The question or answer to comment on. */
  postId: number;
  isGuest?: boolean;
  /** What the reader began to write. */
  drafted?: string;
  /** What its own page was answered; elsewhere nothing. */
  form?: FormState;
  /** Says what the words are for, where it is not plainly a comment. */
  label?: string;
}

/** Where a comment is written. On any page: it posts to the post's own address for comments, which shows refusals. */
export function CommentEntry(props: CommentEntryProps) {
  const { postId, isGuest = false, drafted = "", form, label } = props;
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
          defaultValue={typedText(form, "body", drafted)}
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

interface CommentFormProps {
  postId: number;
  /** Right after accepting: asks for what others should know. */
  isForOthers?: boolean;
}

/** Room for a comment, folded away until it is wanted. */
export function CommentForm({ postId, isForOthers = false }: CommentFormProps) {
  const { t } = useWords();
  return (
    <details className="acts__more acts__comment" open={isForOthers || undefined}>
      <summary className="btn btn--s btn--quiet">
        <Icon name="talk" />
        {t("forum.thread.comment")}
      </summary>
      <CommentEntry
        postId={postId}
        label={isForOthers ? t("forum.thread.add-for-others") : undefined}
      />
    </details>
  );
}

/** In place of the form, for guests. */
export function CommentSignIn({ postId }: { postId: number }) {
  const { t } = useWords();
  const signIn = useSignInHref(postId);
  return (
    <Link className="btn btn--s btn--quiet" to={signIn}>
      <Icon name="talk" />
      {t("forum.thread.comment")}
      <span className="vh">{t("forum.thread.sign-in-to-comment")}</span>
    </Link>
  );
}
