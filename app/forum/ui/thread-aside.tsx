import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Section } from "#app/ui/layout.tsx";
import { MetaLine } from "#app/ui/meta.tsx";
import type { ThreadView } from "#app/forum/thread-view.ts";
import { FollowControl } from "./follow-control.tsx";

export interface RelatedThread {
  id: number;
  slug: string;
  title: string;
  lang: string;
  kind: "thread" | "article";
  isSolved: boolean;
}

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
              <li key={`${one.kind}-${one.id}`}>
                <Link
                  to={
                    one.kind === "article" ? paths.article(locale, one) : paths.thread(locale, one)
                  }
                  lang={one.lang === locale ? undefined : one.lang}
                >
                  {one.title}
                </Link>
                <MetaLine>
                  {one.kind === "article"
                    ? t("forum.thread.article")
                    : one.isSolved
                      ? t("forum.state.solved")
                      : t("forum.thread.question")}
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
