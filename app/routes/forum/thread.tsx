import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { threadScript } from "#app/discovery/structured-data.server.ts";
import { answerSortFrom } from "#app/forum/answer-list.ts";
import { readUsualWait } from "#app/forum/first-answer.server.ts";
import { readDraft } from "#app/forum/drafts.server.ts";
import { findRelated } from "#app/forum/related.server.ts";
import { readThreadView } from "#app/forum/thread-view.server.ts";
import { countThreadView } from "#app/forum/views.server.ts";
import { AnswerForm } from "#app/forum/ui/answer-form.tsx";
import { ThreadPage } from "#app/forum/ui/thread-page.tsx";
import { findArticlesFromThread } from "#app/help-center/article-sources.server.ts";
import { defaultLocale, isLocale } from "#app/i18n/locales.ts";
import { noteStep } from "#app/insight/recording.server.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { idFrom, maybeIdFrom } from "#app/platform/ids.ts";
import { feeds, paths, shareImage } from "#app/platform/paths.ts";
import { pageHead } from "#app/ui/page-head.tsx";

export const loader = loaderFor("read", "thread", async (visit) => {
  const { db, actor, params, url, locale } = visit;
  const thread = await readThreadView(db, actor, idFrom(params.threadId), {
    sort: answerSortFrom(url.searchParams.get("sort")),
    page: url.searchParams.get("page"),
    allCommentsOf: maybeIdFrom(url.searchParams.get("comments")),
  });
  if (params.slug !== thread.slug) throw redirect(paths.thread(locale, thread) + url.search, 301);

  countThreadView(visit, thread);
  const isJustPosted = thread.isMine && url.searchParams.has("posted");
  const draft =
    actor.id !== null && thread.may.answer
      ? await readDraft(db, { memberId: actor.id }, { kind: "answer", subjectId: thread.id })
      : null;
  const isSolved = thread.solutions.length > 0;
  return {
    journey: noteStep(visit, { kind: "thread", subjectId: thread.id, isSolved }),
    thread,
    articles: await findArticlesFromThread(db, thread.id),
    related: await findRelated(db, thread),
    isGuest: actor.id === null,
    // Search engines are guests; members need not carry it.
    data: actor.id === null ? await threadScript(db, thread, locale) : null,
    isJustPosted,
    usualWait: isJustPosted ? await readUsualWait(db, [thread.topic.id]) : null,
    acceptedId: thread.isMine ? maybeIdFrom(url.searchParams.get("accepted")) : null,
    drafted: String(draft?.fields.body ?? ""),
  };
});

export const handle = pageHead<typeof loader>(({ t }, { thread, data }) => ({
  title:
    thread.page > 1
      ? `${thread.title} (${t("forum.thread.page-of", { page: thread.page, pages: thread.pages })})`
      : thread.title,
  description: thread.description,
  canonical: paths.thread(isLocale(thread.lang) ? thread.lang : defaultLocale, thread, {
    page: thread.page > 1 ? thread.page : null,
  }),
  isIndexed: thread.isIndexed,
  type: "article",
  image: thread.visibility === "public" ? shareImage.thread(thread.id) : undefined,
  feeds:
    thread.visibility === "public" && thread.question.attribution === null
      ? [{ title: t("forum.feeds.this-thread"), path: feeds.thread(thread.id) }]
      : [],
  data,
  skips: [
    ...(thread.solutions.length > 0
      ? [{ to: "#solution", words: t("forum.thread.skip-solution") }]
      : []),
    { to: "#answers", words: t("forum.thread.skip-answers") },
  ],
}));

export default function Thread() {
  const { drafted, journey: _, ...page } = useLoaderData<typeof loader>();
  const { id, may } = page.thread;
  return (
    <ThreadPage
      {...page}
      answerForm={
        <AnswerForm
          threadId={id}
          isGuest={page.isGuest}
          drafted={drafted}
          mayBeOfficial={may.answerOfficially}
        />
      }
    />
  );
}
