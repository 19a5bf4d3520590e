import { Link } from "@remix-run/react";
import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Crumbs } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import { Marker } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ThreadView } from "#app/forum/thread-view.ts";
import { PersonName } from "./person-name.tsx";
import { ThreadBanner, type BannerArticle } from "./thread-banner.tsx";
import { ThreadStateLabel } from "./thread-rows.tsx";

interface ThreadHeadProps {
  thread: ThreadView;
  /** Published articles that came from this thread. */
  articles: readonly BannerArticle[];
}

/** Everything above the question: where we are, the title, how it stands, and at most one banner. */
export function ThreadHead({ thread, articles }: ThreadHeadProps) {
  const { t, locale } = useWords();
  const isSolved = thread.state === "solved" || thread.state === "solved_otherwise";
  const topics = [thread.parentTopic, thread.topic].filter((topic) => topic !== null);
  return (
    <header className="thread-head">
      <Crumbs
        steps={[
          { to: paths.questions(locale), label: t("forum.list.title") },
          ...topics.map((topic) => ({
            to: paths.topic(locale, topic.slug),
            label: inLanguage(topic.name, locale),
          })),
        ]}
      />
      <h1 lang={thread.lang === locale ? undefined : thread.lang}>{thread.title}</h1>
      <div className="thread-meta">
        {isSolved ? (
          <Marker>{t("forum.state.solved")}</Marker>
        ) : (
          <ThreadStateLabel thread={{ ...thread, hasOfficial: false }} />
        )}
        <MetaLine>
          <AskedBy key="asked" thread={thread} />
          {thread.sameProblemCount > 0
            ? t("forum.thread.have-this", { count: thread.sameProblemCount })
            : ""}
          {thread.viewCount > 0 ? t("forum.thread.views", { count: thread.viewCount }) : ""}
          {thread.page > 1 && thread.solutionCount > 0 ? (
            <Link key="jump" to={`${paths.thread(locale, thread)}#solution`}>
              {t("forum.thread.jump-to-solution")}
            </Link>
          ) : (
            ""
          )}
        </MetaLine>
      </div>
      <ThreadBanner thread={thread} articles={articles} />
    </header>
  );
}

function AskedBy({ thread }: { thread: ThreadView }) {
  const { t } = useWords();
  return (
    <>
      {t("forum.thread.asked")} <Time at={thread.createdAt} /> ·{" "}
      <PersonName person={thread.asker} />
    </>
  );
}
