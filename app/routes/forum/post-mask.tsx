import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { EDIT_LIMITS } from "#app/forum/edits.ts";
import { readPostHead } from "#app/forum/thread-place.server.ts";
import { QuotedPost, ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { maskPost } from "#app/help-center/masking.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, TextAreaField } from "#app/ui/field.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { typedText, type FormState } from "#app/ui/typed.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("forum.write.mask-title"),
  isIndexed: false,
}));

export const loader = loaderFor("mask-personal-data", "post", async ({ db, actor, params }) => {
  const { id, html, lang, thread } = await readPostHead(db, actor, idFrom(params.postId));
  return { post: { id, html, lang, thread } };
});

export const action = actionFor("mask-personal-data", "post", async (visit) => {
  const { db, actor, form, params, locale } = visit;
  const postId = idFrom(params.postId);
  const { reason = "", words = "" } = fieldsOf(form);
  const masking = { postId, reason: [reason].flat().join(" "), words: [words].flat().join("\n") };
  const { threadId, slug } = await maskPost(db, actor, masking);
  return redirect(paths.post(locale, { id: threadId, slug }, postId), 303);
});

export default function PostMask() {
  const { post } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t, locale } = useWords();
  const { least, most } = EDIT_LIMITS.reason;
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs thread={post.thread} />
        <h1>{t("forum.write.mask-title")}</h1>
        <ErrorSummary refusal={form?.refusal} />
        <p className="lede">{t("forum.write.mask-text")}</p>
        <QuotedPost title={t("forum.write.mask-post")} html={post.html} lang={post.lang} open />
        <Form method="post" className="stack stack--form" noValidate>
          <TextAreaField
            name="words"
            label={t("forum.write.mask-words")}
            hint={t("forum.write.mask-words-hint")}
            defaultValue={typedText(form, "words")}
            size="short"
          />
          <Field
            name="reason"
            label={t("forum.write.mask-reason")}
            hint={t("forum.write.mask-reason-hint", { least, most })}
            defaultValue={typedText(form, "reason")}
            problem={form?.refusal?.fields.reason}
            required
          />
          <div className="cluster">
            <SubmitButton kind="danger">{t("forum.write.mask")}</SubmitButton>
            <LinkButton to={paths.post(locale, post.thread, post.id)}>
              {t("forum.write.cancel")}
            </LinkButton>
          </div>
        </Form>
      </div>
    </Page>
  );
}

export { WriteError as ErrorBoundary };
