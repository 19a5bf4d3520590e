import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Time } from "#app/ui/time.tsx";
import { OfficialBanner } from "#app/ui/vouched.tsx";
import type { ThreadView } from "#app/forum/thread-view.ts";

/** A published article as the banner of its thread names it. */
export interface BannerArticle {
  id: number;
  slug: string;
  title: string;
  lang: string;
  verifiedAt: Date | null;
}

interface BannerProps {
  thread: ThreadView;
  articles: readonly BannerArticle[];
}

/**
 * The one thing to know before reading on.
 *
 * By weight: out of sight, duplicate, official article, closed or solved otherwise, locked, needs info, old.
 */
export function ThreadBanner({ thread, articles }: BannerProps) {
  const { t, locale } = useWords();
  const [article] = articles;
  const langOf = (lang: string) => (lang === locale ? undefined : lang);

  if (thread.visibility !== "public")
    return <Notice kind="warn" title={t(unseenWords[thread.visibility])} />;
  if (thread.duplicateOf)
    return (
      <Notice kind="plain" icon="dup" title={t("forum.banner.duplicate")}>
        <Link to={paths.thread(locale, thread.duplicateOf)} lang={langOf(thread.duplicateOf.lang)}>
          {thread.duplicateOf.title}
        </Link>
      </Notice>
    );
  if (article)
    return (
      <OfficialBanner
        label={t("forum.banner.official-label")}
        title={
          <Link to={paths.article(locale, article)}>
            {t("forum.banner.official")} <span lang={langOf(article.lang)}>{article.title}</span>
          </Link>
        }
      >
        {article.verifiedAt && (
          <>
            {t("forum.banner.verified")} <Time at={article.verifiedAt} />
          </>
        )}
      </OfficialBanner>
    );
  if (thread.state === "duplicate")
    return <Notice kind="plain" icon="dup" title={t("forum.banner.duplicate-gone")} />;
  if (thread.state === "solved_otherwise")
    return (
      <Notice icon="check" title={t("forum.banner.solved-otherwise")}>
        {thread.solvedNote && <p lang={langOf(thread.lang)}>{thread.solvedNote}</p>}
      </Notice>
    );
  if (thread.state === "closed")
    return (
      <Notice kind="plain" icon="lock" title={t("forum.banner.closed")}>
        {t(closeWords[thread.closeReason ?? ""] ?? "forum.banner.closed-hint")}
      </Notice>
    );
  if (thread.isLocked)
    return (
      <Notice kind="plain" icon="lock" title={t("forum.banner.locked")}>
        {t("forum.banner.locked-hint")}
      </Notice>
    );
  if (thread.state === "needs_info")
    return (
      <Notice kind="warn" icon="clock" title={t("forum.banner.needs-info")}>
        {t("forum.banner.needs-info-hint")}
      </Notice>
    );
  if (thread.isOutdated)
    return (
      <Notice kind="plain" icon="clock" title={t("forum.banner.old")}>
        {t("forum.banner.old-hint")} <Time at={thread.activeAt} />
      </Notice>
    );
  return null;
}

const unseenWords = {
  held: "forum.unseen.held",
  hidden: "forum.unseen.hidden",
  removed: "forum.unseen.removed",
} as const;

const closeWords: Record<
  string,
  | "forum.banner.closed-off-topic"
  | "forum.banner.closed-not-answerable"
  | "forum.banner.closed-outdated"
  | "forum.banner.closed-private"
> = {
  off_topic: "forum.banner.closed-off-topic",
  not_answerable: "forum.banner.closed-not-answerable",
  outdated: "forum.banner.closed-outdated",
  private_matter: "forum.banner.closed-private",
};
