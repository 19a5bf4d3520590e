import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor, type FormVisit } from "#app/accounts/admission.server.ts";
import { detectLanguage } from "#app/content/languages.server.ts";
import { keepsContacts } from "#app/content/personal-data/review.ts";
import { renderMarkdown } from "#app/content/rendering.server.ts";
import { listAskTopics } from "#app/forum/ask-topics.server.ts";
import { withinLimits } from "#app/forum/limits.server.ts";
import { findOwnDraft, keepOwnDraft, takeOverDrafts } from "#app/forum/own-drafts.server.ts";
import { takePictures } from "#app/forum/pictures.server.ts";
import { composeBody, draftOfQuestion, readQuestionForm } from "#app/forum/question-form.ts";
import { askQuestion } from "#app/forum/threads.server.ts";
import { AskDetailsForm, type PreviewState } from "#app/forum/ui/ask-details-form.tsx";
import { AskHead } from "#app/forum/ui/ask-head.tsx";
import { SafetyNotes } from "#app/forum/ui/safety-notes.tsx";
import { isLocale } from "#app/i18n/locales.ts";
import { journeyAt, noteStep } from "#app/insight/recording.server.ts";
import { wordsIn } from "#app/i18n/translator.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { data, redirect } from "#app/platform/answer.server.ts";
import { fieldsOf, typedOf } from "#app/platform/form.server.ts";
import { maybeIdFrom } from "#app/platform/ids.ts";
import { carrying, paths } from "#app/platform/paths.ts";
import { Flash } from "#app/ui/flash.tsx";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/asking.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("forum.ask.details-title"),
  isIndexed: false,
}));

export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, actor, url, locale } = visit;
  const taken = await takeOverDrafts(visit);
  if (taken) throw redirect(url.pathname + url.search, { headers: taken });

  const topics = await listAskTopics(db, locale);
  if (topics.length === 0) throw redirect(paths.ask(locale));
  const draft = await findOwnDraft(visit, { kind: "question" });
  return {
    journey: noteStep(visit, { kind: "details" }),
    topics,
    start: readQuestionForm(draft?.fields ?? {}),
    isGuest: actor.rank === "guest",
    savedAt: url.searchParams.has("saved") ? (draft?.updatedAt ?? null) : null,
  };
});

export const action = actionFor("draft", "question", async (visit) => {
  const { actor, form, locale } = visit;
  const otherwise = wordsIn(locale)("forum.write.picture");
  if (actor.rank !== "guest") await takePictures({ ...visit, otherwise });
  const question = readQuestionForm(fieldsOf(form));
  const draft = { kind: "question", fields: draftOfQuestion(question) } as const;

  switch (form.get("intent")) {
    case "preview": {
      const headers = await keepOwnDraft(visit, draft);
      const { html, text } = await renderMarkdown(bodyOf(visit, question), "post");
      const lang = question.lang || (await detectLanguage(`${question.title}\n${text}`, locale));
      return data({ typed: typedOf(form), previewHtml: html, lang }, { headers });
    }
    case "draft": {
      const headers = await keepOwnDraft(visit, draft);
      const kept = carrying(paths.askDetails(locale, { saved: 1 }), journeyAt(visit).carried);
      return redirect(kept, { status: 303, headers });
    }
    default: {
      // Kept first: whatever is said next, a refusal or "sign in", nothing typed is lost.
      const headers = await keepOwnDraft(visit, draft);
      if (actor.rank === "guest") {
        const next = carrying(paths.askDetails(locale), journeyAt(visit).carried);
        return redirect(paths.signIn(locale, { next }), { status: 303, headers });
      }
      const { title, topic, tags, lang, askFields } = question;
      const input = {
        title,
        topicId: maybeIdFrom(topic) ?? 0,
        body: bodyOf(visit, question),
        tags,
        askFields,
        keepsContacts: keepsContacts(form),
        ...(lang === "" ? {} : { lang }),
      };
      const place = await withinLimits({ ...visit, actor }, "question", () =>
        askQuestion(visit.db, actor, input),
      );
      noteStep(visit, { kind: "posted", subjectId: place.threadId });
      const thread = { id: place.threadId, slug: place.slug };
      return redirect(paths.thread(locale, thread, { posted: 1 }), 303);
    }
  }
});

type Question = ReturnType<typeof readQuestionForm>;

/** In the words of the question's language, where we speak it. */
function bodyOf({ locale }: Pick<FormVisit, "locale">, question: Question) {
  const lang = isLocale(question.lang) ? question.lang : locale;
  return composeBody(question, wordsIn(lang)("forum.ask.tried-heading"));
}

export default function AskDetails() {
  const { topics, start, isGuest, savedAt } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as PreviewState | undefined;
  const { t, locale, dayAndTime } = useWords();
  return (
    <Page aside={<SafetyNotes withAdvice />} asideLabel={t("forum.ask.aside")}>
      <div className="stack">
        <AskHead step={3} title={t("forum.ask.details-title")} back={paths.ask(locale)} />
        {savedAt && !form && (
          <Flash>{t("forum.write.draft-saved", { time: dayAndTime(savedAt) })}</Flash>
        )}
        <AskDetailsForm topics={topics} start={start} isGuest={isGuest} form={form} />
      </div>
    </Page>
  );
}
