import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { postComment } from "#app/forum/comments.server.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { findOwnDraft, keepOwnDraft, takeOverDrafts } from "#app/forum/own-drafts.server.ts";
import { oneText } from "#app/forum/question-form.ts";
import { readPostHead } from "#app/forum/thread-place.server.ts";
import { CommentEntry } from "#app/forum/ui/comment-form.tsx";
import { QuotedPost, ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import type { FormState } from "#app/ui/typed.ts";

export const handle = pageHead<typeof loader>(({ t }, { post }) => ({
  title: t("forum.write.comment-title", { title: post.thread.title }),
  isIndexed: false,
}));

export const loader = loaderFor("draft", "post", async (visit) => {
  const { db, actor, url, params } = visit;
  const taken = await takeOverDrafts(visit);
  if (taken) throw redirect(url.pathname, { headers: taken });

  const { id, kind, html, lang, thread } = await readPostHead(db, actor, idFrom(params.postId));
  if (kind === "comment") throw new Refusal("not_found", "errors.not-found");
  const draft = await findOwnDraft(visit, { kind: "comment", subjectId: id });
  return {
    post: { id, kind, html, lang, thread },
    draft: oneText(draft?.fields ?? {}, "body"),
    isGuest: actor.rank === "guest",
  };
});

export const action = actionFor("draft", "post", async (visit) => {
  const { db, actor, form, params, locale } = visit;
  const post = await readPostHead(db, actor, idFrom(params.postId));
  const body = oneText(fieldsOf(form), "body");
  // Kept first: whatever is said next, a refusal or "sign in", nothing typed is lost.
  const draft = { kind: "comment", subjectId: post.id, fields: { body } } as const;
  const headers = await keepOwnDraft(visit, draft);
  if (actor.rank === "guest") {
    const next = paths.postComment(locale, post.id);
    return redirect(paths.signIn(locale, { next }), { status: 303, headers });
  }
  const { postId } = await withinLimits({ ...visit, actor }, "comment", () =>
    postComment(db, actor, { postId: post.id, body, keepsContacts: keepsContacts(form) }),
  );
  return redirect(paths.post(locale, post.thread, postId), 303);
});

export default function PostComment() {
  const { post, draft, isGuest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t } = useWords();
  const about = post.kind === "question" ? "forum.write.the-question" : "forum.write.the-answer";
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs thread={post.thread} />
        <h1>{t("forum.write.your-comment")}</h1>
        <ErrorSummary refusal={form?.refusal} ids={{ body: `comment-${post.id}` }} />
        <QuotedPost title={t(about)} html={post.html} lang={post.lang} open />
        <CommentEntry postId={post.id} isGuest={isGuest} drafted={draft} form={form} />
      </div>
    </Page>
  );
}

export { WriteError as ErrorBoundary };
