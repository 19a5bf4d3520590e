import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Tabs } from "#app/ui/layout.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { StateLabel } from "#app/ui/state-label.tsx";
import { Time } from "#app/ui/time.tsx";
import type { ThreadList } from "#app/forum/listing.ts";
import type { ProfileTab, ProfileView, WrittenList, WrittenRow } from "#app/forum/profile.ts";
import { ArticleLinks, type AsideArticle } from "./home-aside.tsx";
import { usePersonWords } from "./person-name.tsx";
import { ThreadRows } from "./thread-rows.tsx";
import "#app/i18n/parts/profile.ts";

export interface ProfileProps {
  profile: Omit<ProfileView, "id">;
  tab: ProfileTab;
  isOwn: boolean;
  articles: readonly AsideArticle[];
  questions: ThreadList | null;
  written: WrittenList | null;
}

/** The tabs of a profile and what is under the one that was chosen. */
export function ProfileContributions(props: ProfileProps) {
  const { profile, tab, articles, questions, written } = props;
  const { t, locale } = useWords();
  const to = (name: ProfileTab, query: Record<string, string> = {}) =>
    paths.profile(locale, profile.handle, { tab: name === "answers" ? null : name, ...query });
  const list = questions ?? written;
  return (
    <section className="mt-6" aria-labelledby="contributions-h">
      <h2 className="vh" id="contributions-h">
        {t("forum.profile.contributions")}
      </h2>
      <Tabs
        label={t("forum.profile.contributions")}
        line
        tabs={[
          {
            to: to("answers"),
            label: t("forum.profile.answers"),
            count: profile.numbers.answers,
            current: tab === "answers",
          },
          {
            to: to("questions"),
            label: t("forum.profile.questions"),
            count: profile.numbers.questions,
            current: tab === "questions",
          },
          {
            to: to("articles"),
            label: t("forum.profile.articles-tab"),
            count: articles.length,
            current: tab === "articles",
          },
          { to: to("activity"), label: t("forum.profile.activity"), current: tab === "activity" },
        ]}
      />
      <div className="mt-3">
        <Chosen {...props} />
      </div>
      {list && (
        <Pagination
          previous={list.newer && to(tab, { before: list.newer })}
          next={list.older && to(tab, { after: list.older })}
        />
      )}
    </section>
  );
}

function Chosen(props: ProfileProps) {
  const { tab, articles, questions, written } = props;
  if (tab === "articles" && articles.length > 0) return <ArticleLinks articles={articles} />;
  if (questions && questions.rows.length > 0)
    return <ThreadRows rows={questions.rows} time="createdAt" />;
  if (written && written.rows.length > 0)
    return (
      <Rows>
        {written.rows.map((row) => (
          <WrittenPost key={row.id} row={row} />
        ))}
      </Rows>
    );
  return <Nothing {...props} />;
}

function Nothing({ tab, isOwn, profile }: ProfileProps) {
  const { t, locale } = useWords();
  const nameOf = usePersonWords();
  const name = nameOf(profile.person);
  const words = {
    answers: isOwn ? t("forum.profile.no-answers-own") : t("forum.profile.no-answers", { name }),
    questions: t("forum.profile.no-questions"),
    articles: t("forum.profile.no-articles", { name }),
    activity: t("forum.profile.no-activity"),
  };
  return (
    <EmptyState
      title={words[tab]}
      actions={
        isOwn && tab === "answers" ? (
          <LinkButton to={paths.questions(locale, { state: "needs-answer" })}>
            {t("forum.profile.help-somebody")}
          </LinkButton>
        ) : undefined
      }
    />
  );
}

function WrittenPost({ row }: { row: WrittenRow }) {
  const { t, locale } = useWords();
  const langOf = (lang: string) => (lang === locale ? undefined : lang);
  return (
    <Row
      state={<WrittenState row={row} />}
      to={paths.post(locale, row.thread, row.id)}
      title={<span lang={langOf(row.thread.lang)}>{row.thread.title}</span>}
      text={<span lang={langOf(row.lang)}>{row.excerpt}</span>}
      meta={[
        inLanguage(row.topic.name, locale),
        row.kind === "answer" && row.score > 0
          ? t("forum.profile.score", { count: row.score })
          : "",
        row.isPicked ? t("forum.profile.staff-pick") : "",
        <Time key="time" at={row.createdAt} short />,
      ]}
    />
  );
}

function WrittenState({ row }: { row: WrittenRow }) {
  const { t } = useWords();
  if (row.isSolution) return <StateLabel kind="solved">{t("forum.profile.solution")}</StateLabel>;
  if (row.isOfficial) return <StateLabel kind="official">{t("forum.state.official")}</StateLabel>;
  const words = {
    question: t("forum.profile.question"),
    answer: t("forum.profile.answer"),
    comment: t("forum.profile.comment"),
  };
  return (
    <StateLabel kind="plain" icon={row.kind === "question" ? "question" : "talk"}>
      {words[row.kind]}
    </StateLabel>
  );
}
