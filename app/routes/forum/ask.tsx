import { useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { may } from "#app/accounts/policy.ts";
import { topicNamed } from "#app/forum/ask-topics.ts";
import { listAskTopics } from "#app/forum/ask-topics.server.ts";
import {
  discardOwnDraft,
  findOwnDraft,
  keepOwnDraft,
  takeOverDrafts,
} from "#app/forum/own-drafts.server.ts";
import { cleanTitle, refuseProblems, titleProblem } from "#app/forum/posting.ts";
import { draftOfQuestion, readQuestionForm } from "#app/forum/question-form.ts";
import { AskHead } from "#app/forum/ui/ask-head.tsx";
import { AskStartForm } from "#app/forum/ui/ask-start-form.tsx";
import { NoTopics } from "#app/forum/ui/no-topics.tsx";
import { SafetyNotes } from "#app/forum/ui/safety-notes.tsx";
import { useWords } from "#app/i18n/ui/words.tsx";
import { journeyAt, noteStep } from "#app/insight/recording.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldsOf } from "#app/platform/form.server.ts";
import { carrying, paths } from "#app/platform/paths.ts";
import { Page } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import type { FormState } from "#app/ui/typed.ts";
import "#app/i18n/parts/asking.ts";

export const handle = pageHead<typeof loader>(({ t, locale }) => ({
  title: t("forum.ask.title"),
  canonical: paths.ask(locale),
}));

/** What somebody searched for in vain, or the topic they come from, is the beginning of their question. */
export const loader = loaderFor("draft", "question", async (visit) => {
  const { db, actor, url, locale } = visit;
  const taken = await takeOverDrafts(visit);
  if (taken) throw redirect(url.pathname + url.search, { headers: taken });

  const topics = await listAskTopics(db, locale);
  const draft = await findOwnDraft(visit, { kind: "question" });
  const kept = readQuestionForm(draft?.fields ?? {});
  const title = cleanTitle(url.searchParams.get("title") ?? "");
  const topic = topicNamed(topics, url.searchParams.get("topic") ?? "");
  return {
    journey: journeyAt(visit),
    topics,
    start: { title: title || kept.title, topic: topic ? String(topic.id) : kept.topic },
    savedAt: draft?.updatedAt ?? null,
    isAdmin: may(actor, "administer"),
  };
});

export const action = actionFor("draft", "question", async (visit) => {
  const { db, form, locale } = visit;
  if (form.get("intent") === "discard") {
    await discardOwnDraft(visit, { kind: "question" });
    return redirect(paths.ask(locale), 303);
  }
  const typed = readQuestionForm(fieldsOf(form));
  const title = cleanTitle(typed.title);
  const topic = topicNamed(await listAskTopics(db, locale), typed.topic);
  refuseProblems({ title: titleProblem(title), topic: topic ? null : "forum.topic-missing" });

  const draft = await findOwnDraft(visit, { kind: "question" });
  const fields = draftOfQuestion({
    ...readQuestionForm(draft?.fields ?? {}),
    title,
    topic: typed.topic,
  });
  const headers = await keepOwnDraft(visit, { kind: "question", fields });
  const { carried } = noteStep(visit, { kind: "ask" });
  return redirect(carrying(paths.askCheck(locale), carried), { status: 303, headers });
});

export default function Ask() {
  const { topics, start, savedAt, isAdmin } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t } = useWords();
  if (topics.length === 0) return <NoTopics isAdmin={isAdmin} />;
  return (
    <Page aside={<SafetyNotes />} asideLabel={t("forum.ask.aside")}>
      <div className="stack">
        <AskHead step={1} title={t("forum.ask.title")} />
        <AskStartForm topics={topics} start={start} savedAt={savedAt} form={form} />
      </div>
    </Page>
  );
}
