import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { actionFor, loaderFor } from "#app/accounts/admission.server.ts";
import { findThreadTitles } from "#app/forum/threads.server.ts";
import { findArticleMatches } from "#app/help-center/article-matches.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { findFollowed } from "#app/notifications/follows.server.ts";
import { readInboxCursor, writeInboxCursor, type Notice } from "#app/notifications/inbox.ts";
import { countUnread, listInbox, markRead } from "#app/notifications/inbox.server.ts";
import { NoticeRow } from "#app/notifications/ui/notice-row.tsx";
import { redirect } from "#app/platform/answer.server.ts";
import { fieldText } from "#app/platform/field-text.ts";
import { idFrom } from "#app/platform/ids.ts";
import { paths } from "#app/platform/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Page, Section, Tabs } from "#app/ui/layout.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import type { FormState } from "#app/ui/typed.ts";

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("notifications.title"),
  isIndexed: false,
}));

/** Titles are looked up here: what is not public any more has none, and shows nothing of itself. */
export const loader = loaderFor("notifications", "none", async ({ db, actor, url, locale }) => {
  const isUnreadOnly = url.searchParams.get("show") === "unread";
  const after = readInboxCursor(url.searchParams.get("after"));
  const { rows, next } = await listInbox(db, actor.id, { after, isUnreadOnly });
  const threadIds = rows.flatMap(({ threadId }) => threadId ?? []);
  const titles = await findThreadTitles(db, threadIds);
  const followed = await findFollowed(db, actor.id, threadIds);
  const articles = await findArticleMatches(
    db,
    rows.flatMap(({ articleId }) => articleId ?? []),
  );

  const subjectOf = ({ threadId, postId, articleId }: (typeof rows)[number]) => {
    const article = articles.find(({ id }) => id === articleId);
    if (article)
      return { to: paths.article(locale, article), title: article.title, lang: article.lang };
    const thread = threadId === null ? undefined : titles.get(threadId);
    if (!thread || articleId !== null) return null;
    const to = postId ? paths.post(locale, thread, postId) : paths.thread(locale, thread);
    return { to, title: thread.title, lang: thread.lang };
  };
  const notices: Notice[] = rows.map((row) => {
    const subject = subjectOf(row);
    return {
      id: row.id,
      kind: row.kind,
      actorName: subject && row.actor && !row.actor.isDeleted ? row.actor.displayName : null,
      subject,
      thread: row.threadId,
      isFollowing: row.threadId !== null && followed.has(row.threadId),
      isUnread: row.readAt === null,
      createdAt: row.createdAt,
    };
  });
  return {
    notices,
    unread: await countUnread(db, actor.id),
    isUnreadOnly,
    isFirst: after === null,
    next: next && writeInboxCursor(next),
  };
});

export const action = actionFor("notifications", "notification", async (visit) => {
  const { db, actor, form, url } = visit;
  const isAll = form.get("intent") === "read-all";
  await markRead(db, actor, isAll ? "all" : { id: idFrom(fieldText(form, "id")) });
  return redirect(url.pathname + url.search, 303);
});

export default function Inbox() {
  const { notices, unread, isUnreadOnly, isFirst, next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() as FormState | undefined;
  const { t, locale } = useWords();
  const show = isUnreadOnly ? "unread" : undefined;
  return (
    <Page narrow>
      <div className="stack">
        <div className="split">
          <h1>{t("notifications.title")}</h1>
          {unread > 0 && (
            <Form method="post">
              <Button small icon="check" name="intent" value="read-all">
                {t("notifications.mark-all-read")}
              </Button>
            </Form>
          )}
        </div>
        <ErrorSummary refusal={form?.refusal} />
        <Tabs
          line
          label={t("notifications.show")}
          tabs={[
            {
              to: paths.notifications(locale),
              label: t("notifications.all"),
              current: !isUnreadOnly,
            },
            {
              to: paths.notifications(locale, { show: "unread" }),
              label: t("notifications.unread"),
              count: unread,
              current: isUnreadOnly,
            },
          ]}
        />
        {notices.length === 0 ? (
          <NothingNew isUnreadOnly={isUnreadOnly} />
        ) : (
          <Days notices={notices} />
        )}
        <Pagination
          previous={isFirst ? null : paths.notifications(locale, { show })}
          next={next && paths.notifications(locale, { show, after: next })}
        />
      </div>
    </Page>
  );
}

/** The rows under the day they are of. */
function Days({ notices }: { notices: readonly Notice[] }) {
  const { day } = useWords();
  const days = [...new Set(notices.map(({ createdAt }) => day(createdAt)))];
  return (
    <>
      {days.map((one, place) => (
        <Section key={one} id={`day-${place}`} title={one} className="mt-4">
          <Rows>
            {notices
              .filter(({ createdAt }) => day(createdAt) === one)
              .map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
          </Rows>
        </Section>
      ))}
    </>
  );
}

function NothingNew({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const { t, locale } = useWords();
  return (
    <EmptyState
      level={2}
      title={t("notifications.nothing")}
      actions={
        <LinkButton to={paths.questions(locale)}>{t("notifications.to-questions")}</LinkButton>
      }
    >
      {t(isUnreadOnly ? "notifications.nothing-unread" : "notifications.nothing-yet")}
    </EmptyState>
  );
}
