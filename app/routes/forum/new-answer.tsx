import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { may } from "#app/accounts/policy.ts";
import { detectLanguage } from "#app/content/languages.server.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { postAnswer } from "#app/forum/answers.server.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { findOwnDraft, keepOwnDraft, takeOverDrafts } from "#app/forum/own-drafts.server.ts";
import { takePictures } from "#app/forum/pictures.server.ts";
import { oneText } from "#app/forum/question-form.ts";
import { judgeNewPost } from "#app/forum/states.ts";
import { readThreadHead } from "#app/forum/thread-place.server.ts";
import { AnswerForm } from "#app/forum/ui/answer-form.tsx";
import type { PreviewState } from "#app/forum/ui/ask-details-form.tsx";
import { QuotedPost, ThreadCrumbs } from "#app/forum/ui/quoted-post.tsx";
import { WriteError } from "#app/forum/ui/write-error.tsx";
import { wordsIn } from "#app/i18n/translator.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { data, redirect } from "#app/platform/answer.server.ts";
import { fieldsOf, typedOf } from "#app/platform/form.server.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Flash } from "#app/ui/flash.tsx";
import { Page } from "#app/ui/layout.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageHead } from "#app/ui/page-head.tsx";

export const handle = pageHead<typeof loader>(({ t }, { thread }) => ({
  title: t("forum.write.answer-title", { title: thread.title }),
  isIndexed: false,
}));

export const loader = loaderFor("draft", "thread", async (visit) => {
  const { db, actor, url, params } = visit;
  const taken = await takeOverDrafts(visit);
  if (taken) throw redirect(url.pathname + url.search, { headers: taken });

  const thread = await readThreadHead(db, actor, idFrom(params.threadId));
  const draft = await findOwnDraft(visit, { kind: "answer", subjectId: thread.id });
  return {
    thread,
    draft: oneText(draft?.fields ?? {}, "body"),
    savedAt: url.searchParams.has("saved") ? (draft?.updatedAt ?? null) : null,
    isGuest: actor.rank === "guest",
    mayBeOfficial: may(actor, "official-answer"),
  };
});

export const action = actionFor("draft", "thread", async (visit) => {
  const { db, actor, form, params, locale } = visit;
  const thread = await readThreadHead(db, actor, idFrom(params.threadId));
  const otherwise = wordsIn(locale)("forum.write.picture");
  if (actor.rank !== "guest") await takePictures({ ...visit, otherwise });
  const body = oneText(fieldsOf(form), "body");
  const draft = { kind: "answer", subjectId: thread.id, fields: { body } } as const;

  switch (form.get("intent")) {
    case "preview": {
      const headers = await keepOwnDraft(visit, draft);
      const { html, text } = await renderMarkdown(body, "post");
      const lang = await detectLanguage(text, locale);
      return data({ typed: typedOf(form), previewHtml: html, lang }, { headers });
    }
    case "draft": {
      const headers = await keepOwnDraft(visit, draft);
      const saved = `${paths.threadAnswer(locale, thread.id)}?saved=1`;
      return redirect(saved, { status: 303, headers });
    }
    default: {
      // Kept first: whatever is said next, a refusal or "sign in", nothing typed is lost.
      const headers = await keepOwnDraft(visit, draft);
      if (actor.rank === "guest") {
        judgeNewPost(thread, "answer");
        const next = paths.threadAnswer(locale, thread.id);
        return redirect(paths.signIn(locale, { next }), { status: 303, headers });
      }
      const official = form.get("official") === "yes";
      const answer = { threadId: thread.id, body, official, keepsContacts: keepsContacts(form) };
      const { postId } = await withinLimits({ ...visit, actor }, "answer", () =>
        postAnswer(db, actor, answer),
      );
      return redirect(paths.post(locale, thread, postId), 303);
    }
  }
});

export default function NewAnswer() {
  const { thread, draft, savedAt, isGuest, mayBeOfficial } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as PreviewState | undefined;
  const { t, dayAndTime } = useWords();
  return (
    <Page narrow>
      <div className="stack">
        <ThreadCrumbs thread={thread} />
        <h1>{t("forum.write.your-answer")}</h1>
        <ErrorSummary
          refusal={form?.refusal}
          ids={{ body: "answer", pictures: "answer-pictures" }}
        />
        {savedAt && !form && (
          <Flash>{t("forum.write.draft-saved", { time: dayAndTime(savedAt) })}</Flash>
        )}
        <QuotedPost title={t("forum.write.the-question")} {...thread.question} />
        {!thread.takesAnswers && <Notice kind="warn" title={t("forum.write.takes-no-answers")} />}
        <AnswerForm
          threadId={thread.id}
          isGuest={isGuest}
          mayBeOfficial={mayBeOfficial}
          drafted={draft}
          form={form}
          withHeading={false}
        />
      </div>
    </Page>
  );
}

export { WriteError as ErrorBoundary };
