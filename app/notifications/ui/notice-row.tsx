import { Form, Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import type { Notice } from "#app/notifications/inbox.ts";

/** One thing a member is told of, with what can be done about it. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { t, locale, time } = useNoticeWords();
  const { id, thread, isUnread, isFollowing } = notice;
  return (
    <li className="row">
      <StateLabel kind={isUnread ? "official" : "plain"} icon={isUnread ? "bell-on" : "check"}>
        {t(isUnread ? "notifications.unread-one" : "notifications.read-one")}
      </StateLabel>
      <div>
        <h3 className="row__title">
          <NoticeTitle notice={notice} />
        </h3>
        <MetaLine>
          <time dateTime={notice.createdAt.toISOString()}>{time(notice.createdAt)}</time>
          {notice.subject && t(`notifications.kind-${notice.kind}`)}
        </MetaLine>
        <div className="cluster">
          {isUnread && (
            <Form method="post">
              <input type="hidden" name="id" value={id} />
              <Button small kind="quiet" icon="check" name="intent" value="read">
                {t("notifications.mark-read")}
                <span className="vh">: {notice.subject?.title ?? t("notifications.gone")}</span>
              </Button>
            </Form>
          )}
          {thread !== null && isFollowing && (
            <Form method="post" action={paths.threadFollow(locale, thread)}>
              <input type="hidden" name="back" value="notifications" />
              <Button small kind="quiet" icon="x" name="wanted" value="no">
                {t("notifications.stop-following")}
                <span className="vh">: {notice.subject?.title ?? t("notifications.gone")}</span>
              </Button>
            </Form>
          )}
        </div>
      </div>
    </li>
  );
}

function NoticeTitle({ notice }: { notice: Notice }) {
  const { t, sentence } = useNoticeWords();
  const { subject } = notice;
  if (!subject) return <span className="muted">{t("notifications.gone")}</span>;
  return (
    <>
      {sentence(notice)}{" "}
      <Link to={subject.to} lang={subject.lang}>
        {subject.title}
      </Link>
    </>
  );
}

function useNoticeWords() {
  const words = useWords();
  const { t, dayAndTime } = words;
  return {
    ...words,
    time: dayAndTime,
    sentence: ({ kind, actorName }: Notice) =>
      t(`notifications.${kind}`, { name: actorName ?? t("notifications.somebody") }),
  };
}
