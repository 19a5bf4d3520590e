import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import type { ThreadView } from "#app/forum/thread-view.ts";
import type { RelatedThread } from "#app/forum/related.ts";
import { FollowControl } from "./follow-control.tsx";

interface ThreadAsideProps {
  thread: ThreadView;
  related: readonly RelatedThread[];
  isGuest: boolean;
}

/** What stands beside a thread: others like it, following, the way on. */
export function ThreadAside({ thread, related, isGuest }: ThreadAsideProps) {
  const { t, locale } = useWords();
  return (
    <>
      {related.length > 0 && (
        <Section id="related-h" title={t("forum.thread.related")} small>
          <ul className="plain-list">
            {related.map((one) => (
              <li key={one.id}>
                <Link
                  to={paths.thread(locale, one)}
                  lang={one.lang === locale ? undefined : one.lang}
                >
                  {one.title}
                </Link>
                <MetaLine>
                  {t(one.isSolved ? "forum.state.solved" : "forum.thread.question")}
                </MetaLine>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {thread.visibility === "public" && (
        <Section id="follow-h" title={t("forum.thread.follow")} small>
          <p className="muted">{t("forum.thread.follow-hint")}</p>
          <div className="mt-3" id="follow" tabIndex={-1}>
            <FollowControl thread={thread} isGuest={isGuest} />
          </div>
        </Section>
      )}
      <Section id="stuck-h" title={t("forum.thread.still-stuck")} small>
        <p>
          <Link to={paths.ask(locale)}>{t("forum.thread.ask-new")}</Link>
        </p>
        <p>
          <Link to={paths.contact(locale)}>{t("forum.thread.contact")}</Link>
        </p>
      </Section>
    </>
  );
}
