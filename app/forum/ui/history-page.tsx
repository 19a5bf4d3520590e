import { Link } from "@remix-run/react";
import type { HistoryView, VersionView } from "#app/forum/history.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Diff } from "#app/ui/diff.tsx";
import { Crumbs, Page, Section } from "#app/ui/layout.tsx";
import { Time } from "#app/ui/time.tsx";
import { PersonName, RoleBadge } from "./person-name.tsx";

/** Every version of a post against the one before: what changed, by whom, when and why. */
export function HistoryPage({ history }: { history: HistoryView }) {
  const { t, locale } = useWords();
  const { thread, versions } = history;
  return (
    <Page narrow>
      <div className="stack">
        <Crumbs
          steps={[
            { to: paths.questions(locale), label: t("forum.list.title") },
            {
              to: paths.post(locale, thread, history.postId),
              label: thread.title,
              lang: thread.lang === locale ? undefined : thread.lang,
            },
          ]}
        />
        <h1>{t("forum.history.of", { kind: history.kind })}</h1>
        <p>
          <Link to={paths.post(locale, thread, history.postId)}>{t("forum.history.back")}</Link>
        </p>
        {versions.length === 1 && <p>{t("forum.history.only-one")}</p>}
        {versions.map((version) => (
          <Version key={version.number} version={version} lang={history.lang} />
        ))}
      </div>
    </Page>
  );
}

function Version({ version, lang }: { version: VersionView; lang: string }) {
  const { t } = useWords();
  const { number, author, createdAt, reason, isCurrent, text, title, tags, isFirst } = version;
  return (
    <Section
      id={`version-${number}`}
      title={t("forum.history.version", { number })}
      small
      end={isCurrent && <span>{t("forum.history.current")}</span>}
    >
      <div className="stack stack--tight">
        <p className="post__head">
          <b>
            <PersonName person={author} />
          </b>
          <RoleBadge person={author} />
          <Time at={createdAt} withTime />
        </p>
        {isFirst ? (
          <p className="muted">{t("forum.history.first")}</p>
        ) : (
          <p>
            {reason ? (
              <>
                <strong>{t("forum.history.why")}</strong> {reason}
              </>
            ) : (
              <span className="muted">{t("forum.history.no-reason")}</span>
            )}
          </p>
        )}
        {title && (
          <>
            <h3>{t("forum.history.title-was")}</h3>
            <Diff parts={title} lang={lang} />
          </>
        )}
        {tags && (
          <>
            <h3>{t("forum.history.tags-were")}</h3>
            <Diff parts={tags} />
          </>
        )}
        {text && <Diff parts={text} lang={lang} />}
        {!isFirst && !text && <p className="muted">{t("forum.history.same-text")}</p>}
      </div>
    </Section>
  );
}
