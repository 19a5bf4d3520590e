import { inLanguage } from "#app/i18n/locales.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page, Section, Tabs } from "#app/ui/layout.tsx";
import { queryOf, type ListFilters, type ThreadList } from "#app/forum/listing.ts";
import type { TopicEntry } from "#app/forum/topic-tree.ts";
import type { LocalText } from "#db/schema/forum.ts";
import { FilterChips, FilterForm, ListResults, ResultCount } from "./list-page.tsx";
import { TopicRows } from "./topic-rows.tsx";

interface QuestionsPageProps {
  topics: readonly TopicEntry[];
  filters: ListFilters;
  list: ThreadList;
  number: number;
  needsAnswer: number;
  languages: readonly string[];
  topicName: LocalText | null;
  isGuest: boolean;
}

/** All questions, with tabs for what most people want and a form for the rest. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { topics, filters, list, number, languages, topicName } = props;
  const { t, locale } = useWords();
  const action = paths.questions(locale);
  return (
    <Page
      head={
        <>
          <div className="split mb-4">
            <h1>{t("forum.list.title")}</h1>
            <ResultCount number={number} />
          </div>
          <ListTabs {...props} />
        </>
      }
      aside={
        topics.length > 0 && (
          <Section id="topics-h" title={t("forum.topics.title")} small>
            <TopicRows topics={topics} />
          </Section>
        )
      }
      asideLabel={t("forum.topics.title")}
    >
      <FilterForm action={action} filters={filters} topics={topics} languages={languages} />
      <FilterChips
        action={action}
        filters={filters}
        topicName={topicName && inLanguage(topicName, locale)}
      />
      <h2 className="vh">{t("forum.list.results")}</h2>
      <ListResults
        list={list}
        action={action}
        query={queryOf(filters)}
        time={filters.sort === "active" ? "activeAt" : "createdAt"}
        empty={<NothingListed filters={filters} />}
      />
    </Page>
  );
}

function ListTabs({ filters, needsAnswer, isGuest }: QuestionsPageProps) {
  const { t, locale } = useWords();
  const { state, sort, isFollowing } = filters;
  const isPlain = !isFollowing;
  return (
    <Tabs
      label={t("forum.list.show")}
      line
      tabs={[
        {
          to: paths.questions(locale),
          label: t("forum.list.newest"),
          current: isPlain && sort === "newest" && !["needs-answer", "solved"].includes(state),
        },
        {
          to: paths.questions(locale, { sort: "active" }),
          label: t("forum.list.active"),
          current: isPlain && sort === "active" && !["needs-answer", "solved"].includes(state),
        },
        {
          to: paths.questions(locale, { state: "needs-answer" }),
          label: t("forum.state.needs-answer"),
          count: needsAnswer,
          current: isPlain && state === "needs-answer",
        },
        {
          to: paths.questions(locale, { state: "solved" }),
          label: t("forum.state.solved"),
          current: isPlain && state === "solved",
        },
        ...(isGuest
          ? []
          : [
              {
                to: paths.questions(locale, { show: "following" }),
                label: t("forum.list.following"),
                current: isFollowing,
              },
            ]),
      ]}
    />
  );
}

/** Why a list is empty, and the way on. */
export function NothingListed({ filters }: { filters: ListFilters }) {
  const { t, locale } = useWords();
  const { state, topic, tag, lang, time, isFollowing } = filters;
  const isNarrowed = topic !== null || tag !== null || lang !== null || time !== null;
  const newest = <LinkButton to={paths.questions(locale)}>{t("forum.list.see-newest")}</LinkButton>;
  if (isFollowing && !isNarrowed && state === "any")
    return (
      <EmptyState title={t("forum.list.empty-following")} actions={newest}>
        {t("forum.list.empty-following-hint")}
      </EmptyState>
    );
  if (state === "needs-answer" && !isNarrowed)
    return (
      <EmptyState title={t("forum.list.all-answered")} actions={newest}>
        {t("forum.list.all-answered-hint")}
      </EmptyState>
    );
  if (isNarrowed || state !== "any")
    return (
      <EmptyState
        title={t("forum.list.empty-filtered")}
        actions={
          <>
            {newest}
            <LinkButton to={paths.ask(locale)}>{t("site.ask")}</LinkButton>
          </>
        }
      >
        {t("forum.list.empty-filtered-hint")}
      </EmptyState>
    );
  return <NoQuestionsYet />;
}

/** A place where nobody has asked anything. */
export function NoQuestionsYet({ topic }: { topic?: string }) {
  const { t, locale } = useWords();
  return (
    <EmptyState
      title={t("forum.list.empty")}
      actions={
        <LinkButton to={paths.ask(locale, { topic })} kind="primary">
          {t("forum.list.ask-first")}
        </LinkButton>
      }
    >
      {t("forum.list.empty-hint")}
    </EmptyState>
  );
}
