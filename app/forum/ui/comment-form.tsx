import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { SubmitButton } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { useSignInHref } from "./sign-in-href.ts";

interface CommentFormProps {
  postId: number;
  /** Right after accepting: asks for what others should know. */
  isForOthers?: boolean;
}

/** Room for a comment, folded away until it is wanted. */
export function CommentForm({ postId, isForOthers = false }: CommentFormProps) {
  const { t, locale } = useWords();
  const action = paths.postComment(locale, postId);
  return (
    <details className="acts__more acts__comment" open={isForOthers || undefined}>
      <summary className="btn btn--s btn--quiet">
        <Icon name="talk" />
        {t("forum.thread.comment")}
      </summary>
      <Form method="post" action={action} className="stack stack--tight">
        <TextAreaField
          id={`comment-${postId}`}
          name="body"
          label={t(isForOthers ? "forum.thread.add-for-others" : "forum.thread.your-comment")}
          hint={t("forum.thread.comment-hint")}
          size="short"
          most={600}
          maxLength={600}
          required
        />
        <SubmitButton small action={action}>
          {t("forum.thread.post-comment")}
        </SubmitButton>
      </Form>
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
