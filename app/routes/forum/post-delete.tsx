import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { judgeDeletion } from "#app/forum/deletion.ts";
import { deletePost } from "#app/forum/deletion.server.ts";
import { readPostHead } from "#app/forum/thread-place.server.ts";
import { QuotedPost, ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { LinkButton, SubmitButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import type { FormState } from "#app/ui/typed.ts";
import { isAnsweringForm } from "#app/platform/form-answer.server.ts";

export const handle = pageHead<typeof loader>(({ t }, { post }) => ({
  title: t(`forum.write.delete-${post.kind}`),
  isIndexed: false,
}));

export const loader = loaderFor("delete-post", "post", async ({ db, actor, request, params }) => {
  const { id, kind, html, lang, thread, ...standing } = await readPostHead(
    db,
    actor,
    idFrom(params.postId),
  );
  if (!isAnsweringForm(request))
    judgeDeletion(actor, { kind, ...standing }, { answers: thread.answerCount });
  return { post: { id, kind, html, lang, thread } };
});

export const action = actionFor("delete-post", "post", async ({ db, actor, params, locale }) => {
  const postId = idFrom(params.postId);
  const { threadId, slug, parentId } = await deletePost(db, actor, { postId });
  const thread = { id: threadId, slug };
  const next =
    parentId === null ? paths.thread(locale, thread) : paths.post(locale, thread, parentId);
  return redirect(next, 303);
});

export default function PostDelete() {
  const { post } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t, locale } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs thread={post.thread} />
        <h1>{t(`forum.write.delete-${post.kind}`)}</h1>
        <ErrorSummary refusal={form?.refusal} />
        <p className="lede">{t("forum.write.delete-text")}</p>
        <QuotedPost title={t("forum.write.your-words")} html={post.html} lang={post.lang} open />
        <Form method="post" className="cluster">
          <SubmitButton
            kind="danger"
            name="intent"
            value="delete"
            busyWords={t("forum.write.deleting")}
          >
            {t("forum.write.delete")}
          </SubmitButton>
          <LinkButton to={paths.post(locale, post.thread, post.id)}>
            {t("forum.write.keep")}
          </LinkButton>
        </Form>
      </div>
    </Page>
  );
}
